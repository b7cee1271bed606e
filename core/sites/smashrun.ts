import type { ClaimRole } from '#core/reading/claim.ts';
import { byLabels } from './byLabels.ts';
import { numbersOf, recordsWith } from './inScript.ts';
import { ownerBy } from './probes.ts';
import type { ScriptFacts, Site } from './site.ts';

const address = /^\/([^/]+)\/run\/(\d{1,20})\/?$/;

const totals: Record<string, ClaimRole> = {
  distance: 'distance',
  duration: 'timerTime',
  heartRateAverage: 'averageHeartRate',
  heartRateMax: 'maxHeartRate',
};

/** The run's record, should the page carry it. Kilometres. */
function script(document: Document, id: string): ScriptFacts | null {
  const record = recordsWith(document, 'startDateTimeLocal').find((one) => String(one.activityId) === id);
  if (!record) return null;
  const { startDateTimeLocal: start, activityType } = record;
  return {
    id,
    values: numbersOf(record, totals, { distance: 1000 }),
    ...(typeof activityType === 'string' ? { sport: activityType } : {}),
    ...(typeof start === 'string' ? { start } : {}),
  };
}

/** Smashrun: addresses and the fields of its data are known, the structure of its page is not. */
export const smashrun: Site = {
  ...byLabels,
  id: 'smashrun',
  name: 'Smashrun',
  origins: ['https://smashrun.com'],
  matches: ['https://smashrun.com/*/run/*'],
  activityId: (url) => (/^(?:www\.)?smashrun\.com$/.test(url.hostname) ? (address.exec(url.pathname)?.[2] ?? null) : null),
  lacks: ['movingTime', 'elapsedTime', 'averagePower', 'deviceTemperature'],
  evidence: { kind: 'address', date: '2023-01' },
  script,
  owner: (document, shown) => ownerBy(document, shown, /^(?:https:\/\/smashrun\.com)?\/([\w.-]+)\/(?:run|overview)\b/),
};
