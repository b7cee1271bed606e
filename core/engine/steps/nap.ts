import type { Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { hour, minute, step } from './step.ts';
import { nightOfRun, tonight } from './tonight.ts';
import { atWallTime } from './wallTime.ts';

/** Hours short over a week from which a nap is worth a line. */
const worthANap = 2;

const shortest = 30 * minute;
/** Whoever got up so lately needs no nap; those who sleep by day are still asleep. */
const awakeBefore = 4 * hour;

/** Half an hour before the next session that begins at an instant or after it. */
function beforeTraining({ nextSession, runEnd }: Facts, from: number): number {
  const at = nextSession?.certainty === 'asked' ? runEnd + nextSession.hours * hour : Infinity;
  return at >= from ? at - shortest : Infinity;
}

/** The early afternoon of a day (ms), clear of the run, of getting up and of training; null where that leaves no time for a nap. */
function afternoonOf(facts: Facts, day: number): { from: number; until: number } | null {
  const { timeZone, runEnd } = facts;
  const days = atWallTime(day, '15:30', timeZone) < day ? 1 : 0;
  const { wakeTime } = facts.profile;
  const awake = wakeTime === undefined ? -Infinity : atWallTime(day, wakeTime, timeZone, days) + awakeBefore;
  const from = Math.max(atWallTime(day, '13:00', timeZone, days), runEnd + shortest, awake);
  const until = Math.min(atWallTime(day, '16:00', timeZone, days), beforeTraining(facts, from));
  return until - from < shortest ? null : { from, until };
}

/** The afternoon after a night that the run cut short: until it is over, also once that night is behind. */
function afterShortNight(facts: Facts): { from: number; until: number } | null {
  const night = nightOfRun(facts);
  if (night === null || night.lightsOut - night.bedtime < hour) return null;
  const afternoon = afternoonOf(facts, night.wake);
  return afternoon !== null && facts.now < afternoon.until ? afternoon : null;
}

/**
 * A nap of 20–30 min (Lastella 2021), 13:00–16:00, half an hour clear of training: after a night that the run cut
 * short, or short nights behind.
 */
export function nap(facts: Facts): Step[] {
  if (triageLeaves(facts) === 'nothing') return [];
  const cutShort = afterShortNight(facts);
  const debt = tonight(facts).debt;
  const window = cutShort ?? ((debt ?? 0) < worthANap ? null : afternoonOf(facts, Math.max(facts.now, facts.runEnd)));
  if (window === null) return [];
  return [
    step(facts, {
      kind: 'nap',
      ...window,
      text: { key: 'nap.line', params: { minutes: { low: 20, high: 30, unit: 'min' } } },
      detail: [{ key: cutShort === null ? 'nap.debt' : 'nap.shortNight' }],
      reasons: [
        reason(facts, {
          rule: 'nap.window',
          inputs: { shortOver7Nights: input(debt, 'asked', 'h') },
          sources: ['lastella2021'],
          grade: 'some',
        }),
      ],
      dose: { minutes: 20 },
    }),
  ];
}
