import { shownId } from '#core/sites/activityOf.ts';
import { general } from '#core/sites/general.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { snapshotOf, type Snapshot } from '#core/sites/snapshot.ts';

/** One look at a page that the runner asked for: all of it at once, for there is no second. */
export interface Look {
  url: string;
  /** Id of the activity that a known site shows here, by its address or in a panel; null elsewhere. */
  id: string | null;
  snapshot: Snapshot;
  /** Other pages that are shown inside this one. */
  frames: number;
}

const longestAddress = 2_000;

/** Looks at the page of this frame. Reads only; any page, known or not. */
export function lookOnce(): Look {
  const url = new URL(location.href);
  const site = siteOf(url);
  const id = site ? (site.activityId(url) ?? shownId(site, url, document)) : null;
  const snapshot = snapshotOf(document, site && id !== null ? site : general, { url, id: id ?? '' }, true);
  const frames = document.querySelectorAll('iframe, frame').length;
  return { url: url.href.slice(0, longestAddress), id, snapshot, frames };
}
