import type { Site } from './site.ts';
import { asksToLogIn, mainOf, ownerBy, sportBy, startBy } from './probes.ts';

/** What a site is read by where no more than its address is known: labels and arithmetic in its main part, common attributes. */
export const byLabels: Omit<Site, 'id' | 'name' | 'origins' | 'matches' | 'activityId' | 'lacks' | 'evidence'> = {
  ready: (document) => document.readyState !== 'loading' && /\d[:.,′']\d/.test(mainOf(document).textContent ?? ''),
  blocks: [],
  means: { time: 'timerTime', height: 'elevationGain' },
  headlineTime: 'timerTime',
  showsMinutesFirst: false,
  sport: sportBy,
  owner: (document, shown) => ownerBy(document, shown, null),
  start: startBy,
  isSignedOut: asksToLogIn,
};
