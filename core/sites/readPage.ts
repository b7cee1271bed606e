import { hashOf } from '#core/reading/hash.ts';
import type { ReadingContext, ReadingResult } from '#core/reading/reading.ts';
import { general } from './general.ts';
import { judge } from './judge.ts';
import type { Site } from './site.ts';
import { siteOf } from './siteOf.ts';
import { snapshotOf } from './snapshot.ts';

/** The id of a page of no known site: a hash of its address. */
export const generalId = (url: URL): string => hashOf(`${url.host}${url.pathname}${url.search}`);

function readSite(document: Document, site: Site, id: string, context: ReadingContext): ReadingResult {
  const first = judge(snapshotOf(document, site, id, false), site, id, context);
  if (first !== 'needs-region') return first;
  const second = judge(snapshotOf(document, site, id, true), site, id, context);
  return second === 'needs-region' ? { ok: false, refusal: 'not-ready', detail: 'the page is empty' } : second;
}

/**
 * Reads the run that a page shows: snapshot and judgement in one place, where both may run. Never throws, never changes the page,
 * never asks the network.
 */
export function readPage(document: Document, context: ReadingContext): ReadingResult {
  try {
    const url = new URL(context.url);
    const site = siteOf(url);
    if (!site) return readSite(document, general, generalId(url), context);
    return readSite(document, site, site.activityId(url) ?? '', context);
  } catch (error) {
    return { ok: false, refusal: 'unsupported-page', detail: `unreadable: ${String(error)}`.slice(0, 300) };
  }
}
