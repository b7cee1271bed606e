import type { IDBPTransaction, StoreNames } from 'idb';
import { database } from './connection.ts';
import type { Counter, Facts } from './database.ts';
import { settled } from './settled.ts';

/** How a fact is written: in one transaction that also counts it, so that whatever was derived before is known to be old. */

type FactStore = Exclude<StoreNames<Facts>, 'counter' | 'history'>;
export type Writes = IDBPTransaction<Facts, StoreNames<Facts>[], 'readwrite'>;

/** Which runs a write touched: from which start on the history must be made again (ms), and whether one was moved by hand. */
export interface Touched {
  from: number;
  hasMoved?: boolean;
}

const untouched: Counter = { id: 'facts', revision: 0, staleFrom: -Infinity, historyOf: '', hasMoved: false };

const isSound = ({ id, revision, staleFrom, historyOf, hasMoved }: Counter) =>
  (id as string) === 'facts' &&
  Number.isSafeInteger(revision) &&
  typeof staleFrom === 'number' &&
  typeof historyOf === 'string' &&
  typeof hasMoved === 'boolean';

/**
 * The counter as it stands; before the first write, that of a history that was never made. Of a damaged one nothing is
 * believed: the history is then made anew each time.
 */
export async function counterOf(transaction: {
  objectStore: (name: 'counter') => { get: (id: 'facts') => Promise<Counter | undefined> };
}): Promise<Counter> {
  const stored = await transaction.objectStore('counter').get('facts');
  if (!stored) return untouched;
  return isSound(stored) ? stored : { ...untouched, hasMoved: true };
}

/** Counts every change of a fact; 0 before the first. */
export async function factsRevision(): Promise<number> {
  return (await counterOf((await database()).transaction('counter'))).revision;
}

/**
 * Writes facts: all of them and their count, or nothing. Done when it is on the disk.
 * @param work does the writes; tells which runs it touched, if any.
 */
export async function writing(stores: FactStore[], work: (transaction: Writes) => Promise<Touched | null>): Promise<void> {
  const names: StoreNames<Facts>[] = [...stores, 'counter'];
  const transaction = (await database()).transaction(names, 'readwrite', { durability: 'strict' });
  await settled(transaction, async () => {
    const touched = await work(transaction);
    const counter = await counterOf(transaction);
    await transaction.objectStore('counter').put({
      ...counter,
      revision: counter.revision + 1,
      staleFrom: Math.min(counter.staleFrom, touched?.from ?? Infinity),
      hasMoved: counter.hasMoved || touched?.hasMoved === true,
    });
  });
}
