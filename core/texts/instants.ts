/** Instants as a runner says them: the hour alone today, "tomorrow, 02:00", a weekday within the week, then a date. */

import { languageIdOf } from './languages.ts';

export interface InstantContext {
  locale: string;
  timeZone: string;
  /** ms since the epoch. */
  now: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

/** Number of the calendar day in the zone. */
function dayNumber(instant: number, timeZone: string): number {
  const parts = formatter('en', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
    .formatToParts(instant)
    .reduce<Record<string, number>>((found, part) => ({ ...found, [part.type]: Number(part.value) }), {});
  return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1) / 86_400_000;
}

/** The day of an instant where its hour is of no weight: "tomorrow", a weekday within the week, then a date. */
export function dayText(instant: number, { locale, timeZone, now }: InstantContext): string {
  const days = dayNumber(instant, timeZone) - dayNumber(now, timeZone);
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  if (days > 1 && days < 7) return formatter(locale, { timeZone, weekday: 'long' }).format(instant);
  return formatter(locale, { timeZone, day: 'numeric', month: 'short' }).format(instant);
}

/** What stands between a day and its hour, in scripts that have another custom than a comma. */
const between: Record<string, string> = { ar: '، ', fa: '، ', ur: '، ', ja: ' ' };

/** "tomorrow, 02:00", as the script parts the two. */
const joined = (day: string, time: string, locale: string) => `${day}${between[languageIdOf(locale)] ?? ', '}${time}`;

/** The instant in the runner's zone, seen from `now`. Unreadable instants throw a RangeError. */
export function instantText(instant: number, context: InstantContext): string {
  const { locale, timeZone, now } = context;
  // The hour and its half of the day stay on one line.
  const time = formatter(locale, { timeZone, timeStyle: 'short' }).format(instant).replace(/\s/g, '\u00a0');
  const days = dayNumber(instant, timeZone) - dayNumber(now, timeZone);
  if (days === 0) return time;
  if (Math.abs(days) === 1) {
    return joined(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'), time, locale);
  }
  if (days > 1 && days < 7) return joined(formatter(locale, { timeZone, weekday: 'long' }).format(instant), time, locale);
  const date = formatter(locale, { timeZone, weekday: 'short', day: 'numeric', month: 'short' }).format(instant);
  return joined(date, time, locale);
}
