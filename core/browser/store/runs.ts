import { recordSchema } from '../schemas.ts';
import type { RunRecord } from '../state.ts';
import { database } from './connection.ts';
import { settled } from './settled.ts';
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

/**
 * Stores a run. The same run read again replaces the reading and keeps what the runner corrected. A damaged record in its
 * place is set aside, not thrown away.
 */
export async function putRun(record: RunRecord): Promise<void> {
  const transaction = (await database()).transaction(['runs', 'setAside'], 'readwrite');
  await settled(transaction, async () => {
    const runs = transaction.objectStore('runs');
    const stored = await runs.get(record.run.id);
    const before = recordSchema.safeParse(stored?.record);
    if (stored && !before.success) {
      await transaction.objectStore('setAside').add({ store: 'runs', value: stored, at: new Date().toISOString() });
    }
    const corrections = { ...(before.success ? before.data.corrections : {}), ...record.corrections };
    await runs.put(storedRun({ ...record, corrections }));
  });
}

/** Replaces the corrections of runs by id, in one transaction. */
export async function putCorrections(corrections: Record<string, RunRecord['corrections']>): Promise<void> {
  const transaction = (await database()).transaction('runs', 'readwrite');
  await settled(transaction, async () => {
    for (const [id, values] of Object.entries(corrections)) {
      const stored = await transaction.store.get(id);
      if (stored) await transaction.store.put({ ...stored, record: { ...stored.record, corrections: values } });
    }
  });
}

/** Pairs of ids that are two runs by the runner's word. */
export async function apartPairs(): Promise<[string, string][]> {
  return (await (await database()).getAll('apart')).map(({ a, b }) => [a, b]);
}

/** Keeps a record apart from others, in one transaction; for good, whatever else arrives. */
export async function putApart(one: string, others: string[]): Promise<void> {
  const transaction = (await database()).transaction('apart', 'readwrite');
  await settled(transaction, async () => {
    for (const other of others) {
      const [a, b] = one < other ? [one, other] : [other, one];
      await transaction.store.put({ a, b });
    }
  });
}
