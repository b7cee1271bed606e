import type { Comeback } from '../facts.ts';
import type { Run } from '#core/run/run.ts';
import { dayLength } from '../measure/timing.ts';
import type { Entry } from './entry.ts';

/** Days without a run from which the next ones are a return, and days that its first week lasts. */
export const breakFrom = 14;
const firstWeek = 7;
/** Weeks before a break that tell what a usual week was. */
const usualSpan = 28 * dayLength;

const total = (runs: readonly Pick<Entry, 'run'>[]) => runs.reduce((sum, { run }) => sum + (run.distance ?? 0), 0);

/** Metres of a usual week of the four weeks that ended with the last of these runs; null where no distance is known. */
function usualWeek(before: readonly Entry[], last: Entry): number | null {
  const recent = before.slice(before.findLastIndex((entry) => last.start - entry.start > usualSpan) + 1);
  const [first = last] = recent;
  const weeks = Math.max(1, (last.start - first.start) / (7 * dayLength));
  const distance = total(recent);
  return distance === 0 ? null : distance / weeks;
}

/** The return that this run belongs to: the first week after two weeks or more without a run. Null for any other run. */
export function comebackOf(before: readonly Entry[], run: Run, day: number): Comeback | null {
  let next = day;
  for (let i = before.length - 1; i >= 0; i--) {
    const entry = before[i];
    if (entry === undefined || day - next >= firstWeek) return null;
    if (next - entry.day >= breakFrom) {
      const since = [...before.slice(i + 1), { run }];
      const longest = Math.max(...since.map((one) => one.run.distance ?? 0));
      return {
        days: next - entry.day,
        usualWeek: usualWeek(before.slice(0, i + 1), entry),
        sinceThen: total(since),
        longest: longest === 0 ? null : longest,
      };
    }
    next = entry.day;
  }
  return null;
}
