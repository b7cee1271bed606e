import type { Reading, RefusalName } from '#core/reading/reading.ts';
import { activityOf } from '#core/sites/activityOf.ts';
import { general } from '#core/sites/general.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import type { Answer, Found, ReaderAnswer, ReaderMessage } from '../messages.ts';
import { readingSchema } from '../schemas.ts';
import { authorIsMine, putAuthor } from '../store/authors.ts';
import { readLatest } from '../store/latest.ts';
import { putRun, runById } from '../store/runs.ts';
import { changeSession, readSession, type Waiting } from '../store/session.ts';
import { answered, gate, impossible, lacking, type Given } from './gate.ts';
import { isSameRun, withAnswers } from './again.ts';
import { showForm, showOverlay } from './inject.ts';
import { part } from './part.ts';
import { publish } from './publish.ts';
import { isUnsure, partOf } from './unsure.ts';
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

/**
 * Applies the gate to a reading: keeps the run and shows the overlay, or asks, or lets it go without a trace.
 * @param isAsked the runner wants this page read: an earlier "not mine" is asked again, and never in their way.
 */
export async function settle(said: Reading, url: string, tab: number, isAsked = false): Promise<Found> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = said.author === undefined ? null : await authorIsMine(said.author);
  // Where no author is named the answers hold for this one run: they are not asked for again when its page is opened again.
  const kept = await runById(said.activity);
  const isKept = kept !== null && isSameRun(said, kept);
  const reading = isKept ? withAnswers(said, kept) : said;
  const mine = known ?? (isKept ? true : null);
  const verdict = gate(reading, isAsked && mine === false ? null : mine, timeZone);
  if (verdict.kind === 'not-owner') {
    await tellRefusal('not-owner', url);
    return 'not-owner';
  }
  if (verdict.kind === 'ask-owner') {
    await ask(reading, { kind: 'owner', unread: reading.unread }, url, tab);
    return 'asked';
  }
  if (verdict.kind === 'ask-fields') {
    await ask(reading, { kind: 'fields', unread: verdict.fields, asksOwner: verdict.asksOwner }, url, tab);
    return 'asked';
  }
  await putRun({
    run: verdict.run,
    site: reading.site,
    url,
    fields: reading.fields,
    unread: reading.unread,
    corrections: {},
    correctedAt: {},
    readAt: new Date().toISOString(),
  });
  await changeSession((session) => {
    const { [reading.activity]: _, ...waiting } = session.waiting;
    return { ...session, waiting, notices: session.notices.filter((old) => old.kind !== 'refused') };
  });
  await publish();
  // A page of no known site is lent for one look: nothing of ours stays in it.
  if (reading.site !== general.id) await showOverlay(tab, reading.activity);
  const latest = (await readLatest())?.record;
  return latest?.run.id === reading.activity || latest?.accounts?.includes(reading.activity) ? 'run' : 'older';
}

/** Asks for the rest of a page that shows a run but not all of it. */
export async function askBecause(reading: Reading, because: RefusalName, url: string, tab: number): Promise<void> {
  const mine = reading.author === undefined ? null : await authorIsMine(reading.author);
  const asksOwner = reading.owner === 'unknown' && mine !== true;
  // Of pages that were passed by, the newest is asked about: beside those that stand open with their form, or where something was typed.
  await changeSession((session) => {
    const isOpen = (id: string, { tab, draft }: Waiting) => session.tabs[tab] === id || draft !== undefined;
    const kept = Object.entries(session.waiting).filter(
      ([id, waiting]) => id === reading.activity || !waiting.because || isOpen(id, waiting),
    );
    return { ...session, waiting: Object.fromEntries(kept) };
  });
  await ask(reading, { kind: 'fields', unread: lacking(reading), asksOwner, because }, url, tab);
}

type Asking = Pick<Waiting, 'kind' | 'unread' | 'asksOwner' | 'because'>;

async function ask(reading: Reading, { asksOwner, ...asking }: Asking, url: string, tab: number): Promise<void> {
  await changeSession((session) => {
    const draft = session.waiting[reading.activity]?.draft;
    const waiting: Waiting = {
      ...asking,
      ...(asksOwner ? { asksOwner } : {}),
      ...(draft ? { draft } : {}),
      activity: reading.activity,
      site: reading.site,
      url,
      fields: reading.fields,
      reading: JSON.stringify(reading),
      tab,
    };
    return { ...session, waiting: { ...session.waiting, [reading.activity]: waiting } };
  });
  await publish();
  // The answer to one form may leave another: it stands in the same place. A page of no known site is lent for one look.
  if (asking.kind === 'fields' && reading.site !== general.id) await showForm(tab, reading.activity);
}

async function waitingFor(activity: string): Promise<(Waiting & { said: Reading }) | null> {
  const waiting = (await readSession()).waiting[activity];
  const parsed = waiting && readingSchema.safeParse(JSON.parse(waiting.reading));
  return waiting && parsed?.success ? { ...waiting, said: parsed.data } : null;
}

/**
 * The runner said whose run it is, and filled in what the page did not tell. The answer is remembered for the author, where the
 * page names one; of somebody else's run nothing else is.
 */
export async function answerQuestion(activity: string, mine: boolean, values: Given): Promise<Answer> {
  const waiting = await waitingFor(activity);
  // Answered before, and the answer to that was lost with an earlier worker.
  if (!waiting && mine && (await runById(activity))) return { ok: true };
  if (!waiting) return { ok: false, error: 'unknown-run' };
  const bad = impossible(values);
  if (mine && bad.length > 0) return { ok: false, error: 'invalid', paths: bad };
  const { said: reading, url, tab } = waiting;
  if (reading.author !== undefined && reading.owner === 'unknown') await putAuthor(reading.author, mine);
  if (mine) {
    const others = Object.entries((await readSession()).tabs).filter(([one, shown]) => shown === activity && Number(one) !== tab);
    const found = await settle({ ...answered(reading, values), owner: 'self' }, url, tab);
    // The form may stand in another tab of the same page too: there as well the plan takes its place.
    if (await runById(activity)) for (const [one] of others) await showOverlay(Number(one), activity);
    return { ok: true, found };
  }
  await drop(activity);
  await publish();
  return { ok: true };
}

/** Values for a run that still waits; null where none does. */
export async function answerFields(activity: string, values: Given): Promise<Answer | null> {
  return (await waitingFor(activity)) ? answerQuestion(activity, true, values) : null;
}

/** Keeps what was typed so far, for as long as the browser runs. */
export function keepDraft(activity: string, draft: Waiting['draft']): Promise<void> {
  return changeSession((session) => {
    const waiting = session.waiting[activity];
    return waiting && draft ? { ...session, waiting: { ...session.waiting, [activity]: { ...waiting, draft } } } : session;
  });
}

/** Forgets a question and all that it held. */
export function drop(activity: string): Promise<void> {
  return changeSession((session) => {
    const { [activity]: _, ...waiting } = session.waiting;
    return { ...session, waiting };
  });
}

/** One quiet line in the popup, for this session. Of somebody else's run not even the address is kept. */
export async function tellRefusal(refusal: RefusalName, url: string): Promise<void> {
  const site = siteOf(new URL(url))?.id ?? 'general';
  const shown = refusal === 'not-owner' ? new URL(url).origin : url;
  await changeSession((session) => ({
    ...session,
    notices: [{ kind: 'refused', refusal, site, url: shown, at: new Date().toISOString() }],
  }));
  await publish();
}
