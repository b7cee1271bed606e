import { byLabels } from './byLabels.ts';
import { ownerBy } from './probes.ts';
import type { Site } from './site.ts';

const panel = '#activity, .activity-panel, .overlay';
const inAddress = /\/activity\/(\d{1,20})(?![\d-])/;

/** The number of the activity that the panel on the dashboard shows: its own, or that of its links; else of the chosen row. */
function openId(document: Document): string | null {
  for (const place of document.querySelectorAll(panel)) {
    if (!/\d/.test(place.textContent ?? '')) continue;
    const named = place.matches('[data-activity-id]') ? place : place.querySelector('[data-activity-id]');
    const link = place.querySelector('[href*="/activity/"], [data-load-url*="/activity/"]');
    const id =
      named?.getAttribute('data-activity-id') ??
      inAddress.exec(link?.getAttribute('href') ?? link?.getAttribute('data-load-url') ?? '')?.[1];
    if (id) return id;
    const rows = document.querySelectorAll(
      'tr[data-activity-id].highlight, tr[data-activity-id].active, tr[data-activity-id].selected',
    );
    if (rows.length === 1) return rows[0]?.getAttribute('data-activity-id') ?? null;
  }
  return null;
}

/** Runalyze: a page of its own, or a panel on the dashboard. Boxes of values as its open source of 2019 has them; addresses of 2026. */
export const runalyze: Site = {
  ...byLabels,
  id: 'runalyze',
  name: 'Runalyze',
  origins: ['https://runalyze.com'],
  matches: ['https://runalyze.com/activity/*', 'https://runalyze.com/dashboard*'],
  activityId: (url) =>
    /^(?:www\.)?runalyze\.com$/.test(url.hostname) ? (/^\/activity\/(\d{1,20})\/?$/.exec(url.pathname)?.[1] ?? null) : null,
  panel: { at: (url) => url.hostname === 'runalyze.com' && /^\/dashboard\b/.test(url.pathname), id: openId },
  lacks: ['movingTime'],
  evidence: { kind: 'structure', date: '2019-01' },
  region: panel,
  // Each box is a value with its unit and its label; many are figures of Runalyze's own, so that a label must be known.
  blocks: [{ at: '.boxed-value-outer', holds: 'totals', shapes: ['pace'] }],
  means: { ...byLabels.means, temp: 'temperature' },
  owner: (document, shown) => ownerBy(document, shown, /\/athlete\/([^/?#]+)/),
};
