import { browser } from '../extension.ts';
import type { Notice, Question } from '../state.ts';

/**
 * What must not outlive the browser's session: readings that wait for an answer (somebody else's run leaves no trace),
 * quiet notices, and which tab shows which activity. Written by the worker alone.
 */
export interface Waiting extends Question {
  /** The validated reading as JSON. */
  reading: string;
  tab: number;
}

export interface Session {
  waiting: Record<string, Waiting>;
  notices: Notice[];
  /** Tab id → activity whose overlay it shows. */
  tabs: Record<string, string>;
  /** When the demo run was asked for; its run ended 40 minutes before. */
  demo: string | null;
  /** Lasting notices that the runner has heard enough of. */
  hidden: string[];
}

export const emptySession: Session = { waiting: {}, notices: [], tabs: {}, demo: null, hidden: [] };

export async function readSession(): Promise<Session> {
  const { state } = await browser.storage.session.get('state');
  return { ...emptySession, ...(state as Partial<Session> | undefined) };
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the session state; changes are done one after another. */
export function changeSession(change: (session: Session) => Session): Promise<void> {
  const next = writing.then(async () => {
    await browser.storage.session.set({ state: change(await readSession()) });
  });
  writing = next.catch(() => undefined);
  return next;
}

/** Forgets the session, after the changes that are under way. */
export function clearSession(): Promise<void> {
  const next = writing.then(() => browser.storage.session.clear());
  writing = next.catch(() => undefined);
  return next;
}
