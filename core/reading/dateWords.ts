/** Words of dates in a language, from the runtime's own locale data. */

export interface DateWords {
  /** Folded name → month 0–11. */
  months: Map<string, number>;
  /** Folded name → weekday 0 (Sunday)–6. */
  weekdays: Map<string, number>;
  /** Folded word → days from today: today, yesterday, the day before. */
  days: Map<string, number>;
  /** Folded words for tomorrow and the day after. */
  ahead: string[];
  /** Folded word → afternoon? */
  halves: Map<string, boolean>;
}

export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.\s\u200e\u200f]+/g, ' ')
    .trim();

const cache = new Map<string, DateWords | null>();

/** Adds a word. A single letter names no day or month: it may be anything in another language. */
function put<T>(map: Map<string, T>, word: string, meaning: T): void {
  const key = fold(word);
  if (key && !/^[a-z]$/.test(key)) map.set(key, meaning);
}

function build(language: string): DateWords {
  const words: DateWords = { months: new Map(), weekdays: new Map(), days: new Map(), ahead: [], halves: new Map() };
  const part = (options: Intl.DateTimeFormatOptions, type: string, at: number): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' })
      .formatToParts(at)
      .find((found) => found.type === type)?.value ?? '';
  for (let month = 0; month < 12; month += 1)
    for (const style of ['short', 'long'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as Intl.DateTimeFormatOptions[]) {
        const name = part(options, 'month', Date.UTC(2023, month, 15));
        if (/\p{L}/u.test(name)) put(words.months, name, month);
      }
  for (let day = 0; day < 7; day += 1)
    for (const style of ['short', 'long'] as const)
      put(words.weekdays, part({ weekday: style }, 'weekday', Date.UTC(2023, 0, 1 + day)), day);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const days of [0, -1, -2]) {
    const word = relative.format(days, 'day');
    if (!/\p{Nd}/u.test(word)) put(words.days, word, days);
  }
  words.ahead = [1, 2]
    .map((days) => relative.format(days, 'day'))
    .filter((word) => !/\p{Nd}/u.test(word))
    .map(fold);
  for (const hour of [1, 5, 8, 10, 13, 16, 20, 23]) {
    const half = part({ hour: 'numeric', hour12: true }, 'dayPeriod', Date.UTC(2023, 0, 1, hour));
    put(words.halves, half, hour >= 12);
  }
  return words;
}

/** The words of a language tag; null for a tag that the runtime does not know. */
export function dateWords(language: string): DateWords | null {
  const known = cache.get(language);
  if (known !== undefined) return known;
  let made: DateWords | null;
  try {
    made = Intl.DateTimeFormat.supportedLocalesOf([language]).length ? build(language) : null;
  } catch {
    made = null;
  }
  cache.set(language, made);
  return made;
}

/** Words of a page's languages; English is understood everywhere. */
export const wordsOfDates = (tags: string[]): DateWords[] => [...new Set([...tags, 'en'])].flatMap((tag) => dateWords(tag) ?? []);

/** Languages to try after the page's own: those that the sites offer. */
export const languages =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl tr el ru uk bg lt et id vi th ja ko zh zh-TW he ar'.split(' ');
