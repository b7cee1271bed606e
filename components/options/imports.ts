import { createSignal, type Accessor } from 'solid-js';
import type { Decode, Decoding } from '#core/browser/files/decode.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import type { FileAnswer } from '#core/files/answer.ts';
import { emptyReport, reported, type ImportReport } from '#core/files/report.ts';
import type { ChosenFiles } from './chosen.ts';

/** Where an import stands. */
export type ImportState =
  | { kind: 'idle' }
  | { kind: 'running'; share: number; activities: number }
  | { kind: 'done' | 'cancelled' | 'broken' | 'not-saved'; report: ImportReport };

type FoundRun = Extract<FileAnswer, { ok: true }>;

export interface Imports {
  state: Accessor<ImportState>;
  start: (files: ChosenFiles) => void;
  cancel: () => void;
  /** The runner's word on the runs that were asked about: these are runs, the others are not. */
  answer: (ids: ReadonlySet<string>) => Promise<void>;
  /** Asks again about those that were no runs by the runner's word: a word can be a slip. */
  askAgain: () => void;
}

class NotSaved extends Error {}

/** One import at a time: decodes, has the worker keep what is a run, and counts. What was kept stays, also when it is cut short. */
export function createImports(link: FaceLink, face: () => FaceState, decode: Decode): Imports {
  const [state, setState] = createSignal<ImportState>({ kind: 'idle' });
  let report = emptyReport;
  let decoding: Decoding | null = null;

  const keep = async (runs: FoundRun[]) => {
    if (runs.length === 0) return;
    const answer = await link.send({
      type: 'face:addRuns',
      runs: runs.map(({ run, estimated }) => ({ run, estimated })),
    });
    if (!answer.ok || !answer.count) throw new NotSaved();
    const { added, known, joined } = answer.count;
    report = { ...report, added: report.added + added, known: report.known + known, joined: report.joined + joined };
  };
  /** What was answered at an earlier import is not asked about again: what is here now, and what was no run. */
  const withoutKnown = async () => {
    if (report.asked.length === 0) return;
    const answer = await link.send({ type: 'face:knownRuns', ids: report.asked.map(({ run }) => run.id) });
    const here = new Set(answer.ok ? answer.ids : []);
    const none = new Set(answer.ok ? answer.notRuns : []);
    const left = report.asked.filter(({ run }) => !here.has(run.id));
    const asked = left.filter(({ run }) => !none.has(run.id));
    const declined = left.filter(({ run }) => none.has(run.id));
    report = { ...report, asked, declined, known: report.known + report.asked.length - left.length };
  };
  const end = async (kind: 'done' | 'cancelled' | 'broken' | 'not-saved') => {
    decoding = null;
    await withoutKnown();
    setState({ kind, report });
    await link.send({ type: 'face:state' });
  };

  return {
    state,
    start({ files }) {
      if (decoding || files.length === 0) return;
      report = emptyReport;
      const size = files.reduce((sum, { file }) => sum + file.size, 0);
      let activities = 0;
      setState({ kind: 'running', share: 0, activities });
      const { settings, profile, timeZone } = face();
      const options = {
        timeZone,
        now: new Date().toISOString(),
        units: settings.units,
        ...(profile.maxHeartRate === undefined ? {} : { maxHeartRate: profile.maxHeartRate }),
      };
      const current = decode([...files], options, async (answers, read) => {
        activities += answers.length;
        report = reported(report, answers);
        await keep(answers.flatMap((answer) => (answer.ok && answer.ask.length === 0 ? [answer] : [])));
        if (decoding === current) setState({ kind: 'running', share: Math.min(1, read / Math.max(1, size)), activities });
      });
      decoding = current;
      current.done
        .then(
          () => end('done'),
          (error: unknown) => {
            current.cancel();
            return end(error instanceof NotSaved ? 'not-saved' : 'broken');
          },
        )
        .catch(() => undefined);
    },
    cancel() {
      decoding?.cancel();
      void end('cancelled');
    },
    async answer(ids) {
      const runs = report.asked.filter(({ run }) => ids.has(run.id));
      const others = report.asked.filter(({ run }) => !ids.has(run.id));
      try {
        for (let from = 0; from < runs.length; from += 100) {
          await keep(runs.slice(from, from + 100).map((each) => ({ ...each, run: { ...each.run, sport: 'run' } })));
        }
        if (others.length > 0) await link.send({ type: 'face:notRuns', ids: others.map(({ run }) => run.id) });
        report = { ...report, asked: [], declined: [...report.declined, ...others] };
        setState({ kind: 'done', report });
      } catch {
        setState({ kind: 'not-saved', report });
      }
      await link.send({ type: 'face:state' });
    },
    askAgain() {
      report = { ...report, asked: [...report.asked, ...report.declined], declined: [] };
      setState({ kind: 'done', report });
    },
  };
}
