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
  /** Folded word for a part of the day → the hours it stands for, 0–23: am, 晚上, abends. */
  parts: Map<string, Set<number>>;
  /** The language writes a numeric date with the year first. */
  isYearFirst: boolean;
}

export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.\s\u200e\u200f]+/g, ' ')
    .trim();

const cache = new Map<string, DateWords | null>();

/**
 * Adds a word. A single letter names no day or month: it may be anything in another language. A word of two meanings has none: Thai
 * มี.ค. is ม.ค. without its marks.
 */
function put<T>(map: Map<string, T>, word: string, meaning: T, open: Set<string>): void {
  const key = fold(word);
  if (!key || /^[a-z]$/.test(key) || open.has(key)) return;
  if (map.has(key) && map.get(key) !== meaning) {
    map.delete(key);
    open.add(key);
  } else map.set(key, meaning);
}

function build(language: string): DateWords {
  const words: DateWords = {
    months: new Map(),
    weekdays: new Map(),
    days: new Map(),
    ahead: [],
    parts: new Map(),
    isYearFirst: false,
  };
  const [months, weekdays] = [new Set<string>(), new Set<string>()];
  const part = (options: Intl.DateTimeFormatOptions, type: string, at: number): string => {
    const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' }).formatToParts(at);
    const index = parts.findIndex((found) => found.type === type);
    // A word may be written to the next one: Hebrew `בספטמבר`, in September.
    const before = /(?:^|[^\p{L}])(\p{L}+)$/u.exec(parts[index - 1]?.value ?? '')?.[1] ?? '';
    return before + (parts[index]?.value ?? '');
  };
  for (let month = 0; month < 12; month += 1)
    for (const style of ['short', 'long'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as Intl.DateTimeFormatOptions[]) {
        const name = part(options, 'month', Date.UTC(2023, month, 15));
        if (/\p{L}/u.test(name)) put(words.months, name, month, months);
      }
  for (let day = 0; day < 7; day += 1)
    for (const style of ['short', 'long'] as const)
      put(words.weekdays, part({ weekday: style }, 'weekday', Date.UTC(2023, 0, 1 + day)), day, weekdays);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const days of [0, -1, -2]) {
    const word = relative.format(days, 'day');
    if (!/\p{Nd}/u.test(word)) words.days.set(fold(word), days);
  }
  words.ahead = [1, 2]
    .map((days) => relative.format(days, 'day'))
    .filter((word) => !/\p{Nd}/u.test(word))
    .map(fold);
  for (let hour = 0; hour < 24; hour += 1)
    for (const dayPeriod of [undefined, 'short', 'long'] as const) {
      const shown = part(
        { hour: 'numeric', hour12: true, ...(dayPeriod ? { dayPeriod } : {}) },
        'dayPeriod',
        Date.UTC(2023, 0, 1, hour),
      );
      const name = fold(shown);
      // A word that loses its marks where words have no spaces stands in many others: ค่ำ in อังคาร.
      const isClear = !/^[a-z]?$/.test(name) && !/\p{Script=Thai}/u.test(name);
      if (isClear) words.parts.set(name, (words.parts.get(name) ?? new Set()).add(hour));
    }
  const numeric = new Intl.DateTimeFormat(language, { dateStyle: 'short', calendar: 'gregory' }).formatToParts(0);
  words.isYearFirst = numeric.find(({ type }) => type !== 'literal')?.type === 'year';
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
