/** Wall clocks and instants. A wall clock is a UTC timestamp (ms) whose UTC fields read as the local clock. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** The wall clock at an instant (ms) in a zone. Throws RangeError for an unknown zone. */
export function wallAt(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The offset of a zone at a wall clock, minutes east of UTC. In an hour that a clock change repeats, the first. */
export function offsetAt(wall: number, timeZone: string): number {
  const before = wallAt(wall - 86_400_000, timeZone) - (wall - 86_400_000);
  const guess = wall - before;
  const offset = wallAt(guess, timeZone) - guess;
  return Math.round((offset === before ? before : wallAt(wall - offset, timeZone) - (wall - offset)) / 60_000);
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** ISO 8601 with offset of a wall clock: `2025-10-12T06:34:00+05:30`. */
export function isoAt(wall: number, offset: number): string {
  const size = Math.abs(offset);
  return `${new Date(wall).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
