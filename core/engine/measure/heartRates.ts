import type { Profile } from '#core/profile/profile.ts';
import type { Confidence } from '../contract.ts';
import { defaultThreshold, maximumEstimates } from '../formulas/heartRate.ts';
import type { HeartRateBounds, Sex } from '../formulas/trimp.ts';

/** Heart rates of this runner, and how sure they are. */
export interface HeartRates {
  bounds: HeartRateBounds;
  threshold: number;
  sex: Sex;
  confidence: Confidence;
  /** Half-width that the uncertain ones add to a load, as a share. */
  spread: number;
  because: string[];
  missing: string[];
}

const assumedRest = 60;

/** Heart rate says too little under a heart condition or beta blockers, and is no guide in pregnancy and after birth. */
export function heartRateSpeaks({ health = {} }: Profile): boolean {
  return ![health.heartCondition, health.betaBlocker, health.pregnant, health.postpartum].includes(true);
}

/** Resting rates of 40 bpm or less below the maximum are a slip of the pen. */
export const restFits = (rest: number, max: number) => rest < max - 40;

/**
 * Maximum: the runner's, else the highest seen in two runs when it lies above the estimate of age, else Tanaka's. Resting: the
 * runner's, else 60. Threshold: the runner's, else 85 % of the reserve. Null without any way to a maximum.
 * @param seen The highest heart rate that at least two runs reached, bpm; null when there is none.
 */
export function heartRatesOf(profile: Profile, seen: number | null): HeartRates | null {
  if (!heartRateSpeaks(profile)) return null;
  const estimate = profile.age === undefined ? null : maximumEstimates(profile.age).tanaka;
  const observed = seen !== null && estimate !== null && seen > estimate ? seen : null;
  const max = profile.maxHeartRate ?? observed ?? estimate;
  if (max === null) return null;
  const rest = profile.restingHeartRate ?? assumedRest;
  if (!restFits(rest, max)) return null;
  const own = profile.thresholdHeartRate;
  const threshold = own !== undefined && own > rest && own < max ? own : defaultThreshold(rest, max);
  const source = profile.maxHeartRate !== undefined ? 'asked' : observed !== null ? 'seen' : 'age';
  return {
    bounds: { rest, max },
    threshold,
    sex: profile.sex ?? 'unspecified',
    confidence: source === 'age' ? 'low' : source === 'seen' || profile.restingHeartRate === undefined ? 'medium' : 'high',
    spread:
      { asked: 0, seen: 0.05, age: 0.13 }[source] +
      (profile.restingHeartRate === undefined ? 0.03 : 0) +
      (threshold === own ? 0 : 0.02),
    because: [
      { asked: 'maxHeartRate', seen: 'history', age: 'age' }[source],
      ...(profile.restingHeartRate === undefined ? [] : ['restingHeartRate']),
      ...(threshold === own ? ['thresholdHeartRate'] : []),
    ],
    missing: [
      ...(source === 'asked' ? [] : ['maxHeartRate']),
      ...(profile.restingHeartRate === undefined ? ['restingHeartRate'] : []),
      ...(threshold === own ? [] : ['thresholdHeartRate']),
    ],
  };
}
