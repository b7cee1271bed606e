import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import type { Confidence } from '../contract.ts';
import { defaultThreshold, maximumEstimates } from '../formulas/heartRate.ts';
import { thresholdPaceOf, vdot } from '../formulas/pace.ts';
import type { HeartRateBounds } from '../formulas/trimp.ts';

/** Heart rates and threshold pace as known of this runner, with how sure they are (science §0). */
export interface Body {
  bounds: HeartRateBounds;
  thresholdHeartRate: number;
  confidence: Confidence;
  /** Names of the profile's inputs that were used, and of those that would make it surer. */
  because: string[];
  missing: string[];
}

/** Flags under which heart rate says too little: blunted by medicines or disease, or no coaching by zones. */
export function heartRateSpeaks({ health = {} }: Profile): boolean {
  return !(health.heartCondition || health.betaBlocker || health.pregnant || health.postpartum);
}

/** The highest heart rate seen in at least two runs of the history; null where fewer have one. */
export function highestSeen(history: Run[]): number | null {
  const seen = history.flatMap((run) => run.maxHeartRate ?? []).sort((a, b) => b - a);
  return seen[1] ?? null;
}

/** Heart-rate bounds; null without any way to a maximum, or where heart rate may not speak. */
export function bodyOf(profile: Profile, run: Run, history: Run[]): Body | null {
  if (!heartRateSpeaks(profile)) return null;
  const because: string[] = [];
  const missing: string[] = [];
  const rest = profile.restingHeartRate ?? 60;
  (profile.restingHeartRate === undefined ? missing : because).push('restingHeartRate');
  const estimate = profile.age === undefined ? null : maximumEstimates(profile.age).tanaka;
  const seen = highestSeen([...history, run]);
  let max: number | null = profile.maxHeartRate ?? null;
  let confidence: Confidence = 'high';
  if (max !== null) because.push('maxHeartRate');
  else {
    missing.push('maxHeartRate');
    const isSeen = seen !== null && seen <= 230 && (estimate === null ? seen >= 170 : seen > estimate);
    max = isSeen ? seen : estimate;
    confidence = isSeen ? 'medium' : 'low';
    because.push(isSeen ? 'history' : 'age');
    if (estimate === null && !isSeen) missing.push('age');
  }
  if (max === null || rest >= max - 40) return null;
  const threshold = profile.thresholdHeartRate;
  const usable = threshold !== undefined && threshold > rest && threshold <= max;
  (usable ? because : missing).push('thresholdHeartRate');
  return {
    bounds: { rest, max },
    thresholdHeartRate: usable ? threshold : defaultThreshold(rest, max),
    confidence: profile.restingHeartRate === undefined && confidence === 'high' ? 'medium' : confidence,
    because,
    missing,
  };
}

const day = 86_400_000;

/** Threshold pace, s/km: the runner's own, else of the best effort of 90 days (1.5 km or more, 3.5–240 min, no downhill course). */
export function thresholdPaceFor(profile: Profile, run: Run, history: Run[]): { value: number; certainty: 'asked' | 'estimated' } | null {
  if (profile.thresholdPace !== undefined) return { value: profile.thresholdPace, certainty: 'asked' };
  const start = Date.parse(run.startTime);
  const best = history
    .filter((other) => start - Date.parse(other.startTime) <= 90 * day)
    .flatMap(effortsOf)
    .filter(({ distance, seconds }) => distance >= 1_500 && seconds >= 210 && seconds <= 14_400)
    .map(({ distance, seconds }) => vdot(distance, seconds))
    .filter((value) => value >= 15 && value <= 90);
  return best.length ? { value: thresholdPaceOf(Math.max(...best)), certainty: 'estimated' } : null;
}

function effortsOf(run: Run): { distance: number; seconds: number }[] {
  const drop = (run.elevationLoss ?? 0) - (run.elevationGain ?? 0);
  if (run.distance === undefined || drop > run.distance / 1_000) return [];
  const seconds = run.movingTime ?? run.timerTime ?? run.elapsedTime;
  return [...(run.streamSummary?.bestEfforts ?? []), ...(seconds === undefined ? [] : [{ distance: run.distance, seconds }])];
}
