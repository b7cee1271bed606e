import { dateWords } from '#core/reading/dateWords.ts';
import { plain } from '#core/reading/text.ts';
import type { Site } from '#core/sites/site.ts';
import { isDate, otherDate } from './dates.ts';
import { between, figuresIn } from './figures.ts';
import { invent, type Random } from './invent.ts';
import { assembled, skeletonOf, type Piece } from './skeleton.ts';
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
function anonymous(pieces: Piece[], lang: string, random: Random): string[] {
  const dates = pieces.map(({ text }) => isDate(text, lang));
  // What is shown is read as it stands together; an attribute stands alone, behind all of it, with nothing beside it.
  const order = [...pieces.keys()].sort(
    (one, other) => Number(pieces[other]?.isShown) - Number(pieces[one]?.isShown) || one - other,
  );
  const whole = order.map((index) => {
    const { text = '', isShown = true } = pieces[index] ?? {};
    // A date's numbers are no values.
    const own = dates[index] ? text.replace(/\p{Nd}/gu, 'x') : text;
    return isShown ? own : `${between}${own}`;
  });
  const joined = whole.join(between);
  const figures = figuresIn(joined);
  const made = invent(figures, random);
  const digits = new Map<number, string>();
  figures.forEach((figure, index) => figure.at.forEach((place, nth) => digits.set(place, made[index]?.[nth] ?? '0')));
  const changed = withDigits(joined, digits).split(between);
  const result: string[] = [];
  let line = -1;
  for (const index of order) {
    line += pieces[index]?.isShown ? 1 : 2;
    result[index] = dates[index] ? otherDate(pieces[index]?.text ?? '', lang, random, plain) : withoutWords(changed[line] ?? '');
  }
  return result;
}

/** A text whose words between its numbers are known, or shapes. */
const withoutWords = (text: string): string =>
  text
    .split(/(\p{Nd}+(?:[.,:'’ \u00a0\u202f٫٬]\p{Nd}+)*)/u)
    .map((part) => (/^\p{Nd}/u.test(part) ? part : knownOrShaped(part)))
    .join('');

/** The part of the page that the report shows: the site's region, else the main part, else all. */
const regionOf = (document: Document, site: Site): Element | null =>
  (site.region ? document.querySelector(site.region) : null) ??
  document.querySelector('main, [role="main"]') ??
  (document.body as Element | null) ??
  document.documentElement;

/** The smallest part around a region that shows, alone, what the whole page shows: that an activity is open, and in which state. */
function panelAround(region: Element, document: Document, site: Site): Element {
  const places = site.blocks.map(({ at }) => document.querySelectorAll(at).length);
  const shown = { url: new URL('https://x.invalid'), id: '' };
  const isAll = (part: Element) => {
    // A document that no window shows: nothing in it runs or is loaded.
    const alone = document.implementation.createHTMLDocument('');
    alone.body.append(alone.importNode(part, true));
    return (
      site.panel?.id(alone) !== null &&
      site.ready(alone) === site.ready(document) &&
      site.spots?.(alone).length === site.spots?.(document).length &&
      site.isPlanned?.(alone, shown) === site.isPlanned?.(document, shown) &&
      site.blocks.every(({ at }, index) => alone.querySelectorAll(at).length === places[index])
    );
  };
  for (let part: Element | null = region; part && part !== document.body; part = part.parentElement) if (isAll(part)) return part;
  return document.body;
}

/**
 * Makes the report. Pure; the page is not changed; bounded however large it is. Never throws on what a page holds.
 * @param random 0 ≤ number < 1; the same numbers give the same report.
 */
export function reportOf(document: Document, site: Site, random: Random): string {
  const places = site.blocks.flatMap(({ at }) => [...document.querySelectorAll(at)].slice(0, 40));
  const region = regionOf(document, site);
  const isPanel = site.panel !== undefined && site.panel.id(document) !== null;
  const outside = region && places.some((place) => !region.contains(place)) ? document.body : region;
  const whole = isPanel && region ? panelAround(region, document, site) : outside;
  if (!whole) return '';
  const skeleton = skeletonOf(whole, isPanel);
  const lang = languageOf(document);
  const texts = anonymous(skeleton.pieces, lang, random);
  const body = assembled(skeleton, texts);
  return `<!doctype html>\n<html lang="${lang}" data-site="${site.id}">${body}\n</html>\n`;
}
