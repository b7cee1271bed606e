import { threshold, thresholdEntry } from '#core/profile/thresholds.ts';
import type { Facts } from '../facts.ts';
import { fluidPerHour, fluidPerHourHot, overdrinking, rehydration, type Rehydration } from '../formulas/rehydration.ts';
import { hour } from './step.ts';
import { nightOfRun } from './tonight.ts';

/** What the facts allow us to say about drinking. */
export type DrinkingCase =
  /** No weight was lost over more than an hour. */
  | 'gained'
  /** Weighed, and a part of it is worth replacing on purpose before a session within a day. */
  | 'replace'
  /** Weighed, so little lost or so much time that thirst and meals do. */
  | 'measuredThirst'
  /** Worked out, not weighed: a guide at most. */
  | 'estimated'
  /** Long or slow enough that drinking too much is the greater worry. */
  | 'longThirst'
  | 'unknown';

export interface Drinking {
  kind: DrinkingCase;
  /** l to drink in all; null where thirst alone decides. */
  fluid: { low: number; high: number } | null;
  weighed: Rehydration | null;
  /** The night comes before the lower amount is drunk. */
  waits: boolean;
}

/** Hours over which the drinking is spread. */
export const drinkingHours = 6;

/** l in any hour: the runner may lower it; only measured heavy sweaters in heat get the higher limit. */
export function fluidLimit(facts: Facts): number {
  const own = threshold(facts.profile, 'fluidPerHour');
  const lowered = own < (thresholdEntry('fluidPerHour')?.default ?? fluidPerHour);
  const { sweat, weather } = facts;
  const heavy = sweat?.method === 'measured' && sweat.hours > 0 && sweat.value / sweat.hours > 1.5;
  return !lowered && heavy && weather?.hot === true ? fluidPerHourHot : own;
}

/** Whether the run was of the kind in which people drink too much. */
export function overdrinkingRisk(facts: Facts): 'none' | 'amber' | 'red' {
  const { run, minutes, weights } = facts;
  const hours = minutes / 60;
  const pace = run.distance !== undefined && run.distance > 0 ? (minutes * 60) / (run.distance / 1000) : undefined;
  return overdrinking({
    before: weights?.before,
    after: weights?.after,
    hours,
    pace,
    drunkPerHour: weights === null ? undefined : weights.drunk / hours,
  });
}

/** When the hours of drinking on purpose are over, ms: nobody drinks a night through. */
export const drinkingEnd = (facts: Facts) =>
  Math.min(facts.runEnd + drinkingHours * hour, nightOfRun(facts)?.lightsOut ?? Infinity);

/** What can still be drunk in the hours that are left, never more in an hour than the limit. */
function inTimeLeft(facts: Facts, low: number, high: number): Pick<Drinking, 'fluid' | 'waits'> {
  const end = drinkingEnd(facts);
  const left = Math.max(0, end - Math.max(facts.now, facts.runEnd)) / hour;
  const most = Math.min(high, left * fluidLimit(facts));
  const down = (litres: number) => Math.floor(litres * 100 + 1e-9) / 100;
  const waits = low > most && end < facts.runEnd + drinkingHours * hour;
  return { fluid: { low: down(Math.min(low, most)), high: down(most) }, waits };
}

/**
 * The case of a run. Weighed losses are replaced at 125–150 % only before a session within 24 h (Thomas 2016); losses
 * that were worked out are a guide and never replaced by rule; whoever did not lose weight adds nothing.
 */
export function drinking(facts: Facts): Drinking {
  const { weights, sweat } = facts;
  const risk = overdrinkingRisk(facts);
  const weighed = weights === null ? null : rehydration(weights.before, weights.after);
  if (weighed !== null) {
    if (risk === 'red') return { kind: 'gained', fluid: { low: 0, high: 0 }, weighed, waits: false };
    if (weighed.advice === 'gain-no-extra-fluid') return { kind: 'measuredThirst', fluid: null, weighed, waits: false };
    // More urine than weight lost: a drink was left out, and the weights tell no loss that could be replaced.
    if (sweat === null) return { kind: 'unknown', fluid: null, weighed, waits: false };
    const soon = facts.nextSession !== null && facts.nextSession.hours < 24;
    const [low, high] = weighed.fluid;
    if (weighed.advice === 'replace-over-2-6h' && soon) {
      return { kind: 'replace', ...inTimeLeft(facts, low, high), weighed };
    }
    return { kind: 'measuredThirst', ...inTimeLeft(facts, 0, weighed.deficit), weighed };
  }
  if (risk === 'amber') return { kind: 'longThirst', fluid: null, weighed, waits: false };
  if (sweat === null) return { kind: 'unknown', fluid: null, weighed, waits: false };
  return { kind: 'estimated', ...inTimeLeft(facts, sweat.low, sweat.high), weighed };
}
