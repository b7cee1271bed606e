import type { Sample } from '../activity.ts';

/**
 * Distances of best efforts, metres, each with the fastest time ever run over it, s (world records as of 2024, rounded down): a faster
 * one is a fault of the recording.
 */
const effortDistances: [metres: number, fastest: number][] = [
  [1_000, 131],
  [1_609.344, 223],
  [3_000, 437],
  [5_000, 755],
  [10_000, 1_571],
  [15_000, 2_445],
  [21_097.5, 3_402],
  [42_195, 7_235],
];

export interface Effort {
  /** Metres. */
  distance: number;
  seconds: number;
}

/** The fastest time over `metres`, pauses counted; undefined when the run is shorter. */
function fastest(points: { distance: number; time: number }[], metres: number): number | undefined {
  let best = Infinity;
  let from = 0;
  for (let to = 1; to < points.length; to += 1) {
    const end = points[to];
    while (end && from + 1 < to && end.distance - (points[from + 1]?.distance ?? Infinity) >= metres) from += 1;
    const [start, next] = [points[from], points[from + 1]];
    if (!end || !start || !next || end.distance - start.distance < metres) continue;
    // The effort begins between two points: straight in between.
    const share =
      next.distance > start.distance ? (end.distance - metres - start.distance) / (next.distance - start.distance) : 0;
    best = Math.min(best, (end.time - start.time - Math.min(1, share) * (next.time - start.time)) / 1000);
  }
  return Number.isFinite(best) ? best : undefined;
}

/** Best efforts of a run. */
export function bestEfforts(samples: Sample[]): Effort[] {
  let furthest = -Infinity;
  const points = samples.flatMap(({ distance, time }) => {
    if (distance === undefined || distance < furthest) return [];
    furthest = distance;
    return [{ distance, time }];
  });
  return effortDistances.flatMap(([distance, record]) => {
    const seconds = fastest(points, distance);
    return seconds !== undefined && seconds >= record ? [{ distance, seconds }] : [];
  });
}
