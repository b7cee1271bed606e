import { recordSchema } from '../schemas.ts';
import type { RunRecord } from '../state.ts';
import { database } from './connection.ts';
import { sound } from './sound.ts';

/** Runs as stored: one record for each site or file that told of one; merging is done when they are read. */

export const storedRun = (record: RunRecord) => ({
  id: record.run.id,
  start: Date.parse(record.run.startTime),
  record,
});

/** Runs that started in a span of instants (ms since the epoch, both ends included), oldest first. */
export async function runsBetween(from: number, to: number): Promise<RunRecord[]> {
  const stored = await (await database()).getAllFromIndex('runs', 'start', IDBKeyRange.bound(from, to));
  return sound(
    'runs',
    stored,
    recordSchema,
    (item) => item.record,
    (item) => item.id,
  );
}

/** All runs, oldest first. */
export const allRuns = (): Promise<RunRecord[]> => runsBetween(-Infinity, Infinity);

/** Start of the newest run that began at `now` or before, ms; null without one. Reads one record. */
export async function newestStart(now: number): Promise<number | null> {
  const index = (await database()).transaction('runs').store.index('start');
  return (await index.openKeyCursor(IDBKeyRange.upperBound(now), 'prev'))?.key ?? null;
}

export async function runById(id: string): Promise<RunRecord | null> {
  const stored = await (await database()).get('runs', id);
  if (!stored) return null;
  const [record] = await sound(
    'runs',
    [stored],
    recordSchema,
    (item) => item.record,
    (item) => item.id,
  );
  return record ?? null;
}

/** Stores a run. The same run read again replaces the reading and keeps what the runner corrected. */
export async function putRun(record: RunRecord): Promise<void> {
  const transaction = (await database()).transaction('runs', 'readwrite');
  const before = recordSchema.safeParse((await transaction.store.get(record.run.id))?.record);
  const corrections = { ...(before.success ? before.data.corrections : {}), ...record.corrections };
  await transaction.store.put(storedRun({ ...record, corrections }));
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

/** Pairs of ids that are two runs by the runner's word. */
export async function apartPairs(): Promise<[string, string][]> {
  return (await (await database()).getAll('apart')).map(({ a, b }) => [a, b]);
}

export async function putApart(one: string, other: string): Promise<void> {
  const [a, b] = one < other ? [one, other] : [other, one];
  await (await database()).put('apart', { a, b });
}
