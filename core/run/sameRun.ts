import type { Run } from './run.ts';

/** When are two records the same run? Start ± 2 min, distance and a like time (timer with timer, moving with moving) within 2 %. */

const startTolerance = 120_000;
const relativeTolerance = 0.02;
const likeTimes = ['movingTime', 'timerTime', 'elapsedTime'] as const;

const near = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= relativeTolerance * Math.max(a, b);

const startOf = (run: Run) => Date.parse(run.startTime);

export function sameRun(a: Run, b: Run): boolean {
  if (Math.abs(startOf(a) - startOf(b)) > startTolerance) return false;
  const bothWithout = a.distance === undefined && b.distance === undefined;
  if (!bothWithout && !near(a.distance, b.distance)) return false;
  return likeTimes.some((name) => near(a[name], b[name]));
}

/**
 * Groups records of the same run: the connected components of `sameRun`, without the pairs that the runner took apart.
 * @param apart pairs of ids, in any order.
 * @returns groups in order of their earliest start; inside a group by start, then id. Independent of the order of `records`.
 */
export function groupSameRuns<Item extends { run: Run }>(records: Item[], apart: [string, string][] = []): Item[][] {
  const split = new Set(apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const sorted = records.toSorted((a, b) => startOf(a.run) - startOf(b.run) || (a.run.id < b.run.id ? -1 : 1));
  const groupOf = new Map<Item, Item[]>();
  sorted.forEach((item, index) => {
    let group = [item];
    groupOf.set(item, group);
    // Sorted by start: everything that can match lies just before.
    for (const earlier of sorted.slice(0, index).toReversed()) {
      if (startOf(item.run) - startOf(earlier.run) > startTolerance) break;
      if (split.has(`${item.run.id}\n${earlier.run.id}`) || !sameRun(item.run, earlier.run)) continue;
      const into = groupOf.get(earlier);
      if (into === undefined || into === group) continue;
      into.push(...group);
      for (const moved of group) groupOf.set(moved, into);
      group = into;
    }
  });
  const order = new Map(sorted.map((item, index) => [item, index]));
  const place = (item: Item) => order.get(item) ?? 0;
  return [...new Set(sorted.map((item) => groupOf.get(item) ?? [item]))].map((group) =>
    group.toSorted((a, b) => place(a) - place(b)),
  );
}
