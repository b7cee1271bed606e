/** Most of the values that rise one after the other; the rest jumped. A clock or a count that jumps once costs one point, not all behind it. */

/** More points than this out of order, as a fraction, and nobody can tell which of them are right. Ours. */
const tolerated = 0.1;

/**
 * The positions of the longest run of rising values, the others left out.
 * @param isEqualRising whether a value may stand twice.
 */
export function risingOf(values: number[], isEqualRising = false): number[] {
  // The ends of the best chains of each length, and what stands before each value in its chain.
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = values[ends[middle] ?? 0] ?? 0;
      if (other < value || (isEqualRising && other === value)) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const chain: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(at);
  return chain.toReversed();
}

/** The points in the order of their times, and whether so few of them jumped that these are the recording. */
export function inOrder<Point extends { time: number }>(points: Point[]): { kept: Point[]; isSound: boolean } {
  const kept = risingOf(points.map(({ time }) => time)).flatMap((index) => points[index] ?? []);
  if (kept.length === points.length) return { kept, isSound: true };
  // Several points of one moment are common and lose nothing.
  const times = new Set(kept.map(({ time }) => time));
  const jumped = points.filter(({ time }) => !times.has(time)).length;
  return { kept, isSound: jumped <= tolerated * points.length };
}

/** The points whose counts of metres go back, as a fraction of those that have one, are too many for a count from the start. */
export const isCount = (counts: number[], kept: number[]): boolean => counts.length - kept.length <= tolerated * counts.length;
