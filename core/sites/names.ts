import { fold, wordsOfDates } from '#core/reading/dateWords.ts';
import type { DateWords } from '#core/reading/dateWords.ts';
import { namesPart, warns } from '#core/reading/label.ts';

/** A year, and what stands beside one. */
const year = /\p{Nd}{4} ?(?:年|년|г|р)? ?|(?:^| )(?:de|del|of)(?= |$)|,/gu;
const onlyNumbers = /^(?:\p{Nd}{4}(?: ?[-/.] ?\p{Nd}{1,2})?|\p{Nd}{1,2} ?[-/.] ?\p{Nd}{4}|(?:\p{Nd}{4} ?-? ?)?w\p{Nd}{1,2})$/u;

/** `September 2026`, `2026年9月`, `2026-09`, `W40`: a stretch of time that no run fills. */
const isStretch = (name: string, { months }: DateWords): boolean =>
  onlyNumbers.test(name) || months.has(name.replace(year, ' ').replace(/ +/g, ' ').trim());

/** `5 – 11 October`, `Sep 28 - Oct 4, 2026`: from a day to a day. */
function isFromTo(name: string, { months }: DateWords): boolean {
  const [first = '', second = '', ...others] = name.split(/ ?[–—-] ?/);
  if (others.length) return false;
  const day = (text: string) => /\p{Nd}{1,2}(?:日|일|er|º)?/u.exec(text);
  const month = (text: string) =>
    months.has(
      text
        .replace(day(text)?.[0] ?? '', ' ')
        .replace(year, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    );
  const isBare = (text: string) => /^\p{Nd}{1,2}(?:日|일)?(?:, \p{Nd}{4}| \p{Nd}{4})?$/u.test(text);
  return (
    day(first) !== null &&
    day(second) !== null &&
    (month(first) ? month(second) || isBare(second) : isBare(first) && month(second))
  );
}

/** Tomorrow in some languages, and the morning: `Lauf am Morgen`. */
const alsoMorning = ['morgen', 'manana'];

const isAhead = (name: string, { ahead }: DateWords): boolean =>
  ahead.some((word) => name === word || (!alsoMorning.includes(word) && ` ${name} `.includes(` ${word} `)));

/**
 * Whether what a page calls itself says that its totals are no single run that was run: a sum, a stretch of time, a day to come,
 * a part, a tool. They agree with themselves as a run does.
 * @param languages tags of the page; English is understood everywhere.
 */
export function namesNoRun(name: string, languages: string[]): boolean {
  const shown = name.slice(0, 160);
  const parts = [shown, ...shown.split(/[|·•–—:/]|(?<=\s)-|-(?=\s)/)].map((part) => part.trim()).filter(Boolean);
  if (parts.some((part) => warns(part, languages, ['many']) || namesPart(part, languages))) return true;
  const known = wordsOfDates(languages);
  return parts
    .map(fold)
    .some((part) => known.some((words) => isStretch(part, words) || isFromTo(part, words) || isAhead(part, words)));
}

const noRuns = new Set(
  'article newsarticle blogposting book product productgroup offer aggregateoffer event sportsevent course howto recipe faqpage collectionpage itemlist'.split(
    ' ',
  ),
);

/** Whether what a page tells machines that it is rules out a run: a shop's product, an article, a race to come. */
export const declaresNoRun = (kinds: string[]): boolean =>
  kinds.some((kind) => noRuns.has(kind.replace(/^product\..*/, 'product')));
