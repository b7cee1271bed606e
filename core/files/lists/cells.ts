import { numberReadings } from '#core/reading/number.ts';
import { plain } from '#core/reading/text.ts';

/** Numbers and times in the cells of a list. A dash, a blank and a word say nothing. */

export type DecimalSign = ',' | '.';

/** Spreadsheets guard a leading sign by an apostrophe. */
const bare = (cell: string): string => plain(cell).replace(/^'/, '');

/** The decimal sign that the cells of a list show beyond doubt; undefined where none does or they disagree. */
export function decimalSignOf(cells: Iterable<string>): DecimalSign | undefined {
  const found = new Set<DecimalSign>();
  for (const cell of cells) {
    const text = bare(cell);
    if (/^\d+,\d{1,2}$|^\d{1,3}(?:[. ]\d{3})+,\d+$|^0,\d+$|^\d{4,},\d+$|^\d+,\d{4,}$/.test(text)) found.add(',');
    if (/^\d+\.\d{1,2}$|^\d{1,3}(?:[, ]\d{3})+\.\d+$|^0\.\d+$|^\d{4,}\.\d+$|^\d+\.\d{4,}$/.test(text)) found.add('.');
  }
  const [sign] = found;
  return found.size === 1 ? sign : undefined;
}

/** A number as it is written, or undefined where it can be read in two ways and the list's sign does not tell which. */
export function numberIn(cell: string | undefined, sign: DecimalSign | undefined): number | undefined {
  const text = bare(cell ?? '');
  // More digits than a page ever shows.
  const long = /^(\d+)\.(\d{7,})$/.exec(text);
  if (long) return Number(text);
  const readings = numberReadings(text);
  if (readings.length < 2) return readings[0]?.value;
  if (!sign) return undefined;
  return readings.find(({ decimals }) => decimals > 0 === text.includes(sign))?.value;
}

/** Seconds of `1:02:03`, `35:20,4` or a plain count of seconds. */
export function secondsIn(cell: string | undefined, sign: DecimalSign | undefined): number | undefined {
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(bare(cell ?? ''));
  if (!clock) return numberIn(cell, sign);
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = clock;
  if (Number(seconds) > 59 || (clock[1] !== undefined && Number(minutes) > 59)) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`);
}

/** Whether a clock is of two numbers: `0:46` may be hours and minutes, or minutes and seconds. */
export const isOfTwo = (cell: string | undefined): boolean => /^\d{1,3}:\d{2}$/.test(bare(cell ?? ''));
