import type { Run } from '#core/run/run.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const dayLength = 24 * hour;

/** Minutes that count as running: moving, else timer, else elapsed time; 0 when none is known. */
export function minutesOf(run: Run): number {
  return (run.movingTime ?? run.timerTime ?? run.elapsedTime ?? 0) / 60;
}

/** End of the run, ms: start + the longest time that is known of it. */
export function endOf(run: Run): number {
  const seconds = run.elapsedTime ?? run.timerTime ?? run.movingTime ?? 0;
  return Date.parse(run.startTime) + seconds * 1_000;
}

/** Mean pace, s/km; null without distance or outside 2:00–20:00, which no run has. */
export function paceOf(run: Run): number | null {
  if (run.distance === undefined || run.distance === 0) return null;
  const pace = (minutesOf(run) * 60_000) / run.distance;
  return pace >= 120 && pace <= 1_200 ? pace : null;
}

/** Whether distance and time make a pace that a run can have; one alone fits anything. */
export function paceFits(run: Run): boolean {
  return !run.distance || minutesOf(run) === 0 || paceOf(run) !== null;
}

/** Formats are slow to make, so each zone has one. */
const cached = (make: (timeZone: string) => Intl.DateTimeFormat) => {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone: string): Intl.DateTimeFormat => {
    const known = made.get(timeZone) ?? make(timeZone);
    made.set(timeZone, known);
    return known;
  };
};
const dayFormat = cached(
  (timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);
const hourFormat = cached((timeZone) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }));

/** Number of the local day of an instant (days since 1970 on the local calendar). */
export function localDay(at: number, timeZone: string): number {
  return Date.parse(`${dayFormat(timeZone).format(at)}T00:00:00Z`) / dayLength;
}

/** Hour of the local day, 0–23, of an instant. */
export function localHour(at: number, timeZone: string): number {
  return Number(hourFormat(timeZone).format(at));
}
