import { browser } from '../extension.ts';
import type { FaceState } from '../state.ts';

/** The cache: the newest state of the newest run. Derived, so a broken one is simply made again. */
export async function readLatest(): Promise<FaceState | null> {
  const { latest } = await browser.storage.local.get('latest');
  return isState(latest) ? latest : null;
}
export const writeLatest = (latest: FaceState): Promise<void> => browser.storage.local.set({ latest });

const lists = ['ticks', 'checkIns', 'questions', 'notices', 'granted'] as const;

/** Our own cache, written by the worker alone: its shape is checked only as far as a face needs to paint. */
export function isState(value: unknown): value is FaceState {
  if (typeof value !== 'object' || value === null) return false;
  const { revision, record, plan, profile, settings, timeZone, ...rest } = value as Partial<FaceState>;
  return (
    typeof revision === 'number' &&
    (record === null || typeof record?.run?.startTime === 'string') &&
    (plan === null || (Array.isArray(plan?.steps) && Array.isArray(plan.missing))) &&
    typeof profile === 'object' &&
    typeof settings?.overlay === 'object' &&
    typeof timeZone === 'string' &&
    lists.every((list) => Array.isArray(rest[list]))
  );
}
