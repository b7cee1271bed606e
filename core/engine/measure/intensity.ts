import type { Run } from '#core/run/run.ts';
import { intensityClass, type IntensityClass } from '../formulas/recovery.ts';
import type { SessionType } from '../facts.ts';
import type { HeartRates } from './heartRates.ts';
import type { HeartRateTime } from './heartRateTime.ts';
import { gradedPace, type ThresholdPace } from './pace.ts';

export interface Intensity {
  class: IntensityClass;
  /** Minutes at or above threshold below the top zone, and in the top zone. */
  thresholdMinutes: number;
  highMinutes: number;
  /** Whether heart rate or pace told these minutes; effort alone tells none. */
  measured: boolean;
}

/** Faster than threshold pace by this share counts as the top zone; up to this share slower as threshold. */
const highShare = 0.95;
const thresholdShare = 1.01;

/** The top zone begins at 90 % of the maximum, or at a threshold that lies above it; what lies between the two counts as threshold. */
function byHeartRate(time: HeartRateTime, { bounds, threshold }: HeartRates) {
  const nearMaximum = 0.9 * bounds.max;
  const highMinutes = time.minutesFrom(Math.max(nearMaximum, threshold));
  return { highMinutes, thresholdMinutes: Math.max(0, time.minutesFrom(Math.min(nearMaximum, threshold)) - highMinutes) };
}

function byPace(run: Run, minutes: number, thresholdPace: ThresholdPace | null) {
  const pace = gradedPace(run)?.value;
  if (pace === undefined || thresholdPace === null) return null;
  const share = pace / thresholdPace.value;
  if (share <= highShare) return { highMinutes: minutes, thresholdMinutes: 0 };
  return { highMinutes: 0, thresholdMinutes: share <= thresholdShare ? minutes : 0 };
}

/** How hard the run was: from time at heart rates, else pace against threshold; a race of which neither nor effort is known counts as hard. */
export function intensityOf(
  run: Run,
  minutes: number,
  rates: HeartRates | null,
  time: HeartRateTime | null,
  pace: ThresholdPace | null,
  effort: number | null,
): Intensity {
  const measured = rates !== null && time !== null ? byHeartRate(time, rates) : byPace(run, minutes, pace);
  const raced = measured === null && effort === null && run.race === true;
  const { highMinutes, thresholdMinutes } = measured ?? {
    highMinutes: raced ? minutes : 0,
    thresholdMinutes: 0,
  };
  return {
    class: intensityClass(thresholdMinutes, highMinutes, effort),
    thresholdMinutes,
    highMinutes,
    measured: measured !== null,
  };
}

/** From here on a run is a long one, min. */
const longFrom = 90;
const mostlyDown = 250;

/** What kind of session it was, for doses and muscles. */
export function sessionOf(run: Run, minutes: number, drop: number | null, intensity: Intensity): SessionType {
  if (run.race === true) return 'race';
  const descended = (drop ?? 0) >= mostlyDown && (drop ?? 0) > 2 * (run.elevationGain ?? Infinity);
  if (run.terrain === 'downhill' || descended) return 'downhill';
  const hard = intensity.thresholdMinutes + intensity.highMinutes;
  if (minutes >= longFrom && hard < 20) return 'long';
  if (intensity.class === 'low') return 'easy';
  return intensity.class === 'high' ? 'intervals' : 'tempo';
}
