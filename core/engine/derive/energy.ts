import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import type { Confidence } from '../contract.ts';
import type { Estimate } from '../facts.ts';
import { acsmEnergy, keytelEnergy, minettiCost, minettiEnergy } from '../formulas/energyCost.ts';
import { reserveShare } from '../formulas/trimp.ts';
import { heartRateSpeaks, type Body } from './body.ts';

/** Energy of a run, kcal, ±15 %: the page's own number where it is plausible, else computed (science §0, §1.5). */
export function energyOf(run: Run, profile: Profile, minutes: number): Estimate | null {
  const mass = profile.bodyMass;
  const made = (value: number, confidence: Confidence, because: string[], missing: string[] = []): Estimate => ({
    value,
    low: value * 0.85,
    high: value * 1.15,
    confidence,
    because,
    missing,
  });
  const { distance, calories } = run;
  if (mass === undefined) return null;
  const gain = run.elevationGain ?? 0;
  const loss = run.elevationLoss ?? gain;
  if (calories !== undefined && distance) {
    // Hills cost more: the page's number is judged as if on the level.
    const level = (minettiCost(0) * mass * distance) / 4_184;
    const perKilometre = (calories * level) / minettiEnergy(distance, gain, loss, mass) / mass / (distance / 1_000);
    if (perKilometre >= 0.5 && perKilometre <= 1.8) return made(calories, 'medium', ['calories', 'bodyMass']);
  }
  if (distance) {
    if (run.elevationGain !== undefined) return made(minettiEnergy(distance, gain, loss, mass), 'medium', ['distance', 'elevationGain', 'bodyMass']);
    const speed = distance / minutes;
    if (minutes > 0 && speed > 134) return made(acsmEnergy(speed, mass, minutes), 'low', ['distance', 'minutes', 'bodyMass'], ['elevationGain']);
    return made((mass * distance) / 1_000, 'low', ['distance', 'bodyMass'], ['elevationGain']);
  }
  const { age, sex } = profile;
  const heartRate = run.averageHeartRate;
  if (heartRate !== undefined && heartRate >= 90 && age !== undefined && (sex === 'female' || sex === 'male') && heartRateSpeaks(profile))
    return made(keytelEnergy(minutes, heartRate, mass, age, sex), 'low', ['averageHeartRate', 'age', 'bodyMass'], ['distance']);
  return null;
}

/** Carbohydrate used, g: a share of the energy by the mean share of the heart-rate reserve (ours, from Brooks & Mercier 1994; Romijn 1993). */
export function carbohydrateOf(energy: Estimate | null, run: Run, body: Body | null): Estimate | null {
  if (!energy) return null;
  const share = body && run.averageHeartRate !== undefined ? reserveShare(run.averageHeartRate, body.bounds) : null;
  const fraction = share === null || (share >= 0.6 && share < 0.75) ? 0.6 : share < 0.6 ? 0.45 : share <= 0.85 ? 0.75 : 0.9;
  const grams = (kilocalories: number) => (kilocalories * fraction) / 4;
  return {
    value: grams(energy.value),
    low: grams(energy.low) * (share === null ? 0.75 : 1),
    high: grams(energy.high) * (share === null ? 1.5 : 1),
    confidence: 'low',
    because: [...energy.because, ...(share === null ? [] : ['averageHeartRate'])],
    missing: share === null ? ['averageHeartRate'] : [],
  };
}
