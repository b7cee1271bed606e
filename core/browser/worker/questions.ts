import type { Reading, RefusalName } from '#core/reading/reading.ts';
import { general } from '#core/sites/general.ts';
import { readingSchema } from '../schemas.ts';
import { authorIsMine } from '../store/authors.ts';
import { changeSession, readSession, type Waiting } from '../store/session.ts';
import { lacking } from './gate.ts';
import { showForm } from './inject.ts';
import { publish } from './publish.ts';

/** Questions to the runner about a page, as they wait for an answer. */

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

/** Asks, in the popup; what a page did not tell is asked for in that page too. */
export async function ask(reading: Reading, { asksOwner, ...asking }: Asking, url: string, tab: number): Promise<void> {
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

/** The question that waits about an activity, with the reading that it is about. */
export async function waitingFor(activity: string): Promise<(Waiting & { said: Reading }) | null> {
  const waiting = (await readSession()).waiting[activity];
  const parsed = waiting && readingSchema.safeParse(JSON.parse(waiting.reading));
  return waiting && parsed?.success ? { ...waiting, said: parsed.data } : null;
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
