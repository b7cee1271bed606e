import type { Run } from '#core/run/run.ts';
import type { Sample } from '../activity.ts';
import { startEndDistance } from '../position.ts';
import { descentOf } from './descent.ts';
import { bestEfforts } from './efforts.ts';
import { easyMinutesAtEnd } from './ending.ts';
import { gradedSpeed, movingCells } from './graded.ts';
import { gridOf, type Grid } from './grid.ts';
import { halvesOf, warmUp } from './halves.ts';
import { normalisedSpeed, paceVariation } from './speed.ts';

export type StreamSummary = NonNullable<Run['streamSummary']>;

const round = (value: number | undefined, digits: number): number | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : Number(value.toFixed(digits));

/** Seconds at each whole heart rate, lowest first. */
function heartRateSeconds({ heartRate }: Grid): [number, number][] {
  const seconds = new Map<number, number>();
  for (const rate of heartRate) if (rate) seconds.set(rate, (seconds.get(rate) ?? 0) + 1);
  return [...seconds].toSorted(([a], [b]) => a - b);
}

/** A recording reduced to what the engine needs, and the sums that a file without totals is measured by. */
export interface Reduced {
  summary: StreamSummary | undefined;
  /** s on the move; undefined without distances. */
  moving: number | undefined;
  /** bpm over the seconds that have one; undefined when that is less than half of the recording. */
  averageHeartRate: number | undefined;
}

/** @param samples in order of time, with distances where there are any. */
export function reduce(samples: Sample[], maxHeartRate?: number): Reduced {
  const grid = gridOf(samples);
  if (!grid) return { summary: undefined, moving: undefined, averageHeartRate: undefined };
  const graded = gradedSpeed(grid);
  const cells = movingCells(grid);
  const speeds = cells.map((cell) => graded[cell] ?? 0);
  const rates = heartRateSeconds(grid);
  const beating = rates.reduce((sum, [, seconds]) => sum + seconds, 0);
  const halves = halvesOf(grid, graded, cells);
  const efforts = bestEfforts(samples);
  const steady = speeds.length > 2 * warmUp ? speeds.slice(warmUp) : speeds;
  const values: StreamSummary = {
    heartRateSeconds: rates.length ? rates : undefined,
    halves: halves?.map(({ speed, heartRate }) => ({ speed: round(speed, 4) ?? 0, heartRate: round(heartRate, 2) ?? 0 })),
    paceVariation: round(paceVariation(steady), 4),
    descent: round(descentOf(grid), 1),
    easyMinutesAtEnd: round(easyMinutesAtEnd(grid, cells, maxHeartRate), 2),
    normalisedSpeed: round(normalisedSpeed(speeds), 4),
    bestEfforts: efforts.length
      ? efforts.map(({ distance, seconds }) => ({ distance, seconds: round(seconds, 1) ?? 0 }))
      : undefined,
    startEndDistance: round(startEndDistance(samples), 0),
  };
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return {
    summary: Object.keys(known).length ? known : undefined,
    moving: cells.length ? cells.length : undefined,
    averageHeartRate:
      beating >= grid.length / 2 && beating > 0
        ? rates.reduce((sum, [rate, seconds]) => sum + rate * seconds, 0) / beating
        : undefined,
  };
}
