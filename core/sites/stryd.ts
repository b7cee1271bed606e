import { byLabels } from './byLabels.ts';
import { ownerBy } from './probes.ts';
import type { Site } from './site.ts';

const address = /^\/powercenter\/(?:run|athletes\/[^/]+\/calendar\/entries\/activities)\/([\w-]{3,40})\/?$/;

/** Stryd PowerCenter: a single-page app behind a log-in. Its addresses are known, the structure of its page is not. */
export const stryd: Site = {
  ...byLabels,
  id: 'stryd',
  name: 'Stryd PowerCenter',
  origins: ['https://www.stryd.com'],
  matches: ['https://www.stryd.com/powercenter/*'],
  activityId: (url) => (/^(?:www\.)?stryd\.com$/.test(url.hostname) ? (address.exec(url.pathname)?.[1] ?? null) : null),
  lacks: ['deviceTemperature'],
  evidence: { kind: 'address', date: '2024-01' },
  owner: (document, shown) => ownerBy(document, shown, /\/powercenter\/athletes\/([^/?#]+)/),
};
