import { general } from '#core/sites/general.ts';
import type { Snapshot } from '#core/sites/snapshot.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { snapshotOf } from '#core/sites/snapshot.ts';

/** One look at a page that the runner asked for: all of it at once, for there is no second. */
export interface Look {
  url: string;
  snapshot: Snapshot;
  /** Other pages that are shown inside this one. */
  frames: number;
}

/** Looks at the page of this frame. Reads only; any page, known or not. */
export function lookOnce(): Look {
  const url = new URL(location.href);
  const site = siteOf(url);
  const snapshot = snapshotOf(document, site ?? general, site?.activityId(url) ?? '', true);
  return { url: url.href, snapshot, frames: document.querySelectorAll('iframe, frame').length };
}
