import { enFaces } from '#core/texts/en.faces.ts';
import { browser } from '../extension.ts';
import { readLatest, writeLatest } from '../store/latest.ts';
import { readSession } from '../store/session.ts';
import { stateOf } from './stateOf.ts';
import { showBadge } from './toolbar.ts';

/** Everything derived is made again after a fact changed: the cache, and the overlays that are open. */

/** Ports of overlays of this worker's life, by the tab that each sits in. */
export const overlayPorts = new Map<number, browser.Runtime.Port>();

let publishing: Promise<unknown> = Promise.resolve();

/** Makes the newest state and hands it out; one at a time, so that an older state never overwrites a newer one. */
export function publish(): Promise<void> {
  const next = publishing.then(async () => {
    const before = await readLatest();
    const latest = await stateOf(null, (before?.revision ?? 0) + 1);
    await writeLatest(latest);
    await showBadge(latest).catch(() => undefined);
    const { tabs } = await readSession();
    await Promise.all(Object.keys(tabs).map((tab) => tellOverlay(Number(tab))));
  });
  publishing = next.catch(() => undefined);
  return next;
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
  const state = activity === undefined ? null : await stateOf(activity, (await readLatest())?.revision ?? 0);
  // The overlay brings no words of its own: what runs in a page stays small.
  const texts = { ...enFaces, ...state?.texts };
  port.postMessage(state?.record ? { type: 'worker:state', state: { ...state, texts } } : { type: 'worker:leave' });
}
