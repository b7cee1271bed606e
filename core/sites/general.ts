import { fieldNames } from '#core/run/run.ts';
import type { Site } from './site.ts';

/** What the page calls itself; a part of it may have any name. */
const headings = (document: Document): Element[] => {
  const first = [...document.querySelectorAll('h1')];
  return first.length ? first : [...document.querySelectorAll('h2')].slice(0, 1);
};

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
    return { keys: [], words: pieces(names), asides: pieces([document.title]), names: [...names, document.title] };
  },
  owner: () => ({ whose: 'unknown' }),
  start: (document) => {
    const times = [...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime') ?? '');
    const exact = [...new Set(times.filter((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)))];
    return exact.length === 1 && exact[0] ? { text: exact[0] } : null;
  },
};
