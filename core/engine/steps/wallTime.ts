import { tzOffset } from '@date-fns/tz/tzOffset';

/** Wall-clock times in the runner's zone, daylight saving and date line included, whatever zone the machine is set to. */

const oneDay = 86_400_000;
/** How far the clock on the wall is ahead of UTC, ms. */
export const offsetOf = (at: number, timeZone: string) => Math.round(tzOffset(timeZone, new Date(at)) * 60_000);

/**
 * The instant (ms) at which it is "HH:MM" on the local day of `day` (ms), or `days` after it. Of an hour that a change of clocks
 * repeats the first; in one that it leaves out, as long after the change as the time is behind it.
 */
export function atWallTime(day: number, wall: string, timeZone: string, days = 0): number {
  const [hours = 0, minutes = 0] = wall.split(':').map(Number);
  const local = new Date(day + offsetOf(day, timeZone));
  const meant = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + days, hours, minutes);
  const before = offsetOf(meant - oneDay, timeZone);
  const after = offsetOf(meant - before, timeZone);
  return meant - (after !== before && offsetOf(meant - after, timeZone) === after ? after : before);
}

/** The first instant from `from` (ms) on at which it is "HH:MM"; of an hour that is there twice, the first alone is looked at. */
export function nextWallTime(from: number, wall: string, timeZone: string): number {
  const today = atWallTime(from, wall, timeZone);
  return today >= from ? today : atWallTime(from, wall, timeZone, 1);
}
