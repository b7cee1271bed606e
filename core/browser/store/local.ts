import type * as z from 'zod/mini';
import { profileSchema, type Profile } from '#core/profile/profile.ts';
import { browser } from '../extension.ts';
import { settingsSchema } from '../settings.ts';
import type { Settings } from '../state.ts';
import { knownPart, withUnknown } from './newer.ts';

/**
 * What lives in extension storage: the profile, the settings, and the latest state as a cache from which faces paint.
 * Content scripts cannot read it where the browser can forbid it (`lockStorage`).
 */

/** Keeps content scripts out of our storage; browsers without that switch simply lack it. */
export async function lockStorage(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const defaultSettings: Settings = { units: 'metric', overlay: {} };

/** Reads one item: as far as it is known, where a later version wrote it. What does not validate is moved to `setAside.KEY`, and the fallback is given. */
async function item<Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): Promise<Value> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return fallback;
  const parsed = schema.safeParse(knownPart(schema, stored));
  if (parsed.success) return parsed.data;
  // What was only read badly stays.
  const again = schema.safeParse(knownPart(schema, (await browser.storage.local.get(key))[key]));
  if (again.success) return again.data;
  await browser.storage.local.set({ [`setAside.${key}`]: { value: stored, at: new Date().toISOString() } });
  await browser.storage.local.remove(key);
  return fallback;
}

export const readProfile = (): Promise<Profile> => item('profile', profileSchema, {});
export const writeProfile = (profile: Profile): Promise<void> => writeItems({ profile });

export const readSettings = (): Promise<Settings> => item('settings', settingsSchema, defaultSettings);
export const writeSettings = (settings: Settings): Promise<void> => writeItems({ settings });

const schemas = { profile: profileSchema, settings: settingsSchema };
type Items = { profile?: Profile; settings?: Settings };

/** Writes items in one go; what a later version wrote into them stays. */
export async function writeItems(items: Items): Promise<void> {
  const names = Object.keys(items) as (keyof Items)[];
  const stored = await Promise.all(names.map(async (name) => (await browser.storage.local.get(name))[name]));
  const next = names.map((name, index) => [name, withUnknown(schemas[name], stored[index], items[name])]);
  await browser.storage.local.set(Object.fromEntries(next) as Record<string, unknown>);
}

/** Names of the items in which a later version left what this one does not know. */
export async function itemsOfNewer(): Promise<(keyof Items)[]> {
  const all = await browser.storage.local.get(null);
  return (Object.keys(schemas) as (keyof Items)[]).filter((name) => {
    const { success } = schemas[name].safeParse(all[name]);
    return all[name] !== undefined && !success && schemas[name].safeParse(knownPart(schemas[name], all[name])).success;
  });
}

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
