/** A written number in one of its possible readings. */
export interface Written {
  value: number;
  /** Digits after the decimal sign. */
  decimals: number;
}

const integer = /^\d{1,9}$/;
const spaced = /^(\d{1,3}(?:[ ']\d{3}){1,3})(?:([.,])(\d{1,6}))?$/;
const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3}){0,2})(?:([.,])(\d{1,6}))?$/;
const decimal = /^(\d{1,9})[.,](\d{1,6})$/;

const digits = (text: string): number => Number(text.replace(/\D/g, ''));
const written = (whole: string, fraction: string): Written => ({
  value: Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`),
  decimals: fraction.length,
});

/**
 * All readings of a number without sign or unit, in plain text. `1,234` has two (a group or three decimals): the caller must
 * decide by what else is known. Groups have three digits; anything else is no number.
 */
export function numberReadings(text: string): Written[] {
  if (integer.test(text)) return [{ value: digits(text), decimals: 0 }];
  const withSpaces = spaced.exec(text);
  if (withSpaces) return [written(withSpaces[1] ?? '', withSpaces[3] ?? '')];
  const readings: Written[] = [];
  const simple = decimal.exec(text);
  if (simple) readings.push(written(simple[1] ?? '', simple[2] ?? ''));
  const groups = grouped.exec(text);
  // A leading zero or an equal second sign can't be grouping.
  if (groups && !text.startsWith('0') && groups[2] !== groups[3]) readings.push(written(groups[1] ?? '', groups[4] ?? ''));
  return readings;
}
