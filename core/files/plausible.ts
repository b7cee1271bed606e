import { runFieldsShape } from '#core/run/run.ts';
import type { NumberField, Sample, Totals } from './activity.ts';
import { fastestSpeed } from './position.ts';

/** Fields of which a zero says that nothing was measured. */
const neverZero: NumberField[] = [
  'distance',
  'movingTime',
  'timerTime',
  'elapsedTime',
  'averageHeartRate',
  'maxHeartRate',
  'calories',
  'averageCadence',
  'averagePower',
];
/** Metres between the highest and the lowest point below which a course may truly climb nothing. */
const flat = 5;
/** A timer can't have run longer than the clock: fraction and seconds of rounding. */
const clockSlack = { relative: 0.005, seconds: 2 };

const isLonger = (a: number, b: number) => a > b * (1 + clockSlack.relative) + clockSlack.seconds;

/** The values that are inside the outer limits of a run. Nothing is clamped. */
function insideLimits(totals: Totals): Totals {
  const kept: Totals = {};
  for (const [key, value] of Object.entries(totals)) {
    const name = key as NumberField;
    const isMissing = value === 0 && neverZero.includes(name);
    if (!isMissing && runFieldsShape[name].safeParse(value).success) kept[name] = value;
  }
  return kept;
}

function heightRange(samples: Sample[]): number | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const { altitude } of samples) {
    if (altitude === undefined || altitude < -450 || altitude > 9_000) continue;
    low = Math.min(low, altitude);
    high = Math.max(high, altitude);
  }
  return high >= low ? high - low : undefined;
}

/**
 * The totals without those that contradict each other or the track: a timer beyond the clock, an average above the maximum, a distance
 * that no runner covers in the time, a climb and descent of zero over hills.
 */
export function plausible(totals: Totals, samples: Sample[]): Totals {
  const kept = insideLimits(totals);
  const first = samples[0];
  const last = samples.at(-1);
  const { timerTime, elapsedTime, movingTime } = kept;
  if (elapsedTime !== undefined && timerTime !== undefined && isLonger(timerTime, elapsedTime)) {
    const span = first && last ? (last.time - first.time) / 1000 : undefined;
    // The track tells which of the two is wrong; without one, both go.
    if (span === undefined || isLonger(timerTime, span)) delete kept.timerTime;
    if (span === undefined || isLonger(span, elapsedTime)) delete kept.elapsedTime;
  }
  const clock = kept.elapsedTime ?? kept.timerTime;
  if (movingTime !== undefined && clock !== undefined && isLonger(movingTime, clock)) delete kept.movingTime;
  if ((kept.averageHeartRate ?? 0) > (kept.maxHeartRate ?? Infinity)) {
    delete kept.averageHeartRate;
    delete kept.maxHeartRate;
  }
  const time = kept.timerTime ?? kept.elapsedTime ?? kept.movingTime;
  if (kept.distance !== undefined && time !== undefined && kept.distance > fastestSpeed * time) delete kept.distance;
  if (kept.elevationGain === 0 && kept.elevationLoss === 0 && !((heightRange(samples) ?? Infinity) <= flat)) {
    delete kept.elevationGain;
    delete kept.elevationLoss;
  }
  return kept;
}
