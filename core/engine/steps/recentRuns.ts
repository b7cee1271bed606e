import { TZDate } from '@date-fns/tz';
import type { Facts } from '../facts.ts';
import { hour } from './step.ts';

/** What the runs of the last weeks say about the next one. */

const day = 24 * hour;

/** Longest distance of the 30 days up to now, this run included, m; null when no distance is known. */
export function longestOf30Days({ history, run, now }: Facts): number | null {
  const since = now - 30 * day;
  const distances = [...history, run]
    .filter(({ startTime }) => Date.parse(startTime) >= since)
    .flatMap(({ distance }) => (distance === undefined || distance === 0 ? [] : [distance]));
  return distances.length === 0 ? null : Math.max(...distances);
}

/** Distances in the 30 days before this run, km. */
export function distancesBefore({ history, runStart }: Facts): number[] {
  return history
    .filter(({ startTime }) => Date.parse(startTime) >= runStart - 30 * day)
    .flatMap(({ distance }) => (distance === undefined ? [] : [distance / 1000]));
}

/** Days in a row with a run, this run's day included; local days. */
export function runningDaysInARow({ history, runStart, timeZone }: Facts): number {
  const localDay = (at: number) => {
    const local = new TZDate(at, timeZone);
    return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / day;
  };
  const recent = history
    .map(({ startTime }) => Date.parse(startTime))
    .filter((at) => at >= runStart - 40 * day);
  const days = new Set(recent.map(localDay));
  const last = localDay(runStart);
  let count = 1;
  while (days.has(last - count)) count++;
  return count;
}
