import type { Sample } from '../activity.ts';
import { maxRecordedSeconds } from '../limits.ts';
import { fastestSpeed } from '../position.ts';

/**
 * A recording second by second, pauses taken out. Every figure of the summary is read from it, whether the device wrote each second or
 * only when something changed.
 */
export interface Grid {
  /** Seconds recorded. */
  length: number;
  /** m/s; NaN where not known. */
  speed: Float64Array;
  /** Metres, smoothed; NaN where not known. */
  altitude: Float64Array;
  /** bpm; 0 where not known. */
  heartRate: Uint8Array;
}

/** s: a longer silence of a device is a pause. Smart recording leaves up to a minute. Ours. */
const longestGap = 120;
/** s: a heart rate holds no longer than this. Ours. */
const heartRateHolds = 30;
/** s to either side over which altitude is averaged: barometers step, satellites jump. Ours. */
const altitudeReach = 10;

/** Seconds of recording before each sample, pauses taken out. */
function recordedAt(samples: Sample[]): Float64Array {
  const recorded = new Float64Array(samples.length);
  for (let index = 1; index < samples.length; index += 1) {
    const [before, sample] = [samples[index - 1], samples[index]];
    const gap = before && sample && before.stretch === sample.stretch ? (sample.time - before.time) / 1000 : 0;
    recorded[index] = (recorded[index - 1] ?? 0) + (gap > 0 && gap <= longestGap ? gap : 0);
  }
  return recorded;
}

/** Calls `fill` with each pair of neighbours that both have a value and the cells between them. */
function between(
  samples: Sample[],
  recorded: Float64Array,
  name: 'distance' | 'altitude' | 'heartRate',
  fill: (from: number, to: number, a: number, b: number, seconds: number, start: number) => void,
): void {
  let last = -1;
  samples.forEach((sample, index) => {
    const value = sample[name];
    if (value === undefined) return;
    const before = samples[last];
    const old = before?.[name];
    if (before && old !== undefined && before.stretch === sample.stretch) {
      const start = recorded[last] ?? 0;
      const seconds = (recorded[index] ?? 0) - start;
      const wall = (sample.time - before.time) / 1000;
      if (seconds > 0 && wall <= longestGap) fill(Math.ceil(start), Math.ceil(start + seconds), old, value, seconds, start);
    }
    last = index;
  });
}

/** Means over a window around each cell, of the cells that are known. */
function smoothed(values: Float64Array, reach: number): Float64Array {
  const result = new Float64Array(values.length).fill(NaN);
  let sum = 0;
  let count = 0;
  const add = (index: number, sign: 1 | -1) => {
    const value = values[index];
    if (value === undefined || Number.isNaN(value)) return;
    sum += sign * value;
    count += sign;
  };
  for (let index = 0; index < reach; index += 1) add(index, 1);
  for (let index = 0; index < values.length; index += 1) {
    add(index + reach, 1);
    add(index - reach - 1, -1);
    if (count > 0 && !Number.isNaN(values[index])) result[index] = sum / count;
  }
  return result;
}

const isHeight = (value: number) => value > -450 && value < 9_000;

/** The grid of a recording; null when it holds less than a second or more than a week. */
export function gridOf(samples: Sample[]): Grid | null {
  const recorded = recordedAt(samples);
  const length = Math.ceil(recorded.at(-1) ?? 0);
  if (length < 1 || length > maxRecordedSeconds) return null;
  const speed = new Float64Array(length).fill(NaN);
  const altitude = new Float64Array(length).fill(NaN);
  const heartRate = new Uint8Array(length);
  between(samples, recorded, 'distance', (from, to, a, b, seconds) => {
    const value = (b - a) / seconds;
    if (value >= 0 && value <= fastestSpeed) speed.fill(value, from, to);
  });
  between(samples, recorded, 'altitude', (from, to, a, b, seconds, start) => {
    if (!isHeight(a) || !isHeight(b)) return;
    for (let cell = from; cell < to; cell += 1) altitude[cell] = a + ((b - a) * (cell - start)) / seconds;
  });
  between(samples, recorded, 'heartRate', (from, to, a, _b, seconds) => {
    if (a >= 30 && a <= 230 && seconds <= heartRateHolds) heartRate.fill(Math.round(a), from, to);
  });
  return { length, speed, altitude: smoothed(altitude, altitudeReach), heartRate };
}
