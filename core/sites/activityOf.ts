import type { Site } from './site.ts';
import { siteOf } from './siteOf.ts';

/** Id of the activity that a page shows: its address names it, or a panel that is open on it. */
export const shownId = (site: Site, url: URL, document: Document): string | null =>
  site.activityId(url) ?? (site.panel?.at(url) ? site.panel.id(document) : null);

/**
 * The activity of a page, as `SITE:ID`; null when it is none of ours.
 * @param opened id of the activity whose panel is open there, for addresses that name none.
 */
export function activityOf(address: string, opened?: string | null): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteOf(url);
  const id = site?.activityId(url) ?? (site?.panel?.at(url) ? (opened ?? null) : null);
  return site && id !== null ? `${site.id}:${id}` : null;
}
