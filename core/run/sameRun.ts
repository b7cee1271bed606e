import type { Run } from './run.ts';

/** When are two records the same run? Start ± 2 min, distance and a like time (timer with timer, moving with moving) within 2 %. */

const startTolerance = 120_000;
const relativeTolerance = 0.02;
const likeTimes = ['movingTime', 'timerTime', 'elapsedTime'] as const;

const near = (a: number, b: number) => Math.abs(a - b) <= relativeTolerance * Math.max(a, b);

export function sameRun(a: Run, b: Run): boolean {
  if (Math.abs(Date.parse(a.startTime) - Date.parse(b.startTime)) > startTolerance) return false;
  if ((a.distance === undefined) !== (b.distance === undefined)) return false;
  if (a.distance !== undefined && b.distance !== undefined && !near(a.distance, b.distance)) return false;
  const shared = likeTimes.filter((name) => a[name] !== undefined && b[name] !== undefined);
  return shared.some((name) => near(a[name]!, b[name]!));
}

/**
 * Groups records of the same run: the connected components of `sameRun`, without the pairs that the runner took apart.
 * @param apart pairs of ids, in any order.
 * @returns groups in order of their earliest start; inside a group by start, then id. Independent of the order of `records`.
 */
export function groupSameRuns<Item extends { run: Run }>(records: Item[], apart: [string, string][] = []): Item[][] {
  const split = new Set(apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const sorted = records.toSorted(
    (a, b) => Date.parse(a.run.startTime) - Date.parse(b.run.startTime) || (a.run.id < b.run.id ? -1 : 1),
  );
  const groupOf = new Map<Item, Item[]>();
  sorted.forEach((item, index) => {
    groupOf.set(item, [item]);
    // Sorted by start: everything that can match lies just before.
    for (let other = index - 1; other >= 0; other--) {
      const earlier = sorted[other]!;
      if (Date.parse(item.run.startTime) - Date.parse(earlier.run.startTime) > startTolerance) break;
      if (split.has(`${item.run.id}\n${earlier.run.id}`) || !sameRun(item.run, earlier.run)) continue;
      const [from, into] = [groupOf.get(item)!, groupOf.get(earlier)!];
      if (from === into) continue;
      into.push(...from);
      for (const moved of from) groupOf.set(moved, into);
    }
  });
  const order = new Map(sorted.map((item, index) => [item, index]));
  return [...new Set(groupOf.values())].map((group) => group.toSorted((a, b) => order.get(a)! - order.get(b)!));
}
