import { byLabels } from './byLabels.ts';
import { isRecord, objectAt, parsed, scriptsWith } from './inScript.ts';
import { asksToLogIn, ownerBy, sportBy, textAt } from './probes.ts';
import type { Block, Site, Spot } from './site.ts';

const address = /^\/user\/([^/]+)\/activity\/(\d{1,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i;

const stat = (name: string, ...holds: Extract<Block['holds'], string[]>): Block => ({
  at: `#stats${name}`,
  holds,
  isAlone: true,
});

/** Totals that the page gives its own scripts, as it shows them: strings in the runner's units. */
function info(document: Document): Record<string, unknown> {
  for (const text of scriptsWith(document, 'statsDistance')) {
    const object = objectAt(text, text.indexOf('activityInfo'));
    const found =
      parsed(object) ?? parsed(object?.replace(/([{,]\s*)(\w+)\s*:/g, '$1"$2":').replace(/'([^'"]*)'/g, '"$1"') ?? null);
    if (isRecord(found)) return found;
  }
  return {};
}

function told(document: Document): Spot[] {
  const { statsDistance, statsDuration, statsCalories } = info(document);
  const [script = ''] = scriptsWith(document, 'distanceUnits');
  const unit = /distanceUnits["']?\s*[:=]\s*["'](km|mi)/.exec(script)?.[1];
  const spot = (role: Spot['role'], value: unknown, after = ''): Spot[] =>
    typeof value === 'string' || typeof value === 'number' ? [{ role, text: `${value}${after}`, source: 'attribute' }] : [];
  return [
    ...(unit ? spot('distance', statsDistance, ` ${unit}`) : []),
    ...spot('timerTime', statsDuration),
    ...spot('calories', statsCalories),
  ];
}

/** Runkeeper: server-rendered. Ids of its totals as three readers of 2011 to 2023 knew them; no page of its own was seen. */
export const runkeeper: Site = {
  ...byLabels,
  id: 'runkeeper',
  name: 'Runkeeper',
  origins: ['https://runkeeper.com', 'https://www.runkeeper.com'],
  matches: ['https://runkeeper.com/user/*/activity/*', 'https://www.runkeeper.com/user/*/activity/*'],
  activityId: (url) => (/^(?:www\.)?runkeeper\.com$/.test(url.hostname) ? (address.exec(url.pathname)?.[2] ?? null) : null),
  lacks: ['movingTime', 'elapsedTime', 'elevationLoss', 'averagePower', 'deviceTemperature', 'perceivedEffort'],
  evidence: { kind: 'structure', date: '2022-09' },
  showsMinutesFirst: true,
  blocks: [
    stat('Distance', 'distance'),
    stat('Duration', 'timerTime'),
    stat('Pace', 'pace'),
    stat('Speed', 'pace'),
    stat('Calories', 'calories'),
    stat('Elevation', 'elevationGain'),
  ],
  spots: told,
  sport: (document) => {
    const said = sportBy(document);
    const { activityType } = info(document);
    return {
      keys: [...said.keys, typeof activityType === 'string' ? activityType : ''],
      words: [...said.words, textAt(document, '.activityTitle')],
    };
  },
  owner: (document, shown) => ownerBy(document, shown, /\/user\/([^/?#]+)/, '#exportOptions'),
  start: (document) => {
    const text = textAt(document, '#activityDateText .secondary') || textAt(document, '.activitySubTitle');
    return text ? { text } : byLabels.start(document);
  },
  isSignedOut: asksToLogIn,
};
