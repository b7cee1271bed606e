import type { Run } from '#core/run/run.ts';
import type { Confidence, Load } from '../contract.ts';
import { loadOfEffort, loadOfMinutes } from '../formulas/effortLoad.ts';
import { loadOfPace } from '../formulas/pace.ts';
import { loadOfTrimp, trimpOfStream } from '../formulas/trimp.ts';
import type { HeartRates } from './heartRates.ts';
import type { HeartRateTime } from './heartRateTime.ts';
import { gradedPace, type ThresholdPace } from './pace.ts';

export interface LoadInputs {
  run: Run;
  minutes: number;
  rates: HeartRates | null;
  time: HeartRateTime | null;
  thresholdPace: ThresholdPace | null;
  effort: number | null;
}

export interface RunLoad {
  /** The load by the first method that the inputs allow. */
  shown: Load;
  /** The larger of the shown load and the one by effort: what recovery counts with, so that no more of either ever shortens it. */
  forRecovery: number;
  felt: { way: 'harder' | 'easier'; byEffort: number; byHeartRate: number } | null;
}

/** Half-width of the range as a share of the value, by method; each fallback is wider than what it stands in for. */
const spreadOf = {
  stream: 0.08,
  zones: 0.1,
  averageHeartRate: 0.12,
  gradedPace: 0.3,
  pace: 0.32,
  effort: 0.45,
  minutes: 0.6,
};
const worst: Confidence[] = ['none', 'low', 'medium', 'high'];
const lower = (a: Confidence, b: Confidence) => (worst.indexOf(a) < worst.indexOf(b) ? a : b);

function ranged(
  value: number,
  method: Load['method'],
  confidence: Confidence,
  because: string[],
  missing: string[],
  more = 0,
): Load {
  const spread = spreadOf[method] + more;
  return {
    value,
    low: value * (1 - spread),
    high: value * (1 + spread),
    confidence,
    method,
    because,
    missing,
  };
}

/** The highest resting rate that a profile takes, bpm. */
const highestRest = 110;

/** Whether a heart rate may be no more than that of rest: how far it lies above is not known where the resting rate is assumed. */
function mayBeRest({ missing }: HeartRates, { pieces }: HeartRateTime): boolean {
  const above = pieces.reduce((sum, [seconds, bpm]) => sum + seconds * (bpm - highestRest), 0);
  return missing.includes('restingHeartRate') && above < 0;
}

/** @param without The load that would stand in for this one: no heart rate that says so little has a narrower range. */
function byHeartRate({ rates, time }: LoadInputs, without: Load): Load | null {
  if (rates === null || time === null) return null;
  const { bounds, sex, threshold, confidence, spread, because, missing } = rates;
  const value = loadOfTrimp(trimpOfStream(time.pieces, bounds, sex), bounds, threshold, sex);
  const { method } = time;
  if (mayBeRest(rates, time)) {
    const wide = (without.value === 0 ? spreadOf[without.method] : without.high / without.value - 1) - spreadOf[method];
    return ranged(value, method, 'low', [method, ...because], missing, Math.max(spread, wide));
  }
  // A recording under an estimated maximum is still a fair measure; a mean under one is not.
  const sure = method === 'averageHeartRate' ? lower('medium', confidence) : confidence === 'low' ? 'medium' : confidence;
  return ranged(value, method, sure, [method, ...because], missing, spread);
}

function byPace({ run, minutes, thresholdPace }: LoadInputs): Load | null {
  const pace = gradedPace(run);
  if (pace === null || thresholdPace === null) return null;
  const estimated = thresholdPace.certainty === 'estimated';
  return ranged(
    loadOfPace(minutes, pace.value, thresholdPace.value),
    pace.method,
    'medium',
    [...pace.because, 'movingTime', estimated ? 'history' : 'thresholdPace'],
    ['averageHeartRate', ...(estimated ? ['thresholdPace'] : [])],
    estimated ? 0.08 : 0,
  );
}

function byEffort({ minutes, effort }: LoadInputs): Load | null {
  if (effort === null) return null;
  return ranged(loadOfEffort(effort, minutes), 'effort', 'medium', ['perceivedEffort', 'movingTime'], ['averageHeartRate']);
}

function byMinutes({ minutes }: LoadInputs): Load {
  return ranged(loadOfMinutes(minutes), 'minutes', 'low', ['movingTime'], ['averageHeartRate', 'perceivedEffort']);
}

/** Load of one run (100 = an hour at threshold): the first of heart rate, graded pace, pace, effort and minutes that its inputs allow. */
export function loadOf(inputs: LoadInputs): RunLoad {
  const effort = byEffort(inputs);
  const without = byPace(inputs) ?? effort ?? byMinutes(inputs);
  const heartRate = byHeartRate(inputs, without);
  const shown = heartRate ?? without;
  const forRecovery = Math.max(shown.value, effort?.value ?? 0);
  if (effort === null || heartRate === null) return { shown, forRecovery, felt: null };
  const apart = effort.value - heartRate.value;
  const far = Math.abs(apart) > 0.4 * heartRate.value;
  const way = apart > 0 ? ('harder' as const) : ('easier' as const);
  return {
    shown,
    forRecovery,
    felt: far ? { way, byEffort: effort.value, byHeartRate: heartRate.value } : null,
  };
}
