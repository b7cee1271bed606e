import type { Text } from '#core/engine/contract.ts';
import type { Sample } from '../activity.ts';
import { detailOf } from '../detail.ts';
import { metresBetween, placeOf } from '../position.ts';

/** Tells a planned route from a recording: route planners invent times, and nobody runs like that. */

/** A speed this even over this many steps of different lengths was computed. Ours. */
const evenness = 0.03;
const fewestSteps = 8;

const isInventedDay = (time: number): boolean => {
  const date = new Date(time);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1 && time % 86_400_000 === 0;
};

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variation = (values: number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) / middle;
};

/** Whether the times were made from the distances: one speed throughout, while the steps are of very different lengths. */
function isOneSpeed(samples: Sample[]): boolean {
  const steps = samples.slice(1).flatMap((sample, index) => {
    const before = samples[index];
    const [from, to] = [before && placeOf(before), placeOf(sample)];
    const seconds = before ? (sample.time - before.time) / 1000 : 0;
    return from && to && seconds > 0 ? [{ metres: metresBetween(from, to), seconds }] : [];
  });
  // Times are written in whole seconds: short steps are too coarse to judge.
  const long = steps.filter(({ seconds }) => seconds >= 5);
  if (long.length < fewestSteps || long.length < steps.length / 2) return false;
  const speeds = long.map(({ metres, seconds }) => metres / seconds);
  // Rounding to the second alone makes this much unevenness.
  const rounding = mean(long.map(({ seconds }) => 0.5 / seconds));
  return mean(speeds) > 0 && variation(speeds) < evenness + rounding && variation(long.map(({ metres }) => metres)) > 0.3;
}

/** Why a timed track is a plan and no recording; undefined for a recording. A heart rate is never planned. */
export function plannedReason(samples: Sample[]): Text | undefined {
  const first = samples[0];
  if (!first || samples.some(({ heartRate, cadence }) => heartRate !== undefined || cadence !== undefined)) return undefined;
  if (isInventedDay(first.time)) return detailOf('plannedMidnight');
  if (samples.length > 2 && samples.every(({ time }) => time === first.time)) return detailOf('plannedOneTime');
  return isOneSpeed(samples) ? detailOf('plannedEven') : undefined;
}
