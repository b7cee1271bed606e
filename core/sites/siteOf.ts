import { sites } from './registry.ts';
import type { Site } from './site.ts';

/** The site that has an activity at this address, or may open one there in a panel; null: another page, or no site of ours. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => site.activityId(url) !== null || site.panel?.at(url)) ?? null;
}
