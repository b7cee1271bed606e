import type * as z from 'zod/mini';
import { checkInSchema, type CheckIn } from '#core/run/checkIn.ts';
import { recordSchema, tickSchema } from '../schemas.ts';
import type { RunRecord, Tick } from '../state.ts';
import { openDatabase, type FactsDatabase } from './database.ts';

/** Reading and writing facts. What comes back from the disk is validated; what does not validate is set aside, not lost. */

let opened: Promise<FactsDatabase> | undefined;

/** The one connection of this worker's life; opened anew after a failure. */
function database(): Promise<FactsDatabase> {
  opened ??= openDatabase().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes the connection: for tests, and before the data is erased. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}

type FactStore = 'runs' | 'checkIns' | 'ticks';

/** Splits records into valid ones and damaged ones; the damaged are moved to `setAside` in one transaction. */
async function sound<Stored, Value>(
  store: FactStore,
  stored: Stored[],
  schema: z.ZodMiniType<Value>,
  valueOf: (stored: Stored) => unknown,
  keyOf: (stored: Stored) => IDBValidKey,
): Promise<Value[]> {
  const values: Value[] = [];
  const damaged: Stored[] = [];
  for (const item of stored) {
    const parsed = schema.safeParse(valueOf(item));
    if (parsed.success) values.push(parsed.data);
    else damaged.push(item);
  }
  if (damaged.length > 0) {
    const transaction = (await database()).transaction([store, 'setAside'], 'readwrite');
    const at = new Date().toISOString();
    for (const item of damaged) {
      await transaction.objectStore('setAside').add({ store, value: item, at });
      await transaction.objectStore(store).delete(keyOf(item) as string & [string, string]);
    }
    await transaction.done;
  }
  return values;
}

/** All runs, oldest first. */
export async function allRuns(): Promise<RunRecord[]> {
  const stored = await (await database()).getAllFromIndex('runs', 'start');
  return sound('runs', stored, recordSchema, (item) => item.record, (item) => item.id);
}

export async function runById(id: string): Promise<RunRecord | null> {
  const stored = await (await database()).get('runs', id);
  if (!stored) return null;
  const [record] = await sound('runs', [stored], recordSchema, (item) => item.record, (item) => item.id);
  return record ?? null;
}

/** Stores a run. The same run read again replaces the reading and keeps what the runner corrected. */
export async function putRun(record: RunRecord): Promise<void> {
  const transaction = (await database()).transaction('runs', 'readwrite');
  const before = recordSchema.safeParse((await transaction.store.get(record.run.id))?.record);
  const corrections = { ...(before.success ? before.data.corrections : {}), ...record.corrections };
  await transaction.store.put({
    id: record.run.id,
    start: Date.parse(record.run.startTime),
    record: { ...record, corrections },
  });
  await transaction.done;
}

/** Replaces a run's corrections. False when there is no such run. */
export async function putCorrections(id: string, corrections: RunRecord['corrections']): Promise<boolean> {
  const transaction = (await database()).transaction('runs', 'readwrite');
  const stored = await transaction.store.get(id);
  if (stored) await transaction.store.put({ ...stored, record: { ...stored.record, corrections } });
  await transaction.done;
  return stored !== undefined;
}

export async function allCheckIns(): Promise<CheckIn[]> {
  const stored = await (await database()).getAllFromIndex('checkIns', 'at');
  return sound('checkIns', stored, checkInSchema, (item) => item.checkIn, (item) => item.id);
}

export async function putCheckIn(checkIn: CheckIn): Promise<void> {
  const region = 'region' in checkIn ? (checkIn.region ?? '') : '';
  const id = [checkIn.at, checkIn.kind, region].join('|');
  await (await database()).put('checkIns', { id, at: Date.parse(checkIn.at), checkIn });
}

export async function ticksOf(run: string): Promise<Tick[]> {
  const stored = await (await database()).getAllFromIndex('ticks', 'run', run);
  return sound('ticks', stored, tickSchema, (item) => item, (item) => [item.run, item.step]);
}

/** Stores a tick; the newest of a step counts, whatever the order of arrival. */
export async function putTick(tick: Tick): Promise<void> {
  const transaction = (await database()).transaction('ticks', 'readwrite');
  const before = await transaction.store.get([tick.run, tick.step]);
  if (!before || Date.parse(before.at) <= Date.parse(tick.at)) await transaction.store.put(tick);
  await transaction.done;
}

/** Was this author answered before: mine, not mine, or never asked? */
export async function authorIsMine(author: string): Promise<boolean | null> {
  return (await (await database()).get('authors', author))?.mine ?? null;
}

export async function putAuthor(author: string, mine: boolean): Promise<void> {
  await (await database()).put('authors', { author, mine });
}

/** How many records have been set aside since the beginning. */
export async function setAsideCount(): Promise<number> {
  return (await database()).count('setAside');
}
