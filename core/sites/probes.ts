import { isSkipped } from '#core/reading/skipped.ts';
import { textsIn } from '#core/reading/walk.ts';
import type { Owner, Shown, SportSaid, StartText } from './site.ts';

/** Small looks at a page that several sites share. Structure alone: no wording of a site. */

/** The text of the first such element, on one line; empty when there is none. */
export const textAt = (document: Document, selector: string): string =>
  (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the runner sees in an input: typed values live in the property, not in the attribute. */
export function valueAt(document: Document, selector: string): string {
  const input = document.querySelector<HTMLInputElement>(selector);
  return (input?.value || input?.getAttribute('value') || '').trim();
}

/** Where a page shows its activity: not in a menu, nor beside it. */
export const mainOf = (document: Document): Element => document.querySelector('main, [role="main"]') ?? document.body;

function isBeside(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) if (isSkipped(at, true)) return true;
  return false;
}

/** Elements of the activity itself. */
export const own = (document: Document, selector: string): Element[] => {
  const root = mainOf(document);
  return [...root.querySelectorAll(selector)].slice(0, 60).filter((element) => !isBeside(element, root));
};

const matchIn = (links: Iterable<Element>, pattern: RegExp): string[] =>
  [...links].flatMap((link) => pattern.exec(link.getAttribute('href') ?? '')?.[1] ?? []);

const menus = 'header a[href], nav a[href], [role="banner"] a[href], [role="navigation"] a[href], [class*="navbar" i] a[href]';

/**
 * Whose activity it is: its author (named by the address, or by the first link to a profile) beside the viewer, whose profile is in
 * the menu; or tools for this activity that its owner alone has.
 * @param profile address of a profile, its name in the first group.
 * @param tools selector of links and controls of the owner.
 */
export function ownerBy(document: Document, { url, id }: Shown, profile: RegExp | null, tools = ''): Owner {
  const edits = [...document.querySelectorAll('a[href*="edit" i]')].some((link) => {
    const href = link.getAttribute('href') ?? '';
    return href.includes(id) && /\bedit\b/i.test(href);
  });
  const isOwners = edits || (tools !== '' && document.querySelector(tools) !== null);
  const inMain = profile ? matchIn(own(document, 'a[href]'), profile) : [];
  const author = (profile && profile.exec(url.pathname)?.[1]) ?? inMain[0];
  const viewers = profile ? matchIn(document.querySelectorAll(menus), profile) : [];
  const isSelf = isOwners || (author !== undefined && viewers.includes(author));
  const isOther = author !== undefined && viewers.length > 0 && !viewers.includes(author);
  return {
    whose: isSelf === isOther ? 'unknown' : isSelf ? 'self' : 'other',
    ...(author ? { author: decodeURIComponent(author) } : {}),
  };
}

const sportInClass =
  /(?:^|[-_ ])((?:trail[-_]?|treadmill[-_]?)?run(?:ning)?|jogging|cycling|biking|bike|ride|walk(?:ing)?|hik(?:e|ing)|swim(?:ming)?)(?=$|[-_ ])/i;

/**
 * What attributes, class names and places that are named after the sport say, the first of each kind; a heading and parts of the
 * page's title where they are a sport's name and no more.
 */
export function sportBy(document: Document): SportSaid {
  const keys = ['data-sport', 'data-sport-type', 'data-activity-type', 'data-workout-type'].map(
    (name) => own(document, `[${name}]`)[0]?.getAttribute(name) ?? '',
  );
  const places = own(
    document,
    '[class*="sport" i], [class*="activity-type" i], [class*="activityType" i], [class*="workout-type" i]',
  );
  const icon = places.map((place) => sportInClass.exec(place.getAttribute('class') ?? '')?.[1] ?? '').find(Boolean) ?? '';
  const word = places.find(({ children, textContent }) => !children.length && textContent)?.textContent ?? '';
  const heading = own(document, 'h1, h2')[0]?.textContent ?? '';
  // A workout is a kind of page here, and no sport.
  const words = [word, heading, ...document.title.split(/[|·–—-]/).slice(0, 4)].filter(
    (name) => !/^\s*workouts?\s*$/i.test(name),
  );
  return { keys: [...keys, icon], words };
}

const dated = /(?:^|\P{Nd})(?:20|٢٠|۲۰|２０)\p{Nd}{2}(?:\P{Nd}|$)/u;
const timed = /(?:^|\P{Nd})\p{Nd}{1,2}(?:[:.h時点點시] ?\p{Nd}{2}|[時点點시])/u;

/** The one moment that the activity's own part of the page shows; none where it shows several. */
export function startBy(document: Document): StartText | null {
  const times = own(document, 'time');
  const exact = times.map((time) => time.getAttribute('datetime') ?? '').filter((text) => /T\d{2}:\d{2}/.test(text));
  const places = [...times, ...own(document, '[class*="date" i], [class*="start" i]')].map(
    ({ textContent }) => textContent ?? '',
  );
  const texts = textsIn(mainOf(document), { prune: true, limit: 2_000 }).texts.map(({ text }) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  const days = [...places, ...texts.filter((text) => dated.test(text))]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length < 80 && /\p{Nd}.*\p{Nd}.*\p{Nd}/u.test(text));
  const shown = days.filter((text) => timed.test(text));
  const [first, ...others] = new Set(exact.length ? exact : shown.length ? shown : days.filter((text) => dated.test(text)));
  if (!first || !others.every((other) => first.includes(other) || other.includes(first))) return null;
  return { text: first, near: (texts[texts.indexOf(first) - 1] ?? '').slice(0, 60) };
}

/** A page that asks its visitor to log in. */
export const asksToLogIn = (document: Document): boolean =>
  document.querySelector(
    'input[type="password"], a[href*="/login" i], a[href*="/signin" i], a[href*="/sign-in" i], a[href*="/sign_in" i], a[href*="://auth." i], form[action*="login" i]',
  ) !== null;
