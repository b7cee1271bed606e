import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import { meanOverHills, paceGradeFactor } from '../formulas/energyCost.ts';
import { thresholdPaceOf, vdot } from '../formulas/pace.ts';
import { minutesOf, paceOf } from './timing.ts';

export interface ThresholdPace {
  /** s/km */
  value: number;
  certainty: 'asked' | 'estimated';
}

/** VDOTs that runners have; beyond lies a wrong distance or time. */
const plausible = (value: number) => value >= 15 && value <= 90;

/** Best VDOT of one run: the whole and its best efforts of 1.5 km and more over 3.5–240 min; none for a course that drops over 1 m/km. */
export function bestVdot(run: Run): number | null {
  const { distance, elevationGain = 0, elevationLoss = 0, streamSummary } = run;
  if (distance === undefined || distance === 0 || paceOf(run) === null) return null;
  if (elevationLoss - elevationGain > distance / 1_000) return null;
  const efforts = [...(streamSummary?.bestEfforts ?? []), { distance, seconds: minutesOf(run) * 60 }];
  const values = efforts
    .filter((effort) => effort.distance >= 1_500 && effort.seconds >= 210 && effort.seconds <= 14_400)
    .map((effort) => vdot(effort.distance, effort.seconds))
    .filter(plausible);
  return values.length === 0 ? null : Math.max(...values);
}

/** Threshold pace: the runner's, else of the best VDOT of the last 90 days; null without both. */
export function thresholdPace(profile: Profile, best: number | null): ThresholdPace | null {
  if (profile.thresholdPace !== undefined) return { value: profile.thresholdPace, certainty: 'asked' };
  return best === null ? null : { value: thresholdPaceOf(best), certainty: 'estimated' };
}

/** Pace as on the level, s/km, and what it rests on: the recording's normalised speed, the hills' totals, or the plain pace. */
export function gradedPace(run: Run): { value: number; method: 'gradedPace' | 'pace'; because: string[] } | null {
  const speed = run.streamSummary?.normalisedSpeed ?? 0;
  if (speed > 0) return { value: 1_000 / speed, method: 'gradedPace', because: ['normalisedSpeed'] };
  const pace = paceOf(run);
  const { distance = 0, elevationGain: gain, elevationLoss: loss } = run;
  if (pace === null) return null;
  if (gain === undefined || loss === undefined || !climbFits(run)) return { value: pace, method: 'pace', because: ['distance'] };
  const factor = meanOverHills(paceGradeFactor, distance, gain, loss);
  return {
    value: pace / factor,
    method: 'gradedPace',
    because: ['distance', 'elevationGain', 'elevationLoss'],
  };
}

/** Whether the climb is one that a run can have: at most a quarter of its distance. */
export function climbFits({ distance, elevationGain = 0 }: Run): boolean {
  return distance === undefined || elevationGain <= 0.25 * distance;
}
