import { expect, it } from 'vitest';
import { driftOf } from '#core/engine/measure/drift.ts';
import type { Run } from '#core/run/run.ts';

/** Drift is told of steady, level, long enough runs alone. */

const halves = [
  { speed: 3, heartRate: 150 },
  { speed: 3, heartRate: 165 },
];
const steady: Run = {
  id: 'r',
  startTime: '2026-05-06T06:00:00Z',
  distance: 10_000,
  movingTime: 3_300,
  elevationGain: 120,
  elevationLoss: 60,
  streamSummary: { halves, paceVariation: 0.05 },
};
const summary = (changes: NonNullable<Run['streamSummary']>): Partial<Run> => ({
  streamSummary: { ...steady.streamSummary, ...changes },
});

it('is what a heartbeat buys less in the second half', () => {
  expect(driftOf(steady, 55)).toBeCloseTo(100 * (1 - 150 / 165), 6);
});

it.each<[string, Partial<Run>, number]>([
  ['forty minutes', {}, 40],
  ['a pace that varies by almost a tenth', summary({ paceVariation: 0.0999 }), 55],
  ['a net grade of almost a percent', { elevationGain: 159 }, 55],
  ['a net descent of almost a percent', { elevationGain: 0, elevationLoss: 99 }, 55],
  ['no word of hills', { elevationGain: undefined, elevationLoss: undefined }, 55],
  ['a climb alone, taken for a loop', { elevationGain: 500, elevationLoss: undefined }, 55],
])('is told of %s', (_what, changes, minutes) => {
  expect(driftOf({ ...steady, ...changes }, minutes)).not.toBeNull();
});

it.each<[string, Partial<Run>, number]>([
  ['less than forty minutes', {}, 39.9],
  ['a pace that varies by a tenth', summary({ paceVariation: 0.1 }), 55],
  ['a pace of unknown variation', summary({ paceVariation: undefined }), 55],
  ['a net grade of a percent', { elevationGain: 160 }, 55],
  ['a net descent of a percent', { elevationGain: 0, elevationLoss: 100 }, 55],
  ['an unknown distance', { distance: undefined }, 55],
  ['no recording', { streamSummary: undefined }, 55],
  ['one half alone', summary({ halves: halves.slice(0, 1) }), 55],
  ['no halves', summary({ halves: undefined }), 55],
  ['a first half of standing', summary({ halves: [{ speed: 0, heartRate: 120 }, halves[1]!] }), 55],
])('is not told of %s', (_what, changes, minutes) => {
  expect(driftOf({ ...steady, ...changes }, minutes)).toBeNull();
});
