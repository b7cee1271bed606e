import type { Activity, SportStatement } from './activity.ts';
import { FileProblem, isRefused, type FileAnswer, type ImportOptions } from './answer.ts';
import { maxFileBytes } from './limits.ts';
import { readActivities } from './readActivity.ts';
import { toRun } from './toRun.ts';
import { gunzip, isGzip } from './unpack/gzip.ts';

/** A typed answer for whatever went wrong; nothing is thrown through the door. */
export function refusedAs(file: string, problem: unknown): FileAnswer {
  if (problem instanceof FileProblem) return { ok: false, file, refusal: problem.refusal, detail: problem.message };
  return { ok: false, file, refusal: 'unreadable', detail: 'a file of a form that we do not know' };
}

/** The answer for one activity. */
export function answerOf(file: string, activity: Activity, options: ImportOptions): FileAnswer {
  const result = toRun(activity, options);
  return isRefused(result) ? { ok: false, file, ...result } : { ok: true, file, ...result };
}

/**
 * The answers of one activity file, packed with gzip or not.
 * @param listed the sport that a list beside the file states: it counts where the file states none.
 */
export function importActivityFile(
  file: string,
  given: Uint8Array,
  options: ImportOptions,
  listed: SportStatement = null,
): FileAnswer[] {
  try {
    if (given.length > maxFileBytes) throw new FileProblem('too-large', 'a file of more than 200 MB');
    const bytes = isGzip(given) ? gunzip(given, maxFileBytes) : given;
    return readActivities(bytes).map((activity) => answerOf(file, { ...activity, sport: activity.sport ?? listed }, options));
  } catch (problem) {
    return [refusedAs(file, problem)];
  }
}
