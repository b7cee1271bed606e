/** iCalendar (RFC 5545), as Apple's, Google's and Thunderbird's calendars take it. Hours are UTC: every calendar shows them in its own zone. */

export interface CalendarEvent {
  uid: string;
  /** ms since the epoch. */
  from: number;
  until: number;
  title: string;
}

const utf8 = new TextEncoder();
const maxOctets = 75;

/** A value as text: its own signs escaped, lines marked, control characters and broken surrogates left out (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\n\r\u2028\u2029\u0085]/g, '\\n')
      // eslint-disable-next-line no-control-regex -- these are what must not stand there
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
  );
}

/** A content line in pieces of at most 75 octets; no letter is cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const length = utf8.encode(letter).length;
    if (octets + length > maxOctets) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += length;
  }
  return out;
}

/** `20260504T183000Z`. Throws a RangeError for no instant. */
const instant = (at: number) => new Date(Math.round(at / 1000) * 1000).toISOString().replace(/[-:]|\.\d+/g, '');

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31 - 1;

/**
 * The number by which a calendar made later takes the place of an earlier one: the minutes of the clock, which need no memory; where
 * the clock was set back behind the last one's, the next after that.
 * @param made ms since the epoch.
 * @param last number of the last one, where it is known.
 */
export const sequenceOf = (made: number, last?: unknown): number =>
  Math.max(0, Math.floor((made - Date.UTC(2025, 0, 1)) / 60_000), isCount(last) ? last + 1 : 0);

/**
 * The calendar of these events.
 * @param made ms since the epoch: when it is made.
 * @param sequence higher than that of every calendar that it takes the place of.
 */
export function icsOf(events: CalendarEvent[], made: number, sequence = sequenceOf(made)): string {
  const lines = events.flatMap(({ uid, from, until, title }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${instant(made)}`,
    `SEQUENCE:${String(sequence)}`,
    `DTSTART:${instant(from)}`,
    `DTEND:${instant(until)}`,
    `SUMMARY:${escaped(title)}`,
    // Nobody else's invitation is turned down by a bedtime.
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]);
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Homestretch//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ];
  return all.map((line) => `${folded(line)}\r\n`).join('');
}
