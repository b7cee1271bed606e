import type * as z from 'zod/mini';
import { profileSchema, type Profile } from '#core/profile/profile.ts';
import { browser } from '../extension.ts';
import { settingsSchema } from '../messages.ts';
import type { Settings } from '../state.ts';

/**
 * What lives in extension storage: the profile, the settings, and the latest state as a cache from which faces paint.
 * Content scripts cannot read it where the browser can forbid it (`lockStorage`).
 */

/** Keeps content scripts out of our storage; browsers without that switch simply lack it. */
export async function lockStorage(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export const defaultSettings: Settings = { units: 'metric', overlay: {} };

/** Reads one item. What does not validate is moved to `setAside.KEY`, and the fallback is given. */
async function item<Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): Promise<Value> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return fallback;
  const parsed = schema.safeParse(stored);
  if (parsed.success) return parsed.data;
  // What was only read badly stays.
  const again = schema.safeParse((await browser.storage.local.get(key))[key]);
  if (again.success) return again.data;
  await browser.storage.local.set({ [`setAside.${key}`]: { value: stored, at: new Date().toISOString() } });
  await browser.storage.local.remove(key);
  return fallback;
}

export const readProfile = (): Promise<Profile> => item('profile', profileSchema, {});
export const writeProfile = (profile: Profile): Promise<void> => browser.storage.local.set({ profile });

export const readSettings = (): Promise<Settings> => item('settings', settingsSchema, defaultSettings);
export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/** Names of the items that were set aside. */
export async function setAsideItems(): Promise<string[]> {
  const all = await browser.storage.local.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith('setAside.'))
    .map((key) => key.slice('setAside.'.length));
}

/** True once per profile: the welcome page opens on the first installation only. */
export async function firstStart(): Promise<boolean> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed === true) return false;
  await browser.storage.local.set({ welcomed: true });
  return true;
}
