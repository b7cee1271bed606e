import type { Site } from './site.ts';

/** The reader of pages without an entry: labels and arithmetic alone, asked for by the runner. Not in the registry. */
export const general: Site = {
  id: 'general',
  name: 'Other pages',
  origins: [],
  matches: [],
  activityId: () => null,
  lacks: [],
  evidence: { kind: 'address', date: '2026-11' },
  ready: (document) => document.readyState === 'complete',
  blocks: [],
  means: { time: 'timerTime' },
  headlineTime: 'timerTime',
  showsMinutesFirst: false,
  sport: () => ({ keys: [], words: [] }),
  owner: () => ({ whose: 'unknown' }),
  start: (document) => {
    const times = [...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime') ?? '');
    const exact = [...new Set(times.filter((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)))];
    return exact.length === 1 && exact[0] ? { text: exact[0] } : null;
  },
};
