import type { Activity, SportStatement } from './activity.ts';
import { FileProblem, isRefused, type FileAnswer, type ImportOptions } from './answer.ts';
import { detailOf } from './detail.ts';
import { maxFileBytes } from './limits.ts';
import { listedActivities, type ListedActivity } from './lists/listRuns.ts';
import { readActivities } from './readActivity.ts';
import { textOf } from './xml/text.ts';
import { toRun } from './toRun.ts';
import { gunzip, isGzip } from './unpack/gzip.ts';

/** A typed answer for whatever went wrong; nothing is thrown through the door. */
export function refusedAs(file: string, problem: unknown): FileAnswer {
  if (problem instanceof FileProblem) return { ok: false, file, refusal: problem.refusal, detail: problem.detail };
  return { ok: false, file, refusal: 'unreadable', detail: detailOf('unknownForm') };
}

/** The answer for one activity. */
function answerOf(file: string, activity: Activity, options: ImportOptions): FileAnswer {
  const result = toRun(activity, options);
  return isRefused(result) ? { ok: false, file, ...result } : { ok: true, file, ...result };
}

/** The rows of a list of activities; null for any other file. */
export function listIn(bytes: Uint8Array, options: ImportOptions): ListedActivity[] | null {
  // A list begins with the names of its columns; a picture, a recording or noise does not.
  const head = textOf(bytes.subarray(0, 4_000));
  if (/^\s*</.test(head) || head.includes('\0') || !/^[^\r\n]*[,;\t]/.test(head.trimStart())) return null;
  return listedActivities(textOf(bytes), options);
}

/** The answer for one row: a row that states neither distance nor time is no run that anybody could advise on. */
export function rowAnswer(list: string, { line, activity }: ListedActivity, options: ImportOptions): FileAnswer {
  const file = `${list}:${String(line)}`;
  const { distance, timerTime, movingTime, elapsedTime } = activity.stated;
  if (activity.unreadable) return { ok: false, file, refusal: 'unreadable', detail: activity.unreadable };
  if (activity.sport?.kind !== 'other' && !(distance ?? timerTime ?? movingTime ?? elapsedTime))
    return { ok: false, file, refusal: 'unreadable', detail: detailOf('rowEmpty') };
  if (activity.sport?.kind !== 'other' && activity.start === undefined)
    return { ok: false, file, refusal: 'unreadable', detail: detailOf('rowDate') };
  return answerOf(file, activity, options);
}

/**
 * The answers of one activity file, packed with gzip or not.
 * @param listed the sport that a list beside the file states: it counts where the file states none.
 * @throws FileProblem where it is none.
 */
export function importActivityFile(
  file: string,
  given: Uint8Array,
  options: ImportOptions,
  listed: SportStatement = null,
): FileAnswer[] {
  const bytes = isGzip(given) ? gunzip(given, maxFileBytes) : given;
  const rows = listIn(bytes, options);
  if (rows) return rows.map((row) => rowAnswer(file, row, options));
  return readActivities(bytes).map((activity) => answerOf(file, { ...activity, sport: activity.sport ?? listed }, options));
}
