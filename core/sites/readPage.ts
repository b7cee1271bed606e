import type { ReadingContext, ReadingResult } from '#core/reading/reading.ts';
import { shownId } from './activityOf.ts';
import { general } from './general.ts';
import { generalId } from './generalId.ts';
import { judge } from './judge.ts';
import type { Site } from './site.ts';
import { siteOf } from './siteOf.ts';
import { snapshotOf } from './snapshot.ts';

/** Reads a page as a page of this site; `id` is the activity's. */
export function readAs(site: Site, id: string, document: Document, context: ReadingContext): ReadingResult {
  const shown = { url: new URL(context.url), id };
  const first = judge(snapshotOf(document, site, shown, false), site, id, context);
  if (first !== 'needs-region') return first;
  const second = judge(snapshotOf(document, site, shown, true), site, id, context);
  return second === 'needs-region' ? { ok: false, refusal: 'not-ready', detail: 'the page is empty' } : second;
}

/** A page of a site on which no activity is open. */
function closed(site: Site, document: Document): ReadingResult {
  if (site.isSignedOut?.(document)) return { ok: false, refusal: 'signed-out', detail: 'the page asks to log in' };
  const isEmpty = !/\d/.test((document.body as Element | null)?.textContent ?? '');
  return { ok: false, refusal: isEmpty ? 'not-ready' : 'unsupported-page', detail: 'no activity is open' };
}

/**
 * Reads the run that a page shows: snapshot and judgement in one place, where both may run. Never throws, never changes the page,
 * never asks the network.
 */
export function readPage(document: Document, context: ReadingContext): ReadingResult {
  try {
    const url = new URL(context.url);
    const site = siteOf(url);
    if (!site) return readAs(general, generalId(url), document, context);
    const id = shownId(site, url, document);
    return id === null ? closed(site, document) : readAs(site, id, document, context);
  } catch (error) {
    return { ok: false, refusal: 'unsupported-page', detail: `unreadable: ${String(error)}`.slice(0, 300) };
  }
}
