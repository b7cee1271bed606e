import type { ClaimRole } from '#core/reading/claim.ts';
import { byLabels } from './byLabels.ts';
import { numbersOf, recordsWith } from './inScript.ts';
import { sportBy } from './probes.ts';
import type { ScriptFacts, Site } from './site.ts';

const hosts = ['training', 'trainingeu', 'trainingcn', 't'].map((name) => `${name}.coros.com`);

/** The address names the sport by number; 101 is known from memory alone. */
const sports: Record<string, string> = { 100: 'run', 101: 'indoor_run', 102: 'trail_run', 103: 'track_run' };
const sportOf = (code: string | null): string => (code === null ? '' : (sports[code] ?? `coros sport ${code}`));

const totals: Record<string, ClaimRole> = {
  distance: 'distance',
  totalTime: 'timerTime',
  avgHr: 'averageHeartRate',
  maxHr: 'maxHeartRate',
  ascent: 'elevationGain',
  calorie: 'calories',
};

/** The activity's record, should the page carry it. Its energy is in calories, a thousandth of what runners call so. */
function script(document: Document, id: string): ScriptFacts | null {
  const record = recordsWith(document, 'labelId').find((one) => String(one.labelId) === id && 'totalTime' in one);
  return record ? { id, values: numbersOf(record, totals, { calorie: 1 / 1000 }) } : null;
}

/** COROS Training Hub: a single-page app behind a log-in. Addresses and the fields of its data are known, its structure is not. */
export const coros: Site = {
  ...byLabels,
  id: 'coros',
  name: 'COROS Training Hub',
  origins: hosts.map((host) => `https://${host}`),
  matches: hosts.map((host) => `https://${host}/activity-detail*`),
  activityId: (url) =>
    hosts.includes(url.hostname) && /^\/activity-detail\/?$/.test(url.pathname)
      ? (/^\d{3,24}$/.exec(url.searchParams.get('labelId') ?? '')?.[0] ?? null)
      : null,
  lacks: ['elapsedTime', 'temperature', 'humidity'],
  evidence: { kind: 'address', date: '2026-08' },
  script,
  sport: (document, { url }) => {
    const said = sportBy(document);
    return { keys: [...said.keys, sportOf(url.searchParams.get('sportType'))], words: said.words };
  },
};
