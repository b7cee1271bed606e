import type { Text } from '#core/engine/contract.ts';
import type { FileAnswer, FileRefusal } from './answer.ts';

/** What became of everything that was chosen, as the runner is told. */
export interface ImportReport {
  /** Runs that were not here. */
  added: number;
  /** Records that were here already, from the same file or one that says the same. */
  known: number;
  /** Runs that were here from a page or another file, and are now told by this file too. */
  joined: number;
  /** Activities of other sports: how many of each. */
  others: Record<string, number>;
  /** Routes, courses, watch settings and the like. */
  notActivities: number;
  unreadable: { file: string; refusal: FileRefusal; detail: Text }[];
  /** Activities whose sport no file states: only the runner knows. */
  asked: Extract<FileAnswer, { ok: true }>[];
  /** Of those, the ones that were no runs by the runner's word, now or at an earlier import. */
  declined: Extract<FileAnswer, { ok: true }>[];
}

export const emptyReport: ImportReport = {
  added: 0,
  known: 0,
  joined: 0,
  others: {},
  notActivities: 0,
  unreadable: [],
  asked: [],
  declined: [],
};

/** The report with more answers: of runs only those that must be asked about, for the others the store has the last word. */
export function reported(report: ImportReport, answers: FileAnswer[]): ImportReport {
  const next = { ...report, others: { ...report.others }, unreadable: [...report.unreadable], asked: [...report.asked] };
  for (const answer of answers) {
    if (answer.ok) {
      if (answer.ask.length > 0 && next.asked.every(({ run }) => run.id !== answer.run.id)) next.asked.push(answer);
    } else if (answer.sport !== undefined) next.others[answer.sport] = (next.others[answer.sport] ?? 0) + 1;
    else if (answer.refusal === 'not-a-run') next.notActivities += 1;
    else next.unreadable.push({ file: answer.file, refusal: answer.refusal, detail: answer.detail });
  }
  return next;
}
