import { dateWords } from '#core/reading/dateWords.ts';
import { plain } from '#core/reading/text.ts';
import type { Site } from '#core/sites/site.ts';
import { isDate, otherDate } from './dates.ts';
import { between, figuresIn } from './figures.ts';
import { invent, type Random } from './invent.ts';
import { assembled, skeletonOf } from './skeleton.ts';
import { knownOrShaped } from './words.ts';

/**
 * The report of a page that was not read as it should be: the region's skeleton without anything personal. Names of code, labels
 * and units stay; every other word becomes its shape, every number another one of the same shape, with the arithmetic kept.
 */

/** The page's language, where it is one. */
function languageOf(document: Document): string {
  const said = document.documentElement.lang;
  return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(said) && dateWords(said) !== null ? said : 'en';
}

/** A text with other digits, sign for sign. Digits of any script stay in it. */
function withDigits(text: string, digits: Map<number, string>): string {
  let at = 0;
  return [...text]
    .map((sign) => {
      const own = digits.get(at);
      at += sign.length;
      if (own === undefined) return sign;
      const zero = (sign.codePointAt(0) ?? 48) - Number(plain(sign));
      return String.fromCodePoint(zero + Number(own));
    })
    .join('');
}

/** Every text anonymous, in order. */
function anonymous(texts: string[], shown: boolean[], lang: string, random: Random): string[] {
  const dates = texts.map((text) => isDate(text, lang));
  // A date's numbers are no values, and an attribute's value stands alone: empty texts keep it apart from others.
  const whole = texts.map((text, index) => {
    const own = dates[index] ? text.replace(/\p{Nd}/gu, 'x') : text;
    return shown[index] ? own : `${between}${own}${between}`;
  });
  const joined = whole.join(between);
  const figures = figuresIn(joined);
  const made = invent(figures, random);
  const digits = new Map<number, string>();
  figures.forEach((figure, index) => figure.at.forEach((place, nth) => digits.set(place, made[index]?.[nth] ?? '0')));
  const changed = withDigits(joined, digits).split(between);
  let line = 0;
  return texts.map((text, index) => {
    const own = changed[shown[index] ? line : line + 1] ?? '';
    line += shown[index] ? 1 : 3;
    if (dates[index]) return otherDate(text, lang, random, plain);
    return own
      .split(/(\p{Nd}+(?:[.,:'’ \u00a0\u202f٫٬]\p{Nd}+)*)/u)
      .map((part) => (/^\p{Nd}/u.test(part) ? part : knownOrShaped(part)))
      .join('');
  });
}

/** The part of the page that the report shows: the site's region, else the main part, else all. */
const regionOf = (document: Document, site: Site): Element | null =>
  (site.region ? document.querySelector(site.region) : null) ??
  document.querySelector('main, [role="main"]') ??
  (document.body as Element | null) ??
  document.documentElement;

/**
 * Makes the report. Pure; the page is not changed; bounded however large it is. Never throws on what a page holds.
 * @param random 0 ≤ number < 1; the same numbers give the same report.
 */
export function reportOf(document: Document, site: Site, random: Random): string {
  const places = site.blocks.flatMap(({ at }) => [...document.querySelectorAll(at)].slice(0, 40));
  const region = regionOf(document, site);
  const outside = region && places.some((place) => !region.contains(place)) ? document.body : region;
  if (!outside) return '';
  const skeleton = skeletonOf(outside);
  const lang = languageOf(document);
  const texts = anonymous(
    skeleton.pieces.map(({ text }) => text),
    skeleton.pieces.map(({ isShown }) => isShown),
    lang,
    random,
  );
  const body = assembled(skeleton, texts);
  return `<!doctype html>\n<html lang="${lang}" data-site="${site.id}">${body}\n</html>\n`;
}
