import { TZDateMini } from '@date-fns/tz';

/** Wall-clock times in the runner's zone, daylight saving and date line included. */

/** The instant (ms) at which it is "HH:MM" on the local day of `day` (ms), or `days` after it. */
export function atWallTime(day: number, wall: string, timeZone: string, days = 0): number {
  const [hours = 0, minutes = 0] = wall.split(':').map(Number);
  const local = new TZDateMini(day, timeZone);
  const date = local.getDate() + days;
  return new TZDateMini(local.getFullYear(), local.getMonth(), date, hours, minutes, timeZone).getTime();
}

/** The first instant from `from` (ms) on at which it is "HH:MM". */
export function nextWallTime(from: number, wall: string, timeZone: string): number {
  const today = atWallTime(from, wall, timeZone);
  return today >= from ? today : atWallTime(from, wall, timeZone, 1);
}
