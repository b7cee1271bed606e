import * as z from 'zod/mini';
import { profileSchema } from '#core/profile/profile.ts';
import { checkInSchema } from '#core/run/checkIn.ts';
import { browser } from '../extension.ts';
import { settingsSchema } from '../settings.ts';
import type { RunRecord } from '../state.ts';
import { badPaths, recordSchema, shortText, tickSchema } from '../schemas.ts';
import { addFacts, allFacts, type AllFacts } from './bulk.ts';
import { closeDatabase } from './connection.ts';
import { removeDatabase } from './database.ts';
import { readLatest } from './latest.ts';
import { withTimesOfCorrections } from './lift.ts';
import { itemsOfNewer, readProfile, readSettings, setAsideItems, writeItems } from './local.ts';
import { clearSession } from './session.ts';
import { setAsideCount } from './sound.ts';

/** The runner's data as one JSON file: out, in again on any machine, and away. */

export const backupVersion = 3;

const backupSchema = z.strictObject({
  format: z.literal('homestretch'),
  version: z.literal(backupVersion),
  profile: profileSchema,
  settings: settingsSchema,
  runs: z.array(recordSchema),
  checkIns: z.array(checkInSchema),
  ticks: z.array(tickSchema),
  authors: z.array(z.strictObject({ author: shortText, mine: z.boolean() })),
  apart: z.array(z.tuple([shortText, shortText])),
  notRuns: z.array(shortText),
});
export type Backup = z.infer<typeof backupSchema>;

/** Steps that lift a file of version N to N + 1, by N. */
const migrations: Record<number, (older: Record<string, unknown>) => Record<string, unknown>> = {
  1: ({ runs, ...others }) => ({ ...others, version: 2, runs: Array.isArray(runs) ? runs.map(withTimesOfCorrections) : runs }),
  2: (older) => ({ ...older, version: 3, notRuns: [] }),
};

export type ImportAnswer =
  | { ok: true; runs: number; checkIns: number; ticks: number }
  /** `newer`: written by a later version of Homestretch. Nothing was changed in any of these. */
  | { ok: false; error: 'unreadable' | 'newer' | 'not-saved' }
  | { ok: false; error: 'invalid'; paths: string[] };

/** All facts, the profile and the settings, in a stable order. */
export async function exportAll(): Promise<Backup> {
  return {
    format: 'homestretch',
    version: backupVersion,
    profile: await readProfile(),
    settings: await readSettings(),
    ...(await allFacts()),
  };
}

/** How many records could not be read, or not in full, and are in no export. */
const leftOut = async (of: 'all' | 'runs'): Promise<number> =>
  of === 'runs'
    ? setAsideCount('runs')
    : (await setAsideCount()) + (await setAsideItems()).length + (await itemsOfNewer()).length;

/**
 * The same, or what the cache still holds of it where the database cannot be read. `isPartial` where something is not in it:
 * then, and where records (of these stores) could not be read and were set aside.
 */
export async function exportWhatIsThere(of: 'all' | 'runs'): Promise<{ backup: Backup; isPartial: boolean }> {
  try {
    const backup = await exportAll();
    // What cannot even be counted cannot be read either.
    return { backup, isPartial: (await leftOut(of).catch(() => 1)) > 0 };
  } catch (error) {
    const latest = await readLatest();
    if (!latest) throw error;
    const { record, checkIns, ticks, profile, settings } = latest;
    const kept: AllFacts = {
      runs: record ? [withTimesOfCorrections(record) as RunRecord] : [],
      checkIns,
      ticks,
      authors: [],
      apart: [],
      notRuns: [],
    };
    return { backup: { format: 'homestretch', version: backupVersion, profile, settings, ...kept }, isPartial: true };
  }
}

/**
 * Adds a file's facts to those that are here: the same record is there once, a newer tick wins; the file's profile and
 * settings replace the present ones. All or nothing: a file with one bad value changes nothing.
 */
export async function importAll(text: string): Promise<ImportAnswer> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, error: 'unreadable' };
  }
  const head = z.looseObject({ format: z.literal('homestretch'), version: z.int() }).safeParse(content);
  if (!head.success) return { ok: false, error: 'unreadable' };
  if (head.data.version > backupVersion) return { ok: false, error: 'newer' };
  let lifted: Record<string, unknown> = head.data;
  for (let version = head.data.version; version < backupVersion; version++) {
    const migrate = migrations[version];
    if (!migrate) return { ok: false, error: 'unreadable' };
    lifted = migrate(lifted);
  }
  const parsed = backupSchema.safeParse(lifted);
  if (!parsed.success) return { ok: false, error: 'invalid', paths: badPaths(parsed.error) };
  const { profile, settings, runs, checkIns, ticks, authors, apart, notRuns } = parsed.data;
  const before = { profile: await readProfile(), settings: await readSettings() };
  try {
    // The small write first: if the large one fails, it is easily taken back.
    await writeItems({ profile, settings });
    await addFacts({ runs, checkIns, ticks, authors, apart, notRuns });
  } catch {
    await writeItems(before).catch(() => undefined);
    return { ok: false, error: 'not-saved' };
  }
  return { ok: true, runs: runs.length, checkIns: checkIns.length, ticks: ticks.length };
}

/**
 * Erases everything that Homestretch keeps: facts, profile, settings, caches, what was set aside. Works on a damaged
 * database; begun again after it was cut short, it ends the same.
 */
export async function eraseAll(): Promise<void> {
  await closeDatabase().catch(() => undefined);
  await removeDatabase();
  await browser.storage.local.clear();
  await clearSession();
}
