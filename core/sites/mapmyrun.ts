import type { ClaimRole } from '#core/reading/claim.ts';
import { byLabels } from './byLabels.ts';
import { isRecord, numbersOf, recordsWith } from './inScript.ts';
import { ownerBy, sportBy } from './probes.ts';
import type { ScriptFacts, Site } from './site.ts';

const hosts = ['mapmyrun', 'mapmyfitness', 'mapmywalk', 'mapmyride', 'mapmyhike'];

/** SI, but for the energy: joules. The active time of old workouts can be longer than the elapsed one. */
const totals: Record<string, ClaimRole> = {
  distance_total: 'distance',
  active_time_total: 'timerTime',
  elapsed_time_total: 'elapsedTime',
  metabolic_energy_total: 'calories',
  heartrate_avg: 'averageHeartRate',
  heartrate_max: 'maxHeartRate',
};

/** Number of a workout or of its sport in the links of its record: `_links.self[0].id`. */
function linked(record: Record<string, unknown>, name: string): string | null {
  const links = isRecord(record._links) ? record._links[name] : null;
  const first: unknown = Array.isArray(links) ? links[0] : null;
  return isRecord(first) ? String(first.id) : null;
}

function script(document: Document, id: string): ScriptFacts | null {
  const all = recordsWith(document, 'aggregates').filter(
    ({ aggregates }) => isRecord(aggregates) && 'distance_total' in aggregates,
  );
  const [record] = all.filter((one) => linked(one, 'self') === id || String(one.id) === id);
  if (!record) return null;
  const { start_datetime: start } = record;
  return {
    id,
    values: numbersOf(record.aggregates as Record<string, unknown>, totals, { metabolic_energy_total: 1 / 4184 }),
    sport: linked(record, 'activity_type') === '16' ? 'running' : '',
    ...(typeof start === 'string' ? { start } : {}),
  };
}

/** MapMyRun and its sisters: an app with hashed class names. Addresses and the fields of its data are known, its tiles are not. */
export const mapmyrun: Site = {
  ...byLabels,
  id: 'mapmyrun',
  name: 'MapMyRun',
  origins: hosts.map((host) => `https://www.${host}.com`),
  matches: hosts.map((host) => `https://www.${host}.com/workout/*`),
  activityId: (url) =>
    /^(?:www\.)?mapmy(?:run|fitness|walk|ride|hike)\.com$/.test(url.hostname)
      ? (/^\/workout\/(\d{3,20})\/?$/.exec(url.pathname)?.[1] ?? null)
      : null,
  lacks: ['movingTime', 'elevationLoss', 'deviceTemperature', 'perceivedEffort'],
  evidence: { kind: 'address', date: '2025-11' },
  script,
  sport: sportBy,
  owner: (document, shown) => ownerBy(document, shown, /\/profile\/([^/?#]+)/, `a[href*="/workout/export/${shown.id}"]`),
};
