import * as z from 'zod/mini';
import { browser } from '../extension.ts';
import { readProfile, writeProfile } from '../store/local.ts';
import { putTick, ticksSince } from '../store/ticks.ts';
import { isOurs, merged, type Entry } from './entries.ts';
import { newTicks, profileEntries, tickEntries, withNews } from './facts.ts';
import { shortened, syncStep, tickDays } from './step.ts';

/**
 * The sync between a runner's browsers, by the browser's own account: off until the runner turns it on. We send nothing; the browser's
 * maker carries what lies in this store.
 */

const localSchema = z.strictObject({
  device: z.string().check(z.regex(/^[a-z0-9]{8,20}$/)),
  withHealth: z.boolean(),
  known: z.array(z.tuple([z.string(), z.tuple([z.number(), z.unknown()])])),
  /** When something was last put there, ms since the epoch. */
  putAt: z.number(),
  /** What stood in the way of the last attempt. */
  problem: z.nullable(z.enum(['full', 'failed'])),
});
type Local = z.infer<typeof localSchema>;

/** How the sync stands, for the options. */
export interface SyncState {
  isOn: boolean;
  withHealth: boolean;
  problem: 'full' | 'failed' | null;
}

export const syncAlarm = 'sync';
/** ms between two writes: the browser takes 120 a minute of all together. */
const pause = 5_000;

async function readLocal(): Promise<Local | null> {
  const parsed = localSchema.safeParse((await browser.storage.local.get('sync')).sync);
  return parsed.success ? parsed.data : null;
}
const writeLocal = (sync: Local) => browser.storage.local.set({ sync });

export async function syncState(): Promise<SyncState> {
  const local = await readLocal();
  return { isOn: local !== null, withHealth: local?.withHealth ?? false, problem: local?.problem ?? null };
}

const deviceName = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Turns it on, with or without health answers. What stands in the profile by then is of unknown age: it fills what the other browsers
 * lack and takes the place of nothing.
 */
export async function turnOn(withHealth: boolean): Promise<void> {
  const before = await readLocal();
  const known = before?.known ?? [...profileEntries(await readProfile(), new Map(), 1)];
  await writeLocal({ device: before?.device ?? deviceName(), withHealth, known, putAt: 0, problem: null });
}

/** Turns it off and takes everything of ours out of the browser's sync. Another browser that still syncs puts its own back. */
export async function turnOff(): Promise<void> {
  await browser.storage.local.remove('sync');
  await browser.alarms.clear(syncAlarm);
  const keys = Object.keys(await browser.storage.sync.get(null)).filter(isOurs);
  if (keys.length > 0) await browser.storage.sync.remove(keys);
}

/** Puts items there; with fewer ticks where there is no room. */
async function put(
  local: Local,
  items: Record<string, unknown>,
  known: Map<string, Entry>,
  now: number,
): Promise<Local['problem']> {
  for (const attempt of [
    () => items,
    () => shortened(local.device, known, now, 2),
    () => shortened(local.device, known, now, 0),
  ]) {
    try {
      await browser.storage.sync.set(attempt());
      return null;
    } catch (error) {
      if (!/quota|bytes|items/i.test(String(error))) return 'failed';
    }
  }
  return 'full';
}

let working: Promise<unknown> = Promise.resolve();

/**
 * Takes in what other browsers put there, and puts there what they lack. One at a time.
 * @returns whether a fact changed here.
 */
export function syncNow(): Promise<boolean> {
  const next = working.then(work);
  working = next.catch(() => undefined);
  return next;
}

async function work(): Promise<boolean> {
  const local = await readLocal();
  if (!local) return false;
  const now = Date.now();
  const [profile, ticks] = await Promise.all([readProfile(), ticksSince(now - tickDays * 86_400_000)]);
  const kept = new Map(local.known);
  const known = merged(kept, tickEntries(ticks), profileEntries(profile, kept, now));
  const items = await browser.storage.sync.get(null);
  const step = syncStep({ device: local.device, known, items, withHealth: local.withHealth, now });
  // First what came: should the rest fail, nothing of it is lost.
  const news = withNews(profile, step.news);
  if (news !== profile) await writeProfile(news);
  for (const tick of newTicks(step.news)) await putTick(tick);
  const after: Local = { ...local, known: [...step.known] };
  await writeLocal(after);
  if (step.put) {
    if (now - local.putAt < pause) await browser.alarms.create(syncAlarm, { when: now + 30_000 });
    else {
      const problem = await put(local, step.put, step.known, now);
      if (problem === null && step.remove.length > 0) await browser.storage.sync.remove(step.remove);
      if (problem !== null) await browser.alarms.create(syncAlarm, { when: now + 600_000 });
      await writeLocal({ ...after, putAt: now, problem });
    }
  }
  return step.news.size > 0;
}
