import { browser } from '../extension.ts';
import type { FaceState } from '../state.ts';
import { readLatest, writeLatest } from '../store/latest.ts';
import { readProfile, readSettings } from '../store/local.ts';
import { readSession } from '../store/session.ts';
import { factsRevision } from '../store/writing.ts';
import { remind } from './reminders.ts';
import { forPage } from './forPage.ts';
import { stateOf } from './stateOf.ts';
import { withTexts } from './texts.ts';
import { showBadge } from './toolbar.ts';

/** Everything derived is made again after a fact changed: the cache, and the overlays that are open. */

/** Ports of overlays of this worker's life, by the tab that each sits in. */
export const overlayPorts = new Map<number, browser.Runtime.Port>();

let publishing: Promise<unknown> = Promise.resolve();

/** Does this when nothing is being published, and publishes nothing meanwhile. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = publishing.then(work);
  publishing = next.catch(() => undefined);
  return next;
}

/**
 * Makes the newest state and hands it out; one at a time, so that an older state never overwrites a newer one.
 * @returns null, or the state where it could not be kept for our pages to see: whoever asked must hand it on.
 */
export function publish(): Promise<FaceState | null> {
  return inTurn(async () => {
    const latest = await withTexts(await stateOf(null), null);
    const unkept = await writeLatest(latest).then(
      () => null,
      () => ({
        ...latest,
        notices: [...latest.notices, { kind: 'not-saved' as const, what: 'latest', at: new Date().toISOString() }],
      }),
    );
    await showBadge(latest).catch(() => undefined);
    void remind().catch(() => undefined);
    const { tabs } = await readSession();
    await Promise.all(Object.keys(tabs).map((tab) => tellOverlay(Number(tab))));
    return unkept;
  });
}

/**
 * What a worker does when it starts: if the one before it was ended between a fact and its publication, that is made good. A
 * plan that was made in another time zone has its nights elsewhere, and is made again.
 */
export async function catchUp(): Promise<void> {
  const [latest, revision] = [await readLatest(), await factsRevision()];
  if (latest === null && revision === 0) return;
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const isFresh =
    latest?.revision === revision &&
    latest.timeZone === Intl.DateTimeFormat().resolvedOptions().timeZone &&
    same(latest.profile, await readProfile()) &&
    same(latest.settings, await readSettings());
  if (!isFresh) await publish();
}

/**
 * Gives an overlay the state of its own run, or tells it to leave when its tab shows something else. An overlay whose port
 * died with an earlier worker is asked to open it again.
 */
export async function tellOverlay(tab: number): Promise<void> {
  const port = overlayPorts.get(tab);
  if (!port) {
    await browser.tabs.sendMessage(tab, { type: 'worker:changed' }).catch(() => undefined);
    return;
  }
  const activity = (await readSession()).tabs[tab];
  const state = activity === undefined ? null : forPage(await stateOf(activity), activity);
  const isShown = state !== null && (state.record !== null || state.questions.length > 0);
  // The overlay brings no words of its own: what runs in a page stays small.
  try {
    port.postMessage(isShown ? { type: 'worker:state', state: await withTexts(state, tab) } : { type: 'worker:leave' });
  } catch {
    // The page went away meanwhile.
  }
}
