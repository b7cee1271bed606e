import type { ClaimRole } from '#core/reading/claim.ts';
import { isoAt } from '#core/reading/zone.ts';
import { isRecord, numbersOf, objectAt, parsed, scriptsWith } from './inScript.ts';
import type { Owner, ScriptFacts, Site, SportSaid, Spot } from './site.ts';

const address = /^\/(?:app\/|modern\/)?activity\/(?:embed\/)?(\d{3,20})\/?$/;

const summaryNames: Record<string, ClaimRole> = {
  distance: 'distance',
  duration: 'timerTime',
  movingDuration: 'movingTime',
  elapsedDuration: 'elapsedTime',
  elevationGain: 'elevationGain',
  elevationLoss: 'elevationLoss',
  averageHR: 'averageHeartRate',
  maxHR: 'maxHeartRate',
  calories: 'calories',
  averageRunCadence: 'averageCadence',
  averagePower: 'averagePower',
  averageTemperature: 'deviceTemperature',
};

/** The public embed page streams its data as escaped JSON in script text. */
function script(document: Document): ScriptFacts | null {
  for (const raw of scriptsWith(document, 'summaryDTO')) {
    const text = raw.includes('\\"summaryDTO\\"') ? raw.replace(/\\"/g, '"') : raw;
    const summary = parsed(objectAt(text, text.indexOf('"summaryDTO"')));
    if (!isRecord(summary)) continue;
    const facts: ScriptFacts = {
      id: /"activityId"\s*:\s*"?(\d+)/.exec(text)?.[1] ?? null,
      values: numbersOf(summary, summaryNames),
      sport: /"typeKey"\s*:\s*"([a-z_]+)"/.exec(text)?.[1] ?? '',
    };
    const { startTimeLocal: local, startTimeGMT: utc } = summary;
    if (typeof local === 'string') {
      const wall = Date.parse(`${local}Z`);
      const minutes = typeof utc === 'string' ? Math.round((wall - Date.parse(`${utc}Z`)) / 60_000) : NaN;
      facts.start = Number.isNaN(minutes) ? local.slice(0, 19) : isoAt(wall, minutes);
    }
    return facts;
  }
  return null;
}

const setting = (document: Document, name: string): string | null => {
  for (const text of scriptsWith(document, 'VIEWER_USERPREFERENCES')) {
    const object = objectAt(text, text.indexOf('VIEWER_USERPREFERENCES')) ?? '';
    const found = new RegExp(`"?${name}"?\\s*:\\s*"([^"]{1,80})"`).exec(object)?.[1];
    if (found) return found;
  }
  return null;
};

const profileIn = (link: Element | null): string | null =>
  /\/profile\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;

function owner(document: Document): Owner {
  const author = profileIn(document.querySelector('[class*="ActivityMetaInfo_"] a[href*="/profile/"]'));
  const viewers = [
    setting(document, 'displayName'),
    profileIn(document.querySelector('[class*="AddComment_"] a[href*="/profile/"]')),
    profileIn(document.querySelector('header a[href*="/profile/"], .main-nav a[href*="/profile/"]')),
  ].filter((name) => name !== null);
  const named = author ? { author: `/profile/${author}` } : {};
  if (author && viewers.length) return { whose: viewers.includes(author) ? 'self' : 'other', ...named };
  return { whose: document.querySelector('[class*="InlineEdit_editIcon"]') ? 'self' : 'unknown', ...named };
}

/** `data-activity-type` and the icon's class name the sport in any language; the words of the menu's button only in some. */
function sport(document: Document): SportSaid {
  const icon = document.querySelector(
    '[class*="ActivityNameIconRow_"] i[class*="icon-activity-"], i[class*="icon-activity-"][class*="ActivityNameIconRow_"]',
  );
  const key = /icon-activity-([a-z_]+)/.exec(icon?.getAttribute('class') ?? '')?.[1];
  const word =
    document.querySelector('[class*="InlineActivityTypesDropdown_"] [class*="Dropdown_itemOverflowContainer"]')?.textContent ??
    '';
  return {
    keys: [document.querySelector('[data-activity-type]')?.getAttribute('data-activity-type') ?? '', key ?? ''],
    words: [word],
  };
}

/** Weather of the run stands by the map; the watch's own sensor has its block among the statistics. */
function weather(document: Document): Spot[] {
  const boxes = [...document.querySelectorAll('.weather, #weather-controls')];
  const at = (selector: string) => boxes.map((box) => box.querySelector(selector)).find((found) => found !== null);
  const temperature = at('.temperature');
  const humidity = /\d{1,3}(?:[.,]\d)?\s?[%٪]/.exec(at('.humidity')?.textContent ?? '')?.[0];
  const text = temperature?.getAttribute('title') ?? temperature?.textContent ?? '';
  const spots: Spot[] = [{ role: 'temperature', text: text.replace(/°\s*(?=°)/, ''), source: 'attribute' }];
  return humidity ? [...spots, { role: 'humidity', text: humidity, source: 'hook' }] : spots;
}

/** Garmin Connect: a single-page app; class names keep their stem over releases, ids of the blocks for nine years. Seen 2025-10, 2026-04. */
export const garmin: Site = {
  id: 'garmin',
  name: 'Garmin Connect',
  origins: ['https://connect.garmin.com', 'https://connect.garmin.cn'],
  matches: ['com', 'cn'].flatMap((end) =>
    ['', 'app/', 'modern/'].map((part) => `https://connect.garmin.${end}/${part}activity/*`),
  ),
  activityId: (url) => (/^connect\.garmin\.(?:com|cn)$/.test(url.hostname) ? (address.exec(url.pathname)?.[1] ?? null) : null),
  lacks: ['perceivedEffort'],
  evidence: { kind: 'page', date: '2026-04' },
  ready: (document) =>
    scriptsWith(document, 'summaryDTO').length > 0 ||
    (document.querySelector(
      '[class*="ActivitySmallStats_activityStat__"], #react-activitySmallStats [class*="DataBlock_dataField"]',
    ) !== null &&
      /\d/.test(document.querySelector('#timingStatsPlaceholder')?.textContent ?? '')),
  region: '.page-content',
  blocks: [
    {
      at: '#react-activitySmallStats',
      holds: 'totals',
      shapes: ['distance', 'pace', 'timerTime', 'elevationGain'],
    },
    { at: '#distanceStatsPlaceholder', holds: ['distance'], isAlone: true },
    { at: '#caloriesPlaceholder', holds: ['calories'], isAlone: true },
    {
      at: '#heartRateStatsPlaceholder',
      holds: ['averageHeartRate', 'maxHeartRate'],
      rising: ['averageHeartRate', 'maxHeartRate'],
    },
    {
      at: '#timingStatsPlaceholder',
      holds: ['movingTime', 'timerTime', 'elapsedTime'],
      rising: ['movingTime', 'timerTime', 'elapsedTime'],
    },
    { at: '#elevationStatsPlaceholder', holds: ['elevationGain', 'elevationLoss'] },
    { at: '#paceSpeedStatsPlaceholder', holds: ['pace', 'movingPace'] },
    { at: '#powerStatsPlaceholder', holds: ['averagePower'] },
    { at: '#temperatureStatsPlaceholder', holds: ['deviceTemperature'], rising: [null, 'deviceTemperature', null] },
    // Running dynamics and whatever has lost its id: by label alone.
    { at: '#tab-stats', except: '[id$="StatsPlaceholder"], #caloriesPlaceholder', holds: 'totals' },
  ],
  means: { time: 'timerTime', temp: 'deviceTemperature' },
  headlineTime: 'timerTime',
  showsMinutesFirst: true,
  spots: weather,
  script,
  sport,
  owner,
  start: (document) => {
    const time =
      document.querySelector('[class*="ActivityMetaInfo_time__"]') ??
      document.querySelector('[class*="ActivityMetaInfo_time"]:not([class*="activityTime"])');
    const zone =
      document.querySelector('[class*="ActivityMetaInfo_activityTime"] [class*="Tooltip_tooltipContent"]')?.textContent ?? '';
    if (!time) return null;
    const order = { mmddyyyy: 'mdy' as const, ddmmyyyy: 'dmy' as const }[setting(document, 'formatKey') ?? ''];
    return { text: time.textContent ?? '', zone, ...(order ? { order } : {}) };
  },
  units: (document) => {
    const system = setting(document, 'measurementSystem');
    return system === null ? null : system === 'metric' ? 'metric' : 'imperial';
  },
  languages: (document) =>
    [setting(document, 'preferredLocale') ?? '', document.documentElement.lang].map((tag) => tag.replace('_', '-')),
  isSignedOut: (document) =>
    document.querySelector('html.signed-out, input[type="password"], iframe[src*="sso.garmin"]') !== null ||
    scriptsWith(document, 'viewerIsAuthenticated').some((text) => /viewerIsAuthenticated\s*=\s*false/.test(text)),
};
