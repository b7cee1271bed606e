import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import type { Estimate } from '../facts.ts';
import { dropOf } from './descent.ts';
import { carbohydrateOf, energyOf } from './energy.ts';
import { heartRatesOf, heartRateSpeaks, type HeartRates } from './heartRates.ts';
import { heartRateTime, type HeartRateTime } from './heartRateTime.ts';
import { intensityOf, type Intensity } from './intensity.ts';
import { loadOf, type RunLoad } from './load.ts';
import { thresholdPace, type ThresholdPace } from './pace.ts';
import { endOf, minutesOf } from './timing.ts';

/** What earlier runs tell about the runner. */
export interface Known {
  /** The two highest heart rates of different runs, bpm, highest first; 0 where there is none. */
  topHeartRates: readonly [number, number];
  /** Best VDOT of the last 90 days that was an effort; null without one. */
  bestVdot: number | null;
}

/** What one run amounts to. ms since the epoch, minutes, metres. */
export interface Assessment {
  run: Run;
  start: number;
  end: number;
  minutes: number;
  rates: HeartRates | null;
  time: HeartRateTime | null;
  thresholdPace: ThresholdPace | null;
  effort: number | null;
  load: RunLoad;
  intensity: Intensity;
  drop: number | null;
  energy: Estimate | null;
  carbohydrate: Estimate | null;
  /** km; 0 when it was no race. */
  raceDistance: number;
  /** The two highest heart rates with this run's. */
  topHeartRates: Known['topHeartRates'];
}

/** The two highest of a pair and one more. */
export function withHeartRate([first, second]: Known['topHeartRates'], next = 0): [number, number] {
  if (next >= first) return [next, first];
  return [first, Math.max(second, next)];
}

/** Load, intensity, energy and descent of one run of this runner. */
export function assess(run: Run, profile: Profile, before: Known, effort: number | null): Assessment {
  const minutes = minutesOf(run);
  const topHeartRates = withHeartRate(before.topHeartRates, run.maxHeartRate);
  const seen = topHeartRates[1];
  const rates = heartRatesOf(profile, seen === 0 ? null : seen);
  const time = rates === null ? null : heartRateTime(run, minutes, rates);
  // Where heart rate says nothing, pace against a threshold is no guide either: effort alone counts.
  const pace = heartRateSpeaks(profile) ? thresholdPace(profile, before.bestVdot) : null;
  const energy = energyOf(run, profile, minutes, rates);
  return {
    run,
    start: Date.parse(run.startTime),
    end: endOf(run),
    minutes,
    rates,
    time,
    thresholdPace: pace,
    effort,
    load: loadOf({ run, minutes, rates, time, thresholdPace: pace, effort }),
    intensity: intensityOf(run, minutes, rates, time, pace, effort),
    drop: dropOf(run),
    energy,
    carbohydrate: carbohydrateOf(energy, profile.bodyMass, minutes, rates, time),
    raceDistance: run.race === true ? (run.distance ?? 0) / 1_000 : 0,
    topHeartRates,
  };
}
