import { byLabels } from './byLabels.ts';
import { ownerBy, sportBy } from './probes.ts';
import type { Site } from './site.ts';

/** Numbers of sports in the names of icons: 1 is running from memory, 2 was seen on a list. */
const sports: Record<string, string> = { 1: 'running', 2: 'cycling' };

/** Sports Tracker, which Suunto's app shares its workouts on. The address names the athlete; the structure of its page is not known. */
export const suunto: Site = {
  ...byLabels,
  id: 'suunto',
  name: 'Suunto / Sports Tracker',
  origins: ['https://www.sports-tracker.com'],
  matches: ['https://www.sports-tracker.com/workout/*'],
  activityId: (url) =>
    /^(?:www\.)?sports-tracker\.com$/.test(url.hostname)
      ? (/^\/workout\/[^/]+\/([0-9a-f]{24})\/?$/i.exec(url.pathname)?.[1] ?? null)
      : null,
  lacks: ['movingTime', 'elapsedTime', 'temperature', 'humidity'],
  evidence: { kind: 'address', date: '2026-07' },
  sport: (document) => {
    const said = sportBy(document);
    const icon = document.querySelector('[href*="#activity-icon-"], [class*="activity-id-"]');
    const number = /activity-(?:icon|id)-(\d+)/.exec(icon?.outerHTML.slice(0, 400) ?? '')?.[1] ?? '';
    return { keys: [...said.keys, sports[number] ?? ''], words: said.words };
  },
  owner: (document, shown) => ownerBy(document, shown, /\/(?:workout|view_profile|profile)\/([^/?#]+)/),
};
