import type { ClaimRole } from '#core/reading/claim.ts';
import { byLabels } from './byLabels.ts';
import { numbersOf, recordsWith } from './inScript.ts';
import { ownerBy } from './probes.ts';
import type { ScriptFacts, Site } from './site.ts';

const totals: Record<string, ClaimRole> = {
  distance: 'distance',
  moving_time: 'movingTime',
  icu_recording_time: 'timerTime',
  elapsed_time: 'elapsedTime',
  total_elevation_gain: 'elevationGain',
  average_heartrate: 'averageHeartRate',
  max_heartrate: 'maxHeartRate',
  calories: 'calories',
  average_temp: 'deviceTemperature',
  average_weather_temp: 'temperature',
  icu_rpe: 'perceivedEffort',
};

/** The activity's own record, should the page carry it: other activities of the day have the same fields. */
function script(document: Document, id: string): ScriptFacts | null {
  const record = recordsWith(document, 'moving_time').find((one) => String(one.id) === id);
  if (!record) return null;
  const { type, start_date_local: start } = record;
  return {
    id,
    values: numbersOf(record, totals),
    ...(typeof type === 'string' ? { sport: type } : {}),
    ...(typeof start === 'string' ? { start } : {}),
  };
}

/** intervals.icu: a single-page app; addresses and the fields of an activity are known, the structure of its page is not. */
export const intervals: Site = {
  ...byLabels,
  id: 'intervals',
  name: 'intervals.icu',
  origins: ['https://intervals.icu'],
  matches: ['https://intervals.icu/activities/*'],
  activityId: (url) =>
    /^(?:www\.)?intervals\.icu$/.test(url.hostname)
      ? (/^\/activities\/(i?\d{3,20})(?:\/[a-z-]+)?\/?$/.exec(url.pathname)?.[1] ?? null)
      : null,
  lacks: ['humidity'],
  evidence: { kind: 'address', date: '2025-12' },
  means: { time: 'movingTime', height: 'elevationGain' },
  headlineTime: 'movingTime',
  script,
  owner: (document, shown) => ownerBy(document, shown, /\/athlete\/(i?\d+)/),
};
