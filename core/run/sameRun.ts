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

/** Two records that are the same run by their numbers. */
interface Link<Item> {
  apart: number;
  /** Both ids, the smaller one first. */
  ids: [string, string];
  ends: [Item, Item];
}

/** Every link between records, closest starts first; a total order, so that the groups never depend on who came first. */
function linksOf<Item extends { run: Run }>(sorted: Item[]): Link<Item>[] {
  const links: Link<Item>[] = [];
  sorted.forEach((item, index) => {
    // Sorted by start: everything that can match lies just before.
    for (let back = index - 1; back >= 0; back--) {
      const earlier = sorted[back];
      if (!earlier || startOf(item.run) - startOf(earlier.run) > startTolerance) break;
      if (!sameRun(item.run, earlier.run)) continue;
      const [a, b] = [item.run.id, earlier.run.id];
      const ids: Link<Item>['ids'] = a < b ? [a, b] : [b, a];
      links.push({ apart: startOf(item.run) - startOf(earlier.run), ids, ends: [earlier, item] });
    }
  });
  const byId = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return links.sort((a, b) => a.apart - b.apart || byId(a.ids[0], b.ids[0]) || byId(a.ids[1], b.ids[1]));
}

/**
 * Groups records of the same run: the connected components of `sameRun`. No group ever holds two records that the runner took
 * apart, also when a third record matches both: it joins the one whose start is closer.
 * @param apart pairs of ids, in any order.
 * @returns groups in order of their earliest start; inside a group by start, then id. Independent of the order of `records`.
 */
export function groupSameRuns<Item extends { run: Run }>(records: Item[], apart: [string, string][] = []): Item[][] {
  const split = new Set(apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const areApart = (one: Item[], other: Item[]) =>
    split.size > 0 && one.some((a) => other.some((b) => split.has(`${a.run.id}\n${b.run.id}`)));
  const sorted = records.toSorted((a, b) => startOf(a.run) - startOf(b.run) || (a.run.id < b.run.id ? -1 : 1));
  const groupOf = new Map<Item, Item[]>(sorted.map((item) => [item, [item]]));
  for (const { ends } of linksOf(sorted)) {
    const [into, from] = ends.map((item) => groupOf.get(item) ?? [item]);
    if (!into || !from || into === from || areApart(into, from)) continue;
    into.push(...from);
    for (const moved of from) groupOf.set(moved, into);
  }
  const order = new Map(sorted.map((item, index) => [item, index]));
  const place = (item: Item) => order.get(item) ?? 0;
  return [...new Set(sorted.map((item) => groupOf.get(item) ?? [item]))].map((group) =>
    group.toSorted((a, b) => place(a) - place(b)),
  );
}
