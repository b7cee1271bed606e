import type { ClaimRole } from '#core/reading/claim.ts';
import { byLabels } from './byLabels.ts';
import { isRecord, numbersOf, recordsWith } from './inScript.ts';
import { ownerBy } from './probes.ts';
import type { ScriptFacts, Site } from './site.ts';

const address = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?tour\/(\d{3,20})\/?$/i;

const totals: Record<string, ClaimRole> = {
  distance: 'distance',
  time_in_motion: 'movingTime',
  duration: 'elapsedTime',
  elevation_up: 'elevationGain',
  elevation_down: 'elevationLoss',
};

/** The page's tour: of this address, or else the one that the page is about, so that the address is seen to differ. */
function tourIn(document: Document, id: string): Record<string, unknown> | null {
  const all = recordsWith(document, 'tour').flatMap(({ tour }) => (isRecord(tour) && 'type' in tour ? [tour] : []));
  return all.find((tour) => String(tour.id) === id) ?? all[0] ?? null;
}

function script(document: Document, id: string): ScriptFacts | null {
  const tour = tourIn(document, id);
  if (!tour) return null;
  const { sport, date } = tour;
  return {
    id: tour.id === undefined ? null : String(tour.id),
    values: tour.type === 'tour_recorded' ? numbersOf(tour, totals) : {},
    ...(typeof sport === 'string' ? { sport } : {}),
    ...(typeof date === 'string' ? { start: date } : {}),
  };
}

/** komoot: server-rendered, its data in a script. Recorded tours alone are runs; planned ones have the same address and shape. */
export const komoot: Site = {
  ...byLabels,
  id: 'komoot',
  name: 'komoot',
  origins: ['https://www.komoot.com', 'https://www.komoot.de'],
  matches: ['https://www.komoot.com/*tour/*', 'https://www.komoot.de/*tour/*'],
  activityId: (url) => (/^(?:www\.)?komoot\.(?:com|de)$/.test(url.hostname) ? (address.exec(url.pathname)?.[1] ?? null) : null),
  lacks: ['timerTime', 'averageHeartRate', 'maxHeartRate', 'averageCadence', 'averagePower', 'calories', 'perceivedEffort'],
  evidence: { kind: 'structure', date: '2026-10' },
  means: { time: 'movingTime', height: 'elevationGain' },
  headlineTime: 'movingTime',
  script,
  isPlanned: (document, { id }) => {
    const type = tourIn(document, id)?.type;
    return type !== undefined && type !== 'tour_recorded';
  },
  owner: (document, shown) => {
    const tour = tourIn(document, shown.id);
    const creator = isRecord(tour?._embedded) && isRecord(tour._embedded.creator) ? tour._embedded.creator.username : null;
    const said = ownerBy(document, shown, /\/user\/(\d+)/);
    return typeof creator === 'string' && !said.author ? { ...said, author: creator } : said;
  },
};
