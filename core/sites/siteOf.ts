import { sites } from './registry.ts';
import type { Site } from './site.ts';

/** The site whose activity this address is, or null: another page of a site, or no site of ours. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => site.activityId(url) !== null) ?? null;
}
