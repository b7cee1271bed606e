import type { Profile } from '#core/profile/profile.ts';
import type { Facts } from '../facts.ts';
import type { Entry } from '../history/entry.ts';
import { dayLength, hour } from '../measure/timing.ts';

/** So many runs in four weeks make a usual gap. */
const enoughRuns = 6;
const span = 28 * dayLength;

/** The next session: as told, else the usual gap between runs of the last four weeks, at least a day; null where neither is known. */
export function nextSessionOf(profile: Profile, before: readonly Entry[], start: number, end: number): Facts['nextSession'] {
  const told = profile.nextSession;
  if (told !== undefined && Date.parse(told.at) > end) {
    return { hours: (Date.parse(told.at) - end) / hour, kind: told.kind, certainty: 'asked' };
  }
  const first = before.findLastIndex((entry) => start - entry.start > span);
  const starts = [...before.slice(first + 1).map((entry) => entry.start), start];
  if (starts.length < enoughRuns) return null;
  const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? at));
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? dayLength;
  // An assumed session is never so near that it would hurry anyone to eat.
  const hours = Math.max(24, (start + middle - end) / hour);
  return { hours: Math.round(hours), kind: 'easy', certainty: 'assumed' };
}
