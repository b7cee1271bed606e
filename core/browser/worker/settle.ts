import type { Reading, RefusalName } from '#core/reading/reading.ts';
import { general } from '#core/sites/general.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import type { Found } from '../messages.ts';
import { authorIsMine } from '../store/authors.ts';
import { readLatest } from '../store/latest.ts';
import { putRun, runById } from '../store/runs.ts';
import { changeSession } from '../store/session.ts';
import { isSameRun, withAnswers } from './again.ts';
import { gate } from './gate.ts';
import { showOverlay } from './inject.ts';
import { publish } from './publish.ts';
import { ask } from './questions.ts';

/** What becomes of a reading, and of a refusal. */

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
