import { activityOf } from '#core/sites/activityOf.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import type { ReaderAnswer, ReaderMessage } from '../messages.ts';
import { part } from './part.ts';
import { askBecause } from './questions.ts';
import { settle, tellRefusal } from './settle.ts';
import { isUnsure, partOf } from './unsure.ts';
import { whatNext } from './whatNext.ts';

/**
 * Judges a page and acts on it, or tells its reader to wait.
 * @param tabUrl the address that the tab shows now, as the browser tells it.
 */
export async function receive(message: ReaderMessage, tab: number, tabUrl: string): Promise<ReaderAnswer> {
  const { url, snapshot, opened } = message;
  const activity = activityOf(url, opened);
  const site = URL.canParse(url) ? siteOf(new URL(url)) : null;
  if (activity === null || site === null || activity !== activityOf(tabUrl, opened))
    return { ok: false, error: 'unknown-sender' };
  const judging = await part('judging').catch(() => null);
  // Without it nothing is judged; the reader comes again.
  if (!judging) return { ok: true, next: 'wait', said: null };
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const id = activity.slice(site.id.length + 1);
  const judged = judging.judge(snapshot, site, id, { url, timeZone, now: new Date().toISOString() });
  const next = whatNext(judged, message, activity);
  if (next.next !== 'done' || message.isTrial) return { ok: true, next: next.next, said: next.said };
  const result = next.result;
  if (result.ok) await settle(result, url, tab);
  else if (isUnsure(result)) await askBecause(partOf(result, activity, snapshot.owner), result.refusal, url, tab);
  else if (result.refusal !== 'activity-changed') await tellRefusal(result.refusal, url);
  return { ok: true, next: 'done', said: next.said };
}
