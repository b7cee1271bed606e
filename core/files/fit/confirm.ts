import type { NumberField, Sample, Totals } from '../activity.ts';

/**
 * What of a damaged file may still be said: only what two of its places agree on. A wrong checksum tells that some byte is wrong, not
 * which one; the laps and the records state the run a second time.
 */

export interface Witness {
  start?: number | undefined;
  totals: Totals;
}

/** How far two statements of the same value may lie apart: absolute and as a fraction. Device rounding; ours. */
const slack: Partial<Record<NumberField, [absolute: number, relative: number]>> = {
  distance: [2, 0.005],
  timerTime: [2, 0.002],
  elapsedTime: [2, 0.002],
  movingTime: [2, 0.002],
  elevationGain: [3, 0.05],
  elevationLoss: [3, 0.05],
  averageHeartRate: [2, 0],
  maxHeartRate: [0, 0],
  calories: [3, 0.02],
};
const startSlack = 2_000;

const agrees = (name: NumberField, value: number, other: number | undefined): boolean => {
  const [absolute, relative] = slack[name] ?? [0, 0];
  return other !== undefined && Math.abs(value - other) <= Math.max(absolute, relative * Math.abs(other));
};

/** The values of `stated` that a witness confirms. */
export function confirmed(stated: Totals, witnesses: Witness[]): Totals {
  const kept: Totals = {};
  for (const [key, value] of Object.entries(stated)) {
    const name = key as NumberField;
    if (witnesses.some(({ totals }) => agrees(name, value, totals[name]))) kept[name] = value;
  }
  return kept;
}

/** Whether a second place of the file gives the same start. */
export function isStartConfirmed(start: number, witnesses: Witness[]): boolean {
  return witnesses.some((witness) => witness.start !== undefined && Math.abs(witness.start - start) <= startSlack);
}

/** What the records tell by themselves. */
export function recordWitness(samples: Sample[]): Witness {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last) return { totals: {} };
  const rates = samples.flatMap(({ heartRate }) => (heartRate ? [heartRate] : []));
  const distances = samples.flatMap(({ distance }) => (distance === undefined ? [] : [distance]));
  const totals: Totals = { elapsedTime: (last.time - first.time) / 1000 };
  if (new Set(samples.map(({ stretch }) => stretch)).size === 1) totals.timerTime = (last.time - first.time) / 1000;
  const offset = distances[0] ?? 0;
  // The first record of a run stands some steps in; in a later leg the count may go on from the one before.
  if (distances.length) totals.distance = (distances.at(-1) ?? 0) - (offset < 50 ? 0 : offset);
  if (rates.length > 10) {
    totals.averageHeartRate = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    totals.maxHeartRate = rates.reduce((most, rate) => Math.max(most, rate), 0);
  }
  return { start: first.time, totals };
}
