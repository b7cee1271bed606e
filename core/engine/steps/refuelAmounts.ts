import { threshold, type ThresholdId } from '#core/profile/thresholds.ts';
import type { Facts } from '../facts.ts';
import { dailyCarbohydrate, refuelTargets, refuelTier, snackProtein, type RefuelTier } from '../formulas/refuel.ts';

/** How much to eat after this run, with the runner's own thresholds. */
export interface RefuelAmounts {
  tier: RefuelTier;
  /** The same per kg of body mass, g/kg; for R3 carbohydrate is per hour. */
  perKg: { protein: number; carbohydrate: number };
  /** g; null without a body mass or in the tier of the next normal meal. */
  protein: number | null;
  carbohydrate: { low: number; high: number } | null;
  proteinThreshold: ThresholdId;
}

/** Most that was shown to be of use in an hour, g/kg. */
const perHourMax = 1.2;
const tenth = (grams: number) => Math.round(grams * 10) / 10;

/** Hours to the next session. One that nobody told counts as a day away. */
export const hoursToNext = (facts: Facts) => facts.nextSession?.hours ?? 24;

/** The tier and amounts of the run; our tiers, amounts of Burke 2011, Thomas 2016, Moore 2015. */
export function refuelAmounts(facts: Facts): RefuelAmounts {
  const { profile, minutes } = facts;
  const { age, bodyMass } = profile;
  const load = facts.load?.value ?? 0;
  const ill = profile.health?.illness === true;
  const tier = ill ? 'R0' : refuelTier(load, minutes, hoursToNext(facts));
  const proteinThreshold = (age ?? 0) >= 65 ? 'refuelProteinFrom65' : 'refuelProtein';
  const proteinPerKg = threshold(profile, proteinThreshold);
  const share = threshold(profile, 'refuelCarbohydrate');
  const [, usual = 1] = refuelTargets(1, load, minutes, hoursToNext(facts), age).carbohydrate ?? [];
  const common = {
    tier,
    proteinThreshold,
    perKg: { protein: proteinPerKg, carbohydrate: Math.min(perHourMax, usual * share) },
  } as const;
  if (tier === 'R0' || bodyMass === undefined) return { ...common, protein: null, carbohydrate: null };
  const [low, high] = refuelTargets(bodyMass, load, minutes, hoursToNext(facts), age).carbohydrate ?? [0, 0];
  return {
    ...common,
    protein: tenth(snackProtein(bodyMass, age, proteinPerKg)),
    carbohydrate: {
      low: tenth(Math.min(perHourMax * bodyMass, low * share)),
      high: tenth(Math.min(perHourMax * bodyMass, high * share)),
    },
  };
}

/** Carbohydrate of the whole day after a run like this one, g; null without a body mass. */
export function dayOf({ profile: { bodyMass }, minutes }: Facts): { low: number; high: number } | null {
  if (bodyMass === undefined) return null;
  const [low, high] = dailyCarbohydrate(bodyMass, minutes / 60);
  return { low: Math.round(low / 10) * 10, high: Math.round(high / 10) * 10 };
}

/** One serving of carbohydrate, g: three parts to one of protein, within the range of the tier. */
export function servingOf({ protein, carbohydrate }: RefuelAmounts): number | null {
  if (protein === null || carbohydrate === null) return null;
  return Math.min(carbohydrate.high, Math.max(carbohydrate.low, tenth(3 * protein)));
}
