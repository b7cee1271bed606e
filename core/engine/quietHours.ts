import { offsetOf } from './steps/wallTime.ts';

/**
 * Hours in which nothing is told. They hold by the clock on the wall: in an hour that a change of clocks repeats they may hold twice,
 * and a change may itself begin or end them.
 */
export interface QuietHours {
  /** "HH:MM" of the runner's day, from–until; the same twice means no quiet hours. */
  quietFrom: string;
  quietUntil: string;
}

const minute = 60_000;
const day = 1440 * minute;

/** "HH:MM" as ms since midnight. */
const wallOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * minute;
};
const inDay = (span: number) => ((span % day) + day) % day;
/** What the clock on the wall shows, ms since midnight. */
const wallAt = (at: number, timeZone: string) => inDay(at + offsetOf(at, timeZone));

/** Whether the wall clock stands in the quiet hours. */
export function isQuiet(now: number, { quietFrom, quietUntil }: QuietHours, timeZone: string): boolean {
  const wall = wallAt(now, timeZone);
  const [from, until] = [wallOf(quietFrom), wallOf(quietUntil)];
  return from <= until ? wall >= from && wall < until : wall >= from || wall < until;
}

/** The first moment after a change of clocks that lies between two. */
function changeBetween(before: number, after: number, timeZone: string): number {
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(middle, timeZone) === offsetOf(before, timeZone)) low = middle;
    else high = middle;
  }
  return high;
}

/** When quiet hours end that hold at this moment; else when the next ones do. */
export function quietEnd(now: number, hours: QuietHours, timeZone: string): number {
  const end = now + inDay(wallOf(hours.quietUntil) - wallAt(now, timeZone));
  if (offsetOf(end, timeZone) === offsetOf(now, timeZone)) return end;
  const change = changeBetween(now, end, timeZone);
  // Set forward over their end, or back before their begin, the clock ends them.
  const isOver = isQuiet(change - 1, hours, timeZone) && !isQuiet(change, hours, timeZone);
  return isOver ? change : quietEnd(change, hours, timeZone);
}

/** When the quiet hours began that hold at this moment. */
export function quietSince(now: number, hours: QuietHours, timeZone: string): number {
  const begin = now - inDay(wallAt(now, timeZone) - wallOf(hours.quietFrom));
  if (offsetOf(begin, timeZone) === offsetOf(now, timeZone)) return begin;
  const change = changeBetween(begin, now, timeZone);
  return isQuiet(change - 1, hours, timeZone) ? quietSince(change - 1, hours, timeZone) : change;
}
