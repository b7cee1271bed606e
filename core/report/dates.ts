import { dateWords, fold, languages } from '#core/reading/dateWords.ts';
import { measure } from '#core/reading/quantity.ts';
import { startIn } from '#core/reading/startTime.ts';
import type { Random } from './invent.ts';

/** Dates in a report: another day, another hour, written in the same way. */

const longest = 80;
const context = { timeZone: 'UTC', now: '2030-01-01T00:00:00Z', languages: ['en'] };

/** A number with a unit, and nothing else. `6.21 mi` is no Wednesday, whatever the word is short for elsewhere. */
function isValue(text: string): boolean {
  const measured = measure(text.trim());
  return measured?.rest.trim() === '' && measured.readings.some(({ kind }) => kind !== 'number' && kind !== 'duration');
}

/** Whether a text is a date with an hour, in any language of the sites, or machine-readable. */
export function isDate(text: string, language: string): boolean {
  if (text.length > longest || !/\p{Nd}/u.test(text) || !/[\p{L}:/.-]/u.test(text)) return false;
  if (/^\d{4}-\d\d-\d\d/.test(text.trim())) return true;
  return !isValue(text) && startIn(text, { ...context, languages: [language, ...context.languages] }) !== null;
}

const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

/** Another number for one of a date, with as many digits: a year, an hour, a minute, a day or a month. */
function otherNumber(digits: string, before: string, after: string, random: Random): string {
  const value = Number(digits);
  const put = (number: number) => String(number).padStart(digits.length, '0').slice(-digits.length);
  const isShort = digits.length === 1;
  if (digits.length > 2) return digits.length === 4 ? put(between(random, 2015, 2024)) : '0'.repeat(digits.length);
  if (/[:時点點시]\s?$/u.test(before)) return put(between(random, 10, 59));
  if (/^[:時点點시]/u.test(after))
    return put(isShort ? between(random, 1, 9) : value > 12 ? between(random, 13, 22) : between(random, 10, 12));
  if (isShort) return put(between(random, 1, 9));
  return put(value > 12 ? between(random, 13, 28) : between(random, 10, 12));
}

/** A date with other numbers, and without any word that is not one of dates. */
export function otherDate(text: string, language: string, random: Random, ascii: (digit: string) => string): string {
  const known = [language, ...languages].flatMap((one) => dateWords(one) ?? []);
  const isKnown = (word: string) =>
    known.some(({ months, weekdays, days, parts }) => [months, weekdays, days, parts].some((words) => words.has(fold(word))));
  return text.replace(/\p{Nd}+|[\p{L}\p{M}]+/gu, (part: string, at: number) => {
    if (/\p{Nd}/u.test(part)) {
      const own = [...part].map(ascii).join('');
      const made = otherNumber(own, text.slice(0, at), text.slice(at + part.length), random);
      const zero = (part.codePointAt(0) ?? 48) - Number(own[0]);
      return [...made].map((sign) => String.fromCodePoint(zero + Number(sign))).join('');
    }
    const isSign = /^[TZ年月日時分点시분월일년]+$/u.test(part);
    return isSign || isKnown(part) ? part : part.replace(/\p{L}|\p{M}/gu, 'x');
  });
}
