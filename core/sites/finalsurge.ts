import { textsIn } from '#core/reading/walk.ts';
import { byLabels } from './byLabels.ts';
import { mainOf } from './probes.ts';
import type { Site } from './site.ts';

/** Final Surge: the address of a workout is known, of its page little more than a class of its texts. Plans have the same address. */
export const finalsurge: Site = {
  ...byLabels,
  id: 'finalsurge',
  name: 'Final Surge',
  origins: ['https://log.finalsurge.com'],
  matches: ['https://log.finalsurge.com/WorkoutDetails.cshtml*'],
  activityId: (url) =>
    url.hostname === 'log.finalsurge.com' && /^\/workoutdetails(?:\.cshtml)?\/?$/i.test(url.pathname)
      ? (/^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.exec(url.searchParams.get('id') ?? '')?.[0].toLowerCase() ?? null)
      : null,
  lacks: ['elapsedTime', 'deviceTemperature'],
  evidence: { kind: 'address', date: '2024-01' },
  isPlanned: (document) => {
    const main = mainOf(document);
    const { texts } = textsIn(main, { prune: false, limit: 2_000 });
    const has = (state: string, words: RegExp) =>
      main.querySelector(`[class*="${state}" i], [data-status="${state}" i]`) !== null ||
      texts.some(({ text }) => words.test(text));
    return has('planned', /^planned\b/i) && !has('completed', /^(?:completed|actual)\b/i);
  },
};
