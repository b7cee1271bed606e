import { threshold } from '#core/profile/thresholds.ts';
import type { Step, Text } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { stretchSeconds } from '../formulas/doses.ts';
import { isOffRunning } from './limits.ts';
import { muscleList, musclesFor, groundOf, type Muscle } from './muscles.ts';
import { input, reason } from './reason.ts';
import { hour, step } from './step.ts';

/** Always there, whatever the ground. */
const always: readonly Muscle[] = ['hips', 'hamstrings', 'quads', 'calves'];
const holdSeconds = 30;
/** Minutes after an easy run, where stretching is optional, and after downhills, where it stays gentle. */
const shortMinutes = 5;

export interface Holds {
  muscles: number;
  holds: number;
  /** Minutes that these holds take, both sides. */
  minutes: number;
}

/**
 * The holds that come nearest to the minutes without exceeding them; as many muscles as are asked if that fits. One hold of
 * the least muscles always does: no stretch can be chosen that is shorter.
 */
export function holdsFor(minutes: number, least: number, most: number): Holds {
  const plans = [1, 2, 3].flatMap((holds) =>
    [least, most].map((muscles) => ({
      muscles,
      holds,
      minutes: stretchSeconds(muscles, holds, holdSeconds) / 60,
    })),
  );
  const fitting = plans.filter((plan) => plan.minutes <= minutes);
  return fitting.reduce((best, plan) =>
    plan.minutes > best.minutes || (plan.minutes === best.minutes && plan.holds > best.holds) ? plan : best,
  );
}

/**
 * Hips, hamstrings, quads and calves, in the order of the run's ground, held for exactly the minutes that are said
 * (30 s holds, both sides). Good for range of motion; trials find next to no effect on soreness (Herbert 2011).
 */
export function stretch(facts: Facts): Step[] {
  if (isOffRunning(facts)) return [];
  const gentle = facts.session === 'downhill' || facts.doms.risk === 'high';
  const own = threshold(facts.profile, 'stretchMinutes');
  const wanted = facts.session === 'easy' || gentle ? Math.min(shortMinutes, own) : own;
  const available = musclesFor(facts, always, 5);
  const least = Math.min(available.length, available.filter((muscle) => always.includes(muscle)).length);
  if (least < 2) return [];
  const { muscles: count, holds, minutes } = holdsFor(wanted, least, available.length);
  const muscles = available.slice(0, count);
  const until = facts.runEnd + 12 * hour;
  const late = facts.now >= until;
  const detail: Text[] = [
    { key: 'stretch.holds', params: { holds, seconds: holdSeconds } },
    { key: gentle ? 'stretch.gentle' : facts.session === 'easy' ? 'stretch.optional' : 'stretch.detail' },
  ];
  if (facts.reportedPain !== null) detail.push({ key: 'stretch.painful' });
  return [
    step(facts, {
      kind: 'stretch',
      from: facts.runEnd,
      until,
      text: late
        ? { key: 'stretch.late' }
        : {
            key: 'stretch.line',
            params: { muscles: muscleList(muscles), minutes: { value: minutes, unit: 'min' } },
          },
      detail: late ? [] : detail,
      reasons: [
        reason(facts, {
          rule: 'stretch.minutes',
          inputs: { session: input(facts.session, 'estimated'), ground: input(groundOf(facts), 'estimated') },
          threshold: 'stretchMinutes',
          sources: ['herbert2011', 'afonso2021', 'acsm2011', 'houseStretch'],
          grade: 'strong',
        }),
      ],
      dose: { minutes },
      muscles,
    }),
  ];
}
