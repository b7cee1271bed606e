import { browser } from '../extension.ts';
import type { FaceState } from '../state.ts';

/** The cache: the newest state of the newest run. Derived, so a broken one is simply made again. */
export async function readLatest(): Promise<FaceState | null> {
  const { latest } = await browser.storage.local.get('latest');
  return isState(latest) ? latest : null;
}
export const writeLatest = (latest: FaceState): Promise<void> => browser.storage.local.set({ latest });

/** Our own cache, written by the worker alone: its shape is checked only as far as a face needs to start painting. */
export function isState(value: unknown): value is FaceState {
  return typeof value === 'object' && value !== null && 'revision' in value && 'settings' in value && 'notices' in value;
}
