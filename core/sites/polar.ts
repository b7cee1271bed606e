import { byLabels } from './byLabels.ts';
import { ownerBy } from './probes.ts';
import type { Site } from './site.ts';

/** Polar Flow: addresses and exports are known, the summary's structure is not. A training page is private to its runner and coach. */
export const polar: Site = {
  ...byLabels,
  id: 'polar',
  name: 'Polar Flow',
  origins: ['https://flow.polar.com'],
  matches: ['https://flow.polar.com/training/analysis/*', 'https://flow.polar.com/training/analysis2/*'],
  activityId: (url) =>
    url.hostname === 'flow.polar.com' ? (/^\/training\/analysis2?\/(\d{3,20})\/?$/.exec(url.pathname)?.[1] ?? null) : null,
  lacks: ['movingTime', 'elapsedTime', 'temperature', 'humidity'],
  evidence: { kind: 'address', date: '2026-08' },
  owner: (document, shown) =>
    ownerBy(
      document,
      shown,
      /\/training\/profile\/(\d+)/,
      ['/api/export/training/', `/analysis/${shown.id}/export`].map((part) => `a[href*="${part}"]`).join(),
    ),
};
