import { latestCorrections, type Corrections } from '#core/run/corrections.ts';
import { recordSchema } from '../schemas.ts';
import type { RunRecord } from '../state.ts';
import { database } from './connection.ts';
import { kindOfRuns, reach } from './runKind.ts';
import { sound } from './sound.ts';
import { writing } from './writing.ts';

/** Runs as stored: one record for each site or file that told of one; merging is done when they are read. */

export const storedRun = (record: RunRecord) => ({
  id: record.run.id,
  start: Date.parse(record.run.startTime),
  record,
});

/** Runs that started in a span of instants (ms since the epoch, both ends included), oldest first. */
export async function runsBetween(from: number, to: number): Promise<RunRecord[]> {
  const stored = await (await database()).getAllFromIndex('runs', 'start', IDBKeyRange.bound(from, to));
  return sound(stored, kindOfRuns);
}

/** All runs, oldest first. */
export const allRuns = (): Promise<RunRecord[]> => runsBetween(-Infinity, Infinity);

/** Start of the newest run that began at `now` or before, ms; null without one. Reads one record. */
export async function newestStart(now: number): Promise<number | null> {
  const index = (await database()).transaction('runs').store.index('start');
  return (await index.openKeyCursor(IDBKeyRange.upperBound(now), 'prev'))?.key ?? null;
}

export async function runById(id: string): Promise<RunRecord | null> {
  const { stored, here } = await lookUp((await database()).transaction('runs').store, id);
  if (stored && !here) await sound([stored], kindOfRuns);
  return here;
}

/**
 * Stores a run. The same run read again replaces the reading and keeps what the runner corrected. A damaged record in its
 * place is set aside, not thrown away.
 */
export function putRun(record: RunRecord): Promise<void> {
  return writing(['runs', 'setAside'], async (transaction) => {
    const runs = transaction.objectStore('runs');
    const { stored, here } = await lookUp(runs, record.run.id);
    if (stored && !here) {
      await transaction.objectStore('setAside').add({ store: 'runs', value: stored, at: new Date().toISOString() });
    }
    const added = storedRun({ ...record, ...latestCorrections(here ? [here, record] : [record]) });
    await runs.put(added);
    return touching(stored ? [stored, added] : [added]);
  });
}

type Stored = ReturnType<typeof storedRun>;

/** What stands under an id, and its record where that is sound; what is not is read again before it is believed. */
export async function lookUp(runs: { get: (id: string) => Promise<Stored | undefined> }, id: string) {
  const first = await runs.get(id);
  const stored = first === undefined || recordSchema.safeParse(first.record).success ? first : await runs.get(id);
  const parsed = recordSchema.safeParse(stored?.record);
  return { stored, here: parsed.success ? parsed.data : null };
}

/** What a write of these runs leaves out of date: they themselves, what may be one with them, and all that follows. */
export function touching(runs: Stored[]) {
  const starts = runs.map(({ start }) => (Number.isFinite(start) ? start - reach : -Infinity));
  return { from: Math.min(...starts), hasMoved: runs.some(({ record }) => record.corrections?.startTime !== undefined) };
}

/** Replaces the corrections of runs by id, in one transaction. */
export function putCorrections(corrections: Record<string, Corrections>): Promise<void> {
  return writing(['runs'], async (transaction) => {
    const runs = transaction.objectStore('runs');
    const changed = [];
    for (const [id, values] of Object.entries(corrections)) {
      const { stored, here } = await lookUp(runs, id);
      if (!stored) continue;
      // A damaged record is not written back as if it were sound.
      if (!here) throw new RangeError('the stored run is damaged');
      const after = { ...stored, record: { ...here, ...values } };
      await runs.put(after);
      changed.push(stored, after);
    }
    return touching(changed);
  });
}

/** Pairs of ids that are two runs by the runner's word. */
export async function apartPairs(): Promise<[string, string][]> {
  return (await (await database()).getAll('apart')).map(({ a, b }) => [a, b]);
}

/** Keeps a record apart from others, in one transaction; for good, whatever else arrives. */
export function putApart(one: string, others: string[]): Promise<void> {
  return writing(['apart', 'runs'], async (transaction) => {
    for (const other of others) {
      const [a, b] = one < other ? [one, other] : [other, one];
      await transaction.objectStore('apart').put({ a, b });
    }
    const runs = await Promise.all([one, ...others].map((id) => transaction.objectStore('runs').get(id)));
    return touching(runs.filter((run) => run !== undefined));
  });
}
