import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import type { Confidence } from '../contract.ts';
import { acsmEnergy, keytelEnergy, meanOverHills, minettiCost, minettiEnergy } from '../formulas/energyCost.ts';
import { carbohydrateShare } from '../formulas/refuel.ts';
import { reserveShare } from '../formulas/trimp.ts';
import type { Estimate } from '../facts.ts';
import type { HeartRates } from './heartRates.ts';
import type { HeartRateTime } from './heartRateTime.ts';
import { climbFits } from './pace.ts';
import { paceOf } from './timing.ts';

/** kcal per kg and minute at rest: 3.5 ml/kg/min of oxygen at 5 kcal/l. */
const restPerMinute = 0.0175;
/** m/min above which the ACSM equation of running holds. */
const acsmFrom = 134;

function around(value: number, spread: number, confidence: Confidence, because: string[], missing: string[]): Estimate {
  return { value, low: value * (1 - spread), high: value * (1 + spread), confidence, because, missing };
}

/** Whether the page's own number is plausible: 0.5–1.8 kcal per kg and km once the hills are taken out. Null where that can't be told. */
export function caloriesFit(run: Run, mass: number | undefined): boolean | null {
  const { calories, distance = 0, elevationGain = 0, elevationLoss = elevationGain } = run;
  if (calories === undefined || mass === undefined || paceOf(run) === null) return null;
  const hills = climbFits(run) ? meanOverHills(minettiCost, distance, elevationGain, elevationLoss) / minettiCost(0) : 1;
  const perKm = calories / hills / mass / (distance / 1_000);
  return perKm >= 0.5 && perKm <= 1.8;
}

function byDistance(run: Run, mass: number, minutes: number): Estimate | null {
  const { distance, elevationGain: gain } = run;
  if (distance === undefined || paceOf(run) === null) return null;
  const atRest = restPerMinute * mass * minutes;
  if (gain !== undefined && climbFits(run)) {
    const loss = run.elevationLoss;
    const because = ['distance', 'elevationGain', ...(loss === undefined ? [] : ['elevationLoss']), 'bodyMass'];
    const missing = loss === undefined ? ['elevationLoss'] : [];
    const spread = loss === undefined ? 0.17 : 0.15;
    return around(minettiEnergy(distance, gain, loss ?? gain, mass) + atRest, spread, 'medium', because, missing);
  }
  const speed = distance / minutes;
  if (speed > acsmFrom) {
    return around(acsmEnergy(speed, mass, minutes), 0.25, 'medium', ['distance', 'movingTime', 'bodyMass'], ['elevationGain']);
  }
  return around((mass * distance) / 1_000, 0.35, 'low', ['distance', 'bodyMass'], ['elevationGain']);
}

function byHeartRate(run: Run, profile: Profile, minutes: number): Estimate | null {
  const { age, sex, bodyMass } = profile;
  const heartRate = run.averageHeartRate;
  if (bodyMass === undefined || age === undefined || heartRate === undefined || heartRate < 90) return null;
  if (sex !== 'female' && sex !== 'male') return null;
  const value = keytelEnergy(minutes, heartRate, bodyMass, age, sex);
  return value <= 0 ? null : around(value, 0.2, 'low', ['averageHeartRate', 'age', 'sex', 'bodyMass'], ['distance']);
}

/** Energy of a run, kcal: the page's plausible number, else Minetti on totals, ACSM, 1 kcal/kg/km, heart rate (Keytel). Null without a body mass. */
export function energyOf(run: Run, profile: Profile, minutes: number, rates: HeartRates | null): Estimate | null {
  const mass = profile.bodyMass;
  if (mass === undefined) return null;
  if (caloriesFit(run, mass) === true) return around(run.calories ?? 0, 0.15, 'medium', ['calories', 'bodyMass'], []);
  return byDistance(run, mass, minutes) ?? (rates === null ? null : byHeartRate(run, profile, minutes));
}

/** Carbohydrate used, g: net energy × the share at the mean share of the heart-rate reserve; 0.6 where heart rate tells nothing. */
export function carbohydrateOf(
  energy: Estimate | null,
  mass: number | undefined,
  minutes: number,
  rates: HeartRates | null,
  time: HeartRateTime | null,
): Estimate | null {
  if (energy === null || mass === undefined) return null;
  const known = rates !== null && time !== null;
  const seconds = known ? time.pieces.reduce((sum, [s]) => sum + s, 0) : 0;
  const mean = known && seconds > 0 ? time.pieces.reduce((sum, [s, bpm]) => sum + s * bpm, 0) / seconds : null;
  const share = mean === null || rates === null ? 0.6 : carbohydrateShare(reserveShare(mean, rates.bounds));
  const grams = (kcal: number) => (Math.max(0, kcal - restPerMinute * mass * minutes) * share) / 4;
  const wider = mean === null ? 0.25 : 0.1;
  return {
    value: grams(energy.value),
    low: grams(energy.low) * (1 - wider),
    high: grams(energy.high) * (1 + wider),
    confidence: 'low',
    because: [...energy.because, ...(mean === null ? [] : ['averageHeartRate'])],
    missing: [...energy.missing, ...(mean === null ? ['averageHeartRate'] : [])],
  };
}
