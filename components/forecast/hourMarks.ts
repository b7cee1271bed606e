/** A mark below a strip of hours. */
export interface HourMark {
  at: number;
  isMidnight: boolean;
}

const hour = 3_600_000;

/** Marks at round hours of the zone's own day, 3 to 8 of them; midnight is marked as the day that begins. */
export function hourMarks(from: number, until: number, timeZone: string): HourMark[] {
  const span = until - from;
  const every = span > 40 * hour ? 12 : span > 20 * hour ? 6 : span > 10 * hour ? 3 : span > 5 * hour ? 2 : 1;
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const marks: HourMark[] = [];
  // Zones lie whole quarters of an hour apart, and days of a clock change have 23 or 25 hours: look at each quarter.
  const quarter = hour / 4;
  for (let at = Math.ceil(from / quarter) * quarter; at < until; at += quarter) {
    const [hours = 0, minutes = 0] = format
      .formatToParts(at)
      .filter(({ type }) => type === 'hour' || type === 'minute')
      .map(({ value }) => Number(value));
    if (minutes === 0 && hours % every === 0) marks.push({ at, isMidnight: hours === 0 });
  }
  return marks;
}
