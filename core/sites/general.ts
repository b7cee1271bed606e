import { fieldNames } from '#core/run/fieldNames.ts';
import { mainOf, own } from './probes.ts';
import type { Site } from './site.ts';

/** What the page calls itself; a part of it may have any name. */
const headings = (document: Document): Element[] => {
  const first = [...document.querySelectorAll('h1')];
  return first.length ? first : [...document.querySelectorAll('h2')].slice(0, 1);
};

/** What the page tells machines that it is (Open Graph, schema.org), lower-case. */
function declared(document: Document): string[] {
  const kinds = [...document.querySelectorAll('meta[property="og:type"]')].map((meta) => meta.getAttribute('content') ?? '');
  const items = [...document.querySelectorAll('body > [itemtype], main[itemtype], article[itemtype], main > [itemtype]')].map(
    (item) => /[^/]*$/.exec(item.getAttribute('itemtype') ?? '')?.[0] ?? '',
  );
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    [...(script.textContent ?? '').slice(0, 20_000).matchAll(/"@type"\s*:\s*\[?\s*"([A-Za-z]{3,40})"/g)].map(
      ([, kind = '']) => kind,
    ),
  );
  return [...kinds, ...items, ...data].map((kind) => kind.toLowerCase()).slice(0, 20);
}

/** Whether an element stands above all numbers: what stands below may be of a comment, or of the page itself. */
function standsAbove(element: Element, document: Document): boolean {
  const between = document.createRange();
  const [heading] = headings(document);
  if (heading) between.setStartAfter(heading);
  else between.setStart(mainOf(document), 0);
  between.setEndBefore(element);
  return !/\p{Nd}[.,:٫]\p{Nd}/u.test(between.toString());
}

const pieces = (names: string[]): string[] => names.flatMap((name) => name.split(/[|·•–—:/-]/)).slice(0, 8);

/** The reader of pages without an entry: labels and arithmetic alone, asked for by the runner. Not in the registry. */
export const general: Site = {
  id: 'general',
  name: 'Other pages',
  origins: [],
  matches: [],
  activityId: () => null,
  lacks: fieldNames.filter((name) => name !== 'sport' && name !== 'startTime'),
  evidence: { kind: 'address', date: '2026-11' },
  ready: (document) => document.readyState === 'complete',
  blocks: [],
  means: { time: 'timerTime' },
  headlineTime: 'timerTime',
  showsMinutesFirst: false,
  sport: (document) => {
    const names = headings(document)
      .slice(0, 4)
      .map((heading) => heading.textContent ?? '');
    return {
      keys: [],
      words: pieces(names),
      asides: pieces([document.title]),
      names: [...names, document.title],
      declared: declared(document),
    };
  },
  owner: () => ({ whose: 'unknown' }),
  start: (document) => {
    const times = own(document, 'time[datetime*="T"]').filter((time) => standsAbove(time, document));
    const exact = [...new Set(times.map((time) => time.getAttribute('datetime') ?? ''))].filter((text) =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text),
    );
    const near = times[0]?.parentElement?.textContent?.slice(0, 60) ?? '';
    return exact.length === 1 && exact[0] ? { text: exact[0], near } : null;
  },
};
