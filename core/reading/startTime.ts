import { dateWords, fold, languages } from './dateWords.ts';
import type { DateWords } from './dateWords.ts';
import { plain } from './text.ts';
import { isoAt, offsetAt, wallAt } from './zone.ts';

/** What is known beside the text: the page's language(s), the order of numeric dates if the site states it. */
export interface StartContext {
  timeZone: string;
  /** ISO instant. */
  now: string;
  languages: string[];
  order?: 'dmy' | 'mdy' | 'ymd';
  /** Minutes east of UTC, where the page shows the zone elsewhere. */
  offset?: number;
}

export interface Start {
  /** ISO 8601 with offset. */
  iso: string;
  /** Half of the last digit shown, s. */
  within: number;
  /** Whether the page itself states the zone. */
  hasZone: boolean;
}

const day = 86_400_000;
const machine = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?/;
/** `2026-08-12 07:45-08:30` may be from one time to the other; `07:45-05:00`, which would end before it began, has a zone. */
const span = / (\d{2}:\d{2})\s*-(\d{2}:\d{2})/;
const isSpan = (text: string): boolean => {
  const [, from = '', until = ''] = span.exec(text) ?? [];
  return from < until;
};
const clockText = /(?<![\d:.])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:.]\d|\d)/;
const otherClock = /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?![\d:.]\d|\d)/;
const cjkClock = /(\d{1,2})[時时点點시]\s?(?:(\d{1,2})[分분])?/;
/** Writing in which a date begins with the year, whatever language the page names. */
const eastAsian = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const shownOffset = /(?:UTC|GMT)\s?([+-]\d{1,2})(?::?(\d{2}))?/i;

/** The offset in `(UTC+05:30) India Time`, minutes east of UTC; null when none is shown. */
export function offsetIn(text: string): number | null {
  const clean = plain(text);
  const found = shownOffset.exec(clean);
  if (!found) return /\b(?:UTC|GMT)\b/.test(clean) ? 0 : null;
  const hours = Number(found[1]);
  const minutes = Math.abs(hours) * 60 + Number(found[2] ?? 0);
  if (minutes > 14 * 60) return null;
  return found[1]?.startsWith('-') ? -minutes : minutes;
}

/** Words and numbers of a text, folded. Digits that touch letters are set apart. */
const tokens = (text: string): string[] => fold(text).match(/\p{L}+|\d+/gu) ?? [];

interface Clock {
  seconds: number;
  within: number;
  /** The text without the clock. */
  rest: string;
  /** As shown: 1–12 may be meant with a part of the day. */
  hour: number;
  /** Words that stand right before and behind it. */
  beside: string[];
}

function clockIn(text: string): Clock | null {
  const found = cjkClock.exec(text) ?? clockText.exec(text) ?? otherClock.exec(text);
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  const second = Number(found[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  // Thai parts of the day lose their marks where words are compared: what stands behind the clock is not understood.
  if (hour <= 12 && /^\s*\p{Script=Thai}/u.test(after)) return null;
  const beside = [...tokens(before).slice(-1), '|', ...tokens(after).slice(0, 4)];
  return { seconds: hour * 3600 + minute * 60 + second, within: found[3] ? 0.5 : 30, rest: `${before} ${after}`, hour, beside };
}

/** Words of the map that stand among the tokens, of several tokens too; none that is part of a longer one. */
function standing<T>(map: Map<string, T>, all: string[]): string[] {
  const joined = ` ${all.join(' ')} `;
  const found = [...map.keys()].filter((word) => {
    const key = ` ${(word.match(/\p{L}+|\d+/gu) ?? []).join(' ')} `;
    const isSpaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(word);
    return isSpaceless ? joined.replace(/ /g, '').includes(word.replace(/ /g, '')) : key.trim() !== '' && joined.includes(key);
  });
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}

/** What those words mean. */
const meanings = <T>(map: Map<string, T>, all: string[]): Set<T> =>
  new Set(standing(map, all).flatMap((word) => map.get(word) ?? []));

const only = <T>(set: Set<T>): T | null => (set.size === 1 ? ([...set][0] ?? null) : null);

/** Hours round the clock from an hour to the nearest of a part of the day. */
const apart = (hour: number, part: Set<number>): number =>
  Math.min(...[...part].map((other) => Math.min((hour - other + 24) % 24, (other - hour + 24) % 24)));

/** The hour that a clock of a part of the day shows; null where it can be neither of the two. Where evening begins differs by two hours. */
function hourIn(hour: number, part: Set<number>): number | null {
  if (hour > 12 || hour === 0) return apart(hour, part) <= 2 ? hour : null;
  const [near, far] = [hour % 12, (hour % 12) + 12].sort((one, other) => apart(one, part) - apart(other, part));
  if (near === undefined || far === undefined || apart(near, part) > 2) return null;
  return apart(near, part) === 0 ? (apart(far, part) > 0 ? near : null) : apart(far, part) - apart(near, part) > 2 ? near : null;
}

const latinHalf = /(?<!\p{L})([ap])\.? ?m(?!\p{L})/iu;
const germanHalf = /(?<!\p{L})([AP])\.? ?M(?!\p{L})|(?<!\p{L})([ap])\. ?m(?!\p{L})/u;

const halves: Record<string, Set<number>> = {
  a: new Set(Array.from({ length: 12 }, (_, hour) => hour)),
  p: new Set(Array.from({ length: 12 }, (_, hour) => hour + 12)),
};

/** The parts of the day that a language says. German `am` is a day's preposition unless it is written as a half of the day. */
function partsIn(clock: Clock, words: DateWords, language: string, all: string[]): Set<number>[] {
  const latin = (language.startsWith('de') ? germanHalf : latinHalf).exec(clock.rest);
  const half = halves[(latin?.[1] ?? latin?.[2] ?? '').toLowerCase()];
  if (half) return [half];
  return [...meanings(words.parts, language.startsWith('de') ? all.filter((token) => token !== 'am') : all)];
}

/** Parts of the day that words are in any language, with the word. */
const partsAnywhere = (words: string[]): [string, Set<number>][] =>
  languages.flatMap((other) => {
    const parts = dateWords(other)?.parts ?? new Map<string, Set<number>>();
    return standing(parts, words).map((word): [string, Set<number>] => [word, parts.get(word) ?? new Set()]);
  });

/** The hour of the day; null where what is said of it contradicts itself or is not understood. */
function hourOf(clock: Clock, words: DateWords, language: string, all: string[]): number | null {
  const settled = (parts: Set<number>[]) => only(new Set(parts.map((part) => hourIn(clock.hour, part))));
  const own = partsIn(clock, words, language, all);
  if (own.length) return settled(own);
  if (clock.hour > 12 || clock.hour === 0) return clock.hour;
  if (!meanings(words.months, all).size && !meanings(words.weekdays, all).size) {
    // A date of digits alone names no language: whatever language the word behind the clock is a part of the day in.
    const parts = partsAnywhere(all).map(([, part]) => part);
    return parts.length ? settled(parts) : clock.hour;
  }
  // A page may name a language that it does not speak: am and pm of others beside the clock may be meant so, and their longer words.
  const beside = clock.beside.filter((token) => token !== 'am' || !language.startsWith('de'));
  const others = [
    ...partsAnywhere(beside).filter(([, part]) => part.size >= 12),
    ...partsAnywhere(all).filter(([word, part]) => part.size < 12 && (word.length > 3 || eastAsian.test(word))),
  ];
  return others.some(([, part]) => hourIn(clock.hour, part) !== clock.hour) ? null : clock.hour;
}

/** The day (a wall clock at midnight) that the rest of the text names in one language; `open` where it may be several. */
function dayIn(
  rest: string,
  words: DateWords | null,
  all: string[],
  today: number,
  context: StartContext,
): number | 'open' | null {
  const weekday = words ? only(meanings(words.weekdays, all)) : null;
  const isDay = (at: number): boolean => weekday === null || new Date(at).getUTCDay() === weekday;
  const fits = (at: number): boolean => at <= today && isDay(at);
  const at = (year: number, month: number, date: number): number | null => {
    const wall = Date.UTC(year, month, date);
    return year > 1989 && year < 2100 && new Date(wall).getUTCDate() === date && new Date(wall).getUTCMonth() === month
      ? wall
      : null;
  };
  const numbers = all.filter((token) => /^\d+$/.test(token)).map(Number);
  const years = numbers.filter((number) => number > 1989 && number < 2100);
  const small = numbers.filter((number) => number > 0 && number < 32);
  const cjk = /(?:(\d{4})[年년])?\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/.exec(rest);
  const inYear = (month: number, date: number, year: number | undefined): number | null => {
    if (year !== undefined) {
      const wall = at(year, month, date);
      return wall !== null && isDay(wall) ? wall : null;
    }
    // Without a year: the latest such day that is not ahead.
    const thisYear = new Date(today).getUTCFullYear();
    const options = [thisYear, thisYear - 1].map((guess) => at(guess, month, date)).filter((wall) => wall !== null && fits(wall));
    return options[0] ?? null;
  };
  // A year of an era (`令和7年`, `民國114年`) or of two digits is none that we know.
  if (cjk && !cjk[1] && /[年년]/.test(rest)) return 'open';
  if (cjk) return inYear(Number(cjk[2]) - 1, Number(cjk[3]), cjk[1] ? Number(cjk[1]) : undefined);
  const month = words ? only(meanings(words.months, all)) : null;
  if (month !== null) {
    // Years of another era are none that we know.
    if (numbers.some((number) => number > 31 && !years.includes(number))) return 'open';
    const [date, second] = small;
    return date !== undefined && second === undefined && years.length < 2 ? inYear(month, date, years[0]) : null;
  }
  if (words && small.length === 0 && !years.length) {
    const back = only(meanings(words.days, all));
    if (back !== null) return today + back * day;
    if (weekday !== null) {
      const ago = (new Date(today).getUTCDay() - weekday + 7) % 7;
      // The same weekday as today may be today or a week ago.
      return ago ? today - ago * day : 'open';
    }
  }
  return numericDay(rest, fits, at, context.order, (words?.isYearFirst ?? false) || eastAsian.test(rest));
}

/** A date of three numbers; its order is the site's, or the only one that gives a day that is not ahead. */
function numericDay(
  rest: string,
  fits: (at: number) => boolean,
  at: (year: number, month: number, date: number) => number | null,
  order: StartContext['order'],
  isYearFirst: boolean,
): number | 'open' | null {
  const found = /(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})/.exec(rest);
  if (!found) return null;
  const [one = 0, two = 0, three = 0] = found.slice(1).map(Number);
  const full = (year: number) => (year < 100 ? 2000 + year : year);
  const options = { ymd: at(one, two - 1, three), dmy: at(full(three), two - 1, one), mdy: at(full(three), one - 1, two) };
  if (one > 31) return options.ymd !== null && fits(options.ymd) ? options.ymd : null;
  if (order && order !== 'ymd') return options[order] !== null && fits(options[order] ?? Infinity) ? options[order] : null;
  // `26. 11. 24.` begins with the year where the language does; elsewhere nobody writes it so.
  const yearFirst = isYearFirst && three < 32 ? at(full(one), two - 1, three) : null;
  const possible = new Set([options.dmy, options.mdy, yearFirst].filter((wall): wall is number => wall !== null && fits(wall)));
  return possible.size > 1 ? 'open' : only(possible);
}

/** Whether a text without a clock begins with a day that is more than a day ahead, in the page's language or in English. */
function isAhead(text: string, now: number, context: StartContext): boolean {
  const today = Math.floor(wallAt(now, context.timeZone) / day) * day;
  const all = tokens(text);
  return [...context.languages, 'en'].some((language) => {
    const words = dateWords(language);
    const [first = ''] = all;
    // Other words before it are of something else: a plan that renews, a race.
    if (!words || !(/^\d/.test(first) || meanings(words.weekdays, [first]).size || meanings(words.months, [first]).size))
      return false;
    const at = dayIn(text, words, all, today, context);
    return typeof at === 'number' && at > today + day;
  });
}

/**
 * The start of a run from the text that a page shows, in any language that the runtime knows. Null when the day is ambiguous
 * (3/4 or 4/3) or the start would lie some hours ahead of now; `ahead` when it lies more than a day ahead.
 */
export function startIn(raw: string, context: StartContext): Start | 'ahead' | null {
  const text = plain(raw).slice(0, 160);
  const exact = machine.exec(text);
  const now = Date.parse(context.now);
  if (Number.isNaN(now)) return null;
  const offset = context.offset ?? offsetIn(text);
  const finish = (wall: number, within: number, stated: number | null): Start | 'ahead' | null => {
    const minutes = stated ?? offsetAt(wall, context.timeZone);
    const lead = wall - minutes * 60_000 - now;
    if (lead > 26 * 3_600_000) return 'ahead';
    // Clocks may run a little ahead of each other; a start some hours ahead stands in a zone that is not known.
    if (lead > 300_000) return null;
    return { iso: isoAt(wall, minutes), within, hasZone: stated !== null };
  };
  // `2026-08-12 07:59 PM` is no machine's.
  if (exact && !/^ ?(?!UTC|GMT)\p{L}/u.test(text.slice(exact.index + exact[0].length))) {
    const [, year, month, date, hour, minute, second, zone] = exact;
    const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second ?? 0));
    // A day or an hour that there is not, such as 31 September, would be another.
    if (isSpan(exact[0]) || !new Date(wall).toISOString().startsWith(`${year}-${month}-${date}T${hour}:${minute}`)) return null;
    const stated = zone === 'Z' ? 0 : zone ? offsetIn(`UTC${zone}`) : offset;
    return finish(wall, second ? 0.5 : 30, stated);
  }
  const bare = text.replace(/\(?(?:UTC|GMT)[^)]*\)?/i, ' ');
  const clock = clockIn(bare);
  if (!clock) return isAhead(bare, now, context) ? 'ahead' : null;
  const nowWall = offset === null ? wallAt(now, context.timeZone) : now + offset * 60_000;
  const today = Math.floor(nowWall / day) * day;
  const all = tokens(clock.rest);
  const tried = [...new Set([...context.languages, ...languages])];
  const found = new Set<number>();
  const preferred = context.languages.length;
  for (const [index, language] of tried.entries()) {
    // The page's own language decides; the others only where it says nothing, and then all must agree.
    if (index >= preferred && found.size && index === preferred) break;
    const words = dateWords(language);
    if (!words) continue;
    const at = dayIn(clock.rest, words, all, today, context);
    if (at === 'open') return null;
    if (at === null) continue;
    const hour = hourOf(clock, words, language, all);
    if (hour === null) continue;
    found.add(at + (hour * 3600 + (clock.seconds % 3600)) * 1000);
    if (index < preferred) break;
  }
  const wall = only(found);
  return wall === null ? null : finish(wall, clock.within, offset);
}
