import { browser } from '../extension.ts';
import type { FaceState } from '../state.ts';

/**
 * The cache: the newest state of the newest run. Derived, so a broken one is simply made again. What waits for an answer may be
 * somebody else's run: it is kept for the browser's session alone and never written to the disk.
 */
export async function readLatest(): Promise<FaceState | null> {
  const { latest } = await browser.storage.session.get('latest').catch((): Record<string, unknown> => ({}));
  if (isState(latest)) return latest;
  const stored = (await browser.storage.local.get('latest')).latest;
  return isState(stored) ? stored : null;
}

export async function writeLatest(latest: FaceState): Promise<void> {
  await browser.storage.session.set({ latest });
  const notices = latest.notices.filter(({ kind }) => kind !== 'refused');
  await browser.storage.local.set({ latest: { ...latest, questions: [], notices } });
}

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
