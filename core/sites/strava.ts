import type { ClaimRole } from '#core/reading/claim.ts';
import { isoAt } from '#core/reading/zone.ts';
import { isRecord, numbersOf, objectAt, parsed, scriptsWith } from './inScript.ts';
import type { Block, Owner, ScriptFacts, Site, SportSaid, Spot } from './site.ts';

const pageView = /Pages\.([A-Za-z]*?)PageView\(\s*"?(\d+)"?\s*,\s*['"]([A-Za-z]*)['"]/;
const address = /^\/activities\/(\d{3,20})(?:\/([a-z-]+)(?:\/\d+)?)?\/?$/;
const notResult = new Set(['edit', 'truncate', 'split', 'flags', 'share', 'export', 'kudos', 'embed', 'privacy']);

const idIn = (text: string | null | undefined, pattern: RegExp): string | null => pattern.exec(text ?? '')?.[1] ?? null;
const props = (document: Document, name: string): string =>
  document.querySelector(`[data-react-class="${name}"]`)?.getAttribute('data-react-props') ?? '';

const glossary = {
  attribute: 'data-glossary-term',
  roles: { 'definition-moving-time': 'movingTime', 'definition-elapsed-time': 'elapsedTime' },
} satisfies Block['anchor'];

const columns: Record<string, ClaimRole> = {
  heartrate: 'averageHeartRate',
  cadence: 'averageCadence',
  temp: 'deviceTemperature',
};

/** Averages under the chart: the column is named in any language by `data-type`. */
function chartAverages(document: Document): Spot[] {
  const rows = [...document.querySelectorAll('#chart-controls tr')];
  const [head, averages] = rows;
  // With a second row of values, which of them is the average is not told.
  if (!head || !averages || rows.length !== 2) return [];
  return [...head.children].flatMap((cell, index) => {
    const role = columns[cell.getAttribute('data-type') ?? ''];
    const value = averages.children[index];
    return role && value && averages.children.length === head.children.length
      ? [{ role, text: value.textContent ?? '', source: 'hook' as const }]
      : [];
  });
}

const valueNames: Record<string, ClaimRole> = {
  distance: 'distance',
  moving_time: 'movingTime',
  elapsed_time: 'elapsedTime',
  elev_gain: 'elevationGain',
  avg_heartrate: 'averageHeartRate',
  average_heartrate: 'averageHeartRate',
  avg_hr: 'averageHeartRate',
  max_heartrate: 'maxHeartRate',
  max_hr: 'maxHeartRate',
  calories: 'calories',
  avg_watts: 'averagePower',
  avg_temp: 'deviceTemperature',
};

/** Numbers after their names, with quotes or without: JSON and the page's own object literals alike. */
const namedNumbers = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    [...text.matchAll(/\b([a-z_]{2,40})"?\s*:\s*(-?\d+(?:\.\d+)?)\s*(?=[,}])/gi)].map(([, name = '', value]) => [
      name,
      Number(value),
    ]),
  );

function script(document: Document, id: string): ScriptFacts | null {
  const page = scriptsWith(document, 'PageView(')
    .map((text) => pageView.exec(text))
    .find((found) => found !== null);
  const facts: ScriptFacts = { id: page?.[2] ?? null, values: {}, sport: page?.[3] || page?.[1] || '' };
  // The page's model: several calls, the one with the distance counts.
  for (const text of scriptsWith(document, 'activity().set('))
    for (const call of text.split('activity().set(').slice(1)) {
      const body = objectAt(call, 0) ?? '';
      if (/\bdistance"?\s*:/.test(body)) Object.assign(facts.values, numbersOf(namedNumbers(body), valueNames));
    }
  // Similar activities list the run itself among others: the one with its id, and no other.
  for (const text of scriptsWith(document, '.similarActivitiesData(')) {
    const data = parsed(objectAt(text, text.indexOf('.similarActivitiesData(')));
    const efforts = isRecord(data) && Array.isArray(data.efforts) ? data.efforts.filter(isRecord) : [];
    const own = efforts.find((effort) => String(effort.activity_id) === id);
    if (!own) continue;
    const inner = isRecord(own.activity_values) ? own.activity_values.values : null;
    if (isRecord(inner)) Object.assign(facts.values, numbersOf(inner, valueNames));
    const { start_date: utc, start_date_local: local } = own;
    if (typeof utc === 'number' && typeof local === 'number') facts.start = isoAt(local * 1000, Math.round((local - utc) / 60));
  }
  return facts;
}

/** The athlete's id in a link to a profile. */
const athletes = (document: Document, where: string): string[] =>
  [...document.querySelectorAll(`${where} a[href*="/athletes/"]`)]
    .map((link) => idIn(link.getAttribute('href'), /\/athletes\/(\d+)\/?(?:\?.*)?$/))
    .filter((id) => id !== null);

function owner(document: Document): Owner {
  const author =
    athletes(document, '#heading header')[0] ??
    athletes(document, '#heading .details-container')[0] ??
    idIn(props(document, 'ActivityTagging'), /"athleteId":"?(\d+)/);
  const named = author ? { author: `/athletes/${author}` } : {};
  const kudos = props(document, 'ADPKudosAndComments');
  const viewers = new Set(
    [...athletes(document, '#global-header'), idIn(kudos, /"viewingAthlete":\{"id":"?(\d+)/)].filter((id) => id !== null),
  );
  const statements = [
    document.querySelector('a[href^="/activities/"][href$="/edit"]') ? true : null,
    /"ownedByCurrentAthlete":true/.test(kudos) ? true : /"ownedByCurrentAthlete":false/.test(kudos) ? false : null,
    author && viewers.size ? viewers.has(author) : null,
  ].filter((statement) => statement !== null);
  const isSelf = statements.includes(true);
  const isOther = statements.includes(false);
  return { whose: isSelf === isOther ? 'unknown' : isSelf ? 'self' : 'other', ...named };
}

function sport(document: Document): SportSaid {
  const heading = document.querySelector('#heading header .title');
  const link = heading?.querySelector('a')?.textContent ?? '';
  const afterName = (heading?.textContent ?? '').replace(link, '').replace(/[–—-]/g, ' ');
  const parts = document.title.split('|').map((part) => part.trim());
  const inTitle = parts.length >= 3 && /^strava$/i.test(parts[parts.length - 1] ?? '') ? (parts[parts.length - 2] ?? '') : '';
  return {
    keys: [idIn(props(document, 'ActivityTagging'), /"activityType":"([a-z_]+)"/i) ?? ''],
    words: [afterName, inTitle],
  };
}

/** Strava: the activity page, server-rendered; the same shape since 2013, seen 2025-10. */
export const strava: Site = {
  id: 'strava',
  name: 'Strava',
  origins: ['https://www.strava.com'],
  matches: ['https://www.strava.com/activities/*'],
  activityId: (url) => {
    if (!/^(?:www\.)?strava\.com$/.test(url.hostname)) return null;
    const found = address.exec(url.pathname);
    return found && !notResult.has(found[2] ?? '') ? (found[1] ?? null) : null;
  },
  lacks: ['timerTime', 'elevationLoss', 'perceivedEffort'],
  evidence: { kind: 'page', date: '2025-10' },
  ready: (document) => document.querySelector('.inline-stats strong') !== null && document.readyState !== 'loading',
  region: '#heading',
  blocks: [
    {
      at: '.inline-stats',
      holds: ['distance', 'movingTime', 'elapsedTime', 'pace', 'elevationGain', 'calories', 'averageHeartRate', 'maxHeartRate'],
      shapes: ['distance', 'pace', 'movingTime'],
      anchor: glossary,
    },
    {
      at: '.more-stats',
      holds: [
        'elevationGain',
        'calories',
        'movingTime',
        'elapsedTime',
        'averageHeartRate',
        'maxHeartRate',
        'averageCadence',
        'averagePower',
      ],
      shapes: ['elevationGain'],
      anchor: glossary,
    },
    { at: '.weather-stats', holds: ['temperature', 'humidity'], shapes: ['humidity'], means: { temp: 'temperature' } },
  ],
  means: { height: 'elevationGain', time: 'movingTime' },
  headlineTime: 'movingTime',
  showsMinutesFirst: true,
  spots: chartAverages,
  script,
  shownIds: (document) => {
    const tagged = idIn(props(document, 'ActivityTagging'), /"activityId":"?(\d+)/);
    const menu = [...document.querySelectorAll('#pagenav a[href^="/activities/"]')].map((link) =>
      idIn(link.getAttribute('href'), /^\/activities\/(\d+)/),
    );
    return [tagged, ...menu].filter((id) => id !== null);
  },
  units: (document) => {
    for (const text of scriptsWith(document, 'easurement')) {
      const said = /measurementUnits\(\s*['"](metric|imperial)|measurement_preference["']?\s*:\s*["'](meters|feet)/.exec(text);
      if (said) return said[1] === 'metric' || said[2] === 'meters' ? 'metric' : 'imperial';
    }
    return null;
  },
  sport,
  owner,
  start: (document) => {
    const time = document.querySelector('#heading .details time') ?? document.querySelector('#heading time');
    const exact = time?.getAttribute('datetime') ?? '';
    return time ? { text: /T\d{2}:\d{2}/.test(exact) ? exact : (time.textContent ?? '') } : null;
  },
  isSignedOut: (document) =>
    document.querySelector(
      'input[type="password"], form[action*="/session"], .logged-out, a[href^="/login"], a[href^="/register"]',
    ) !== null,
};
