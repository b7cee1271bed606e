import type { Run } from '#core/run/run.ts';
import { domsRisk, type DomsRisk } from '../formulas/domsRisk.ts';
import type { Assessment } from '../measure/assess.ts';
import { dayLength } from '../measure/timing.ts';

/** What the weeks before a run say of it. Metres and days; null where no run of the span tells. */
export interface LookBack {
  longest30: number | null;
  /** Distances of the 30 days, m. */
  distances30: number[];
  largestDrop42: number | null;
  daysOff: number | null;
}

/** What of an earlier run is looked at. */
interface Past {
  run: Run;
  /** ms */
  start: number;
  /** Local day of the start. */
  day: number;
  /** m; null where nothing tells. */
  drop: number | null;
}

/** Looks back from a start over the entries of 42 days. */
export function lookBack(before: readonly Past[], start: number, day: number): LookBack {
  const weeks = before.slice(before.findLastIndex((entry) => start - entry.start > 42 * dayLength) + 1);
  const month = weeks.filter((entry) => start - entry.start <= 30 * dayLength);
  const distances30 = month.flatMap(({ run }) => run.distance ?? []);
  const drops = weeks.flatMap(({ drop }) => drop ?? []);
  const last = before.at(-1);
  return {
    longest30: distances30.length === 0 ? null : Math.max(...distances30),
    distances30,
    largestDrop42: drops.length === 0 ? null : Math.max(...drops),
    daysOff: last === undefined ? null : day - last.day,
  };
}

/** Risk of delayed soreness of a run against the weeks before it. */
export function domsOf(found: Assessment, before: LookBack): DomsRisk {
  return domsRisk({
    drop: found.drop ?? 0,
    largestDrop: before.largestDrop42,
    distance: (found.run.distance ?? 0) / 1_000,
    longest: before.longest30 && before.longest30 / 1_000,
    hardMinutes: found.intensity.thresholdMinutes + found.intensity.highMinutes,
    daysOff: before.daysOff ?? 0,
    raceDistance: found.raceDistance,
  });
}
