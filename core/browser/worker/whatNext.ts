import { hashOf } from '#core/reading/hash.ts';
import type { ReadingResult, RefusalName } from '#core/reading/reading.ts';
import type { ReaderMessage } from '../messages.ts';

/** Refusals that a page which is still filling up may leave behind. */
const passing: ReadonlySet<RefusalName> = new Set(['not-ready', 'inconsistent', 'too-little', 'activity-changed']);

/** What a page said, as a name by which it is known again. */
const saidBy = (result: ReadingResult): string =>
  hashOf(JSON.stringify(result.ok ? result.fields : [result.refusal, result.detail]));

type Next = { next: 'done'; result: ReadingResult; said: string | null } | { next: 'wait' | 'region'; said: string | null };

/**
 * Whether a judgement stands, or the page must be waited for. Inside an app the activity before may still stand in the page when
 * the address has moved on: then its words are not those of this activity.
 */
export function whatNext(
  judged: ReadingResult | 'needs-region',
  message: Pick<ReaderMessage, 'before' | 'isLast' | 'snapshot' | 'isTrial'>,
  activity: string,
): Next {
  if (judged === 'needs-region') {
    if (!message.snapshot.region) return { next: 'region', said: null };
    return whatNext({ ok: false, refusal: 'not-ready', detail: 'the page is empty' }, message, activity);
  }
  const said = saidBy(judged);
  const { before } = message;
  const isOld = before !== undefined && before.activity !== activity && before.said === said;
  if (!message.isLast && !message.isTrial && (isOld || (!judged.ok && passing.has(judged.refusal))))
    return { next: 'wait', said };
  if (isOld && judged.ok) {
    return { next: 'done', result: { ok: false, refusal: 'not-ready', detail: 'the activity before still stands there' }, said };
  }
  // A page that names another activity said nothing of this one.
  return { next: 'done', result: judged, said: !judged.ok && judged.refusal === 'activity-changed' ? null : said };
}
