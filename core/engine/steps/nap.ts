import type { Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { hour, minute, step } from './step.ts';
import { lightsOut, tonight } from './tonight.ts';
import { atWallTime } from './wallTime.ts';

/** Hours short over a week from which a nap is worth a line. */
const worthANap = 2;

const shortest = 30 * minute;
/** Whoever got up so lately needs no nap; those who sleep by day are still asleep. */
const awakeBefore = 4 * hour;

/** Half an hour before the next session that begins after an instant. */
function beforeTraining({ nextSession, runEnd }: Facts, from: number): number {
  const at = nextSession?.certainty === 'asked' ? runEnd + nextSession.hours * hour : Infinity;
  return at > from ? at - shortest : Infinity;
}

/**
 * A nap of 20–30 min (Lastella 2021), 13:00–16:00, half an hour clear of training: after a night that the run cut
 * short, or short nights behind.
 */
export function nap(facts: Facts): Step[] {
  if (triageLeaves(facts) === 'nothing') return [];
  const night = tonight(facts);
  // By the run, that is: a look at the plan in the middle of a night cuts nothing short.
  const lights = lightsOut(facts);
  const cutShort = night.bedtime !== null && lights !== null && lights - night.bedtime >= hour;
  if (!cutShort && (night.debt ?? 0) < worthANap) return [];
  const day = cutShort && night.wake !== null ? night.wake : Math.max(facts.now, facts.runEnd);
  const days = atWallTime(day, '15:30', facts.timeZone) < day ? 1 : 0;
  const { wakeTime } = facts.profile;
  const awake = wakeTime === undefined ? -Infinity : atWallTime(day, wakeTime, facts.timeZone, days) + awakeBefore;
  const from = Math.max(atWallTime(day, '13:00', facts.timeZone, days), facts.runEnd + shortest, awake);
  const until = Math.min(atWallTime(day, '16:00', facts.timeZone, days), beforeTraining(facts, from));
  if (until - from < shortest) return [];
  return [
    step(facts, {
      kind: 'nap',
      from,
      until,
      text: { key: 'nap.line', params: { minutes: { low: 20, high: 30, unit: 'min' } } },
      detail: [{ key: cutShort ? 'nap.shortNight' : 'nap.debt' }],
      reasons: [
        reason(facts, {
          rule: 'nap.window',
          inputs: { shortOver7Nights: input(night.debt, 'asked', 'h') },
          sources: ['lastella2021'],
          grade: 'some',
        }),
      ],
      dose: { minutes: 20 },
    }),
  ];
}
