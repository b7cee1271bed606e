import type { Reading } from '#core/reading/reading.ts';
import { activityOf } from '#core/sites/activityOf.ts';
import { judge } from '#core/sites/judge.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import type { FieldName } from '#core/run/run.ts';
import type { Answer, ReaderAnswer, ReaderMessage } from '../messages.ts';
import { readingSchema } from '../schemas.ts';
import type { Notice } from '../state.ts';
import { authorIsMine, putAuthor } from '../store/authors.ts';
import { putRun, runById } from '../store/runs.ts';
import { changeSession, readSession } from '../store/session.ts';
import { answered, gate } from './gate.ts';
import { showOverlay } from './inject.ts';
import { publish } from './publish.ts';
import { whatNext } from './whatNext.ts';

/** What the worker does with the result of a reader, and with the runner's answers to questions about it. */

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
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const id = activity.slice(site.id.length + 1);
  const judged = judge(snapshot, site, id, { url, timeZone, now: new Date().toISOString() });
  const next = whatNext(judged, message, activity);
  if (next.next !== 'done' || message.isTrial) return { ok: true, next: next.next, said: next.said };
  const result = next.result;
  if (result.ok) await settle(result, url, tab);
  else if (result.refusal !== 'activity-changed') await notice(result.refusal, url);
  return { ok: true, next: 'done', said: next.said };
}

/** Applies the gate to a reading: keeps the run and shows the overlay, or asks, or lets it go without a trace. */
async function settle(reading: Reading, url: string, tab: number): Promise<Answer> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const mine = reading.author === undefined ? null : await authorIsMine(reading.author);
  const verdict = gate(reading, mine, timeZone);
  if (verdict.kind === 'not-owner') {
    await notice('not-owner', url);
    return { ok: true };
  }
  if (verdict.kind !== 'keep') {
    const unread = verdict.kind === 'ask-fields' ? verdict.fields : reading.unread;
    await changeSession((session) => ({
      ...session,
      waiting: {
        ...session.waiting,
        [reading.activity]: {
          kind: verdict.kind === 'ask-owner' ? 'owner' : 'fields',
          activity: reading.activity,
          site: reading.site,
          url,
          fields: reading.fields,
          unread,
          reading: JSON.stringify(reading),
          tab,
        },
      },
    }));
    await publish();
    return { ok: true };
  }
  await putRun({
    run: verdict.run,
    site: reading.site,
    url,
    fields: reading.fields,
    unread: reading.unread,
    corrections: {},
    readAt: new Date().toISOString(),
  });
  await changeSession((session) => {
    const { [reading.activity]: _, ...waiting } = session.waiting;
    return { ...session, waiting, notices: session.notices.filter((old) => old.kind !== 'refused') };
  });
  await publish();
  await showOverlay(tab, reading.activity);
  return { ok: true };
}

/** The runner said whose run it is. The answer is remembered for the author, where the page names one. */
export async function answerOwner(activity: string, mine: boolean): Promise<Answer> {
  const waiting = (await readSession()).waiting[activity];
  const parsed = waiting && readingSchema.safeParse(JSON.parse(waiting.reading));
  // Answered before, and the answer to that was lost with an earlier worker.
  if (!waiting && mine && (await runById(activity))) return { ok: true };
  if (!waiting || !parsed?.success) return { ok: false, error: 'unknown-run' };
  const reading = parsed.data;
  if (reading.author !== undefined) await putAuthor(reading.author, mine);
  // The question goes last: a worker that ends before is asked again.
  if (mine) return settle({ ...reading, owner: 'self' }, waiting.url, waiting.tab);
  await drop(activity);
  await publish();
  return { ok: true };
}

/** The runner filled in what the page did not tell. */
export async function answerFields(
  activity: string,
  values: Partial<Record<FieldName, number | string | null>>,
): Promise<Answer | null> {
  const waiting = (await readSession()).waiting[activity];
  const parsed = waiting && readingSchema.safeParse(JSON.parse(waiting.reading));
  if (!waiting || !parsed?.success) return null;
  return settle({ ...answered(parsed.data, values), owner: 'self' }, waiting.url, waiting.tab);
}

function drop(activity: string): Promise<void> {
  return changeSession((session) => {
    const { [activity]: _, ...waiting } = session.waiting;
    return { ...session, waiting };
  });
}

/** One quiet line in the popup, for this session. Of somebody else's run not even the address is kept. */
async function notice(refusal: Extract<Notice, { kind: 'refused' }>['refusal'], url: string): Promise<void> {
  const site = siteOf(new URL(url))?.id ?? 'general';
  const shown = refusal === 'not-owner' ? new URL(url).origin : url;
  await changeSession((session) => ({
    ...session,
    notices: [{ kind: 'refused', refusal, site, url: shown, at: new Date().toISOString() }],
  }));
  await publish();
}
