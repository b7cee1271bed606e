import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Entry } from '#core/engine/history/entry.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { RunRecord, Tick } from '../state.ts';
import { withTimesOfCorrections } from './lift.ts';
import { Blocked } from './fault.ts';

/**
 * The database of facts: runs, check-ins, ticks, and whose pages are the runner's own. Plans are not here: they are derived.
 * Each write is one transaction, and each record has an id of its own, so that a write done twice changes nothing.
 */
export interface Facts extends DBSchema {
  /** `start` in ms since the epoch: ISO strings with offsets do not sort. */
  runs: { key: string; value: { id: string; start: number; record: RunRecord }; indexes: { start: number } };
  checkIns: { key: string; value: { id: string; at: number; checkIn: CheckIn }; indexes: { at: number } };
  ticks: { key: [run: string, step: string]; value: Tick; indexes: { run: string } };
  /** Hash of an author's profile link → is it the runner? */
  authors: { key: string; value: { author: string; mine: boolean } };
  /** Pairs of records that the runner took apart although they look like one run. */
  apart: { key: [string, string]; value: { a: string; b: string } };
  /** Activities of files of which the runner said that they were no runs, by the id of their content; `at` in ms since the epoch. */
  notRuns: { key: string; value: { id: string; at: number }; indexes: { at: number } };
  /** Records that could not be read: kept as they were, out of the way. */
  setAside: { key: number; value: { store: string; value: unknown; at: string } };
  /** One record, counted on in the transaction of every fact. */
  counter: { key: 'facts'; value: Counter };
  /** Derived, and made again when it is out of date: what each run leaves behind for those after it, in blocks of days. */
  history: { key: number; value: { block: number; entries: Entry[] } };
}

/** What was ever written, and how far the derived history goes. */
export interface Counter {
  id: 'facts';
  /** Counts every change of a fact. */
  revision: number;
  /** Entries of the history that start here or later are out of date; ms, Infinity when none is. */
  staleFrom: number;
  /** Of which runner, zone and version of the engine's history the entries are. */
  historyOf: string;
  /** The start of some run was put right by hand: then runs do not stand where their records do. */
  hasMoved: boolean;
}

export type FactsDatabase = IDBPDatabase<Facts>;

export const databaseName = 'homestretch';

export type Upgrading = IDBPTransaction<Facts, StoreNames<Facts>[], 'versionchange'>;
type Upgrade = (database: FactsDatabase, transaction: Upgrading) => void | Promise<void>;

/** What lifts a database of version N to N + 1, by N. One is never changed after it was released; a new one is added. */
export const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('runs', { keyPath: 'id' }).createIndex('start', 'start');
    database.createObjectStore('checkIns', { keyPath: 'id' }).createIndex('at', 'at');
    database.createObjectStore('ticks', { keyPath: ['run', 'step'] }).createIndex('run', 'run');
    database.createObjectStore('authors', { keyPath: 'author' });
    database.createObjectStore('apart', { keyPath: ['a', 'b'] });
    database.createObjectStore('setAside', { autoIncrement: true });
  },
  (database) => {
    database.createObjectStore('counter', { keyPath: 'id' });
    database.createObjectStore('history', { keyPath: 'block' });
  },
  async (_database, transaction) => {
    let cursor = await transaction.objectStore('runs').openCursor();
    while (cursor) {
      const record = withTimesOfCorrections(cursor.value.record) as RunRecord;
      if (record !== cursor.value.record) await cursor.update({ ...cursor.value, record });
      cursor = await cursor.continue();
    }
  },
  (database) => {
    database.createObjectStore('notRuns', { keyPath: 'id' }).createIndex('at', 'at');
  },
];
export const databaseVersion = upgrades.length;

/** How long an older connection may take to make way, and opening may take at all, ms. */
const patience = 3_000;
const patienceAtAll = 20_000;

/** Upgrades all or nothing: where a step fails, opening the database fails, and what was there stays as it was. */
async function lift(database: FactsDatabase, transaction: Upgrading, from: number): Promise<void> {
  try {
    for (const upgrade of upgrades.slice(from)) await upgrade(database, transaction);
  } catch {
    if (transaction.error === null) transaction.abort();
  }
}

/**
 * Opens the database and upgrades it from any earlier version.
 * @param onLost called when this connection is of no use any more: closed by the browser, or in the way of a newer version.
 * @throws Blocked when an older connection does not make way; DOMException when it is damaged or of a newer version.
 */
export function openDatabase(onLost?: () => void): Promise<FactsDatabase> {
  return new Promise((resolve, reject) => {
    let hasGivenUp = false;
    const giveUpAfter = (time: number) =>
      setTimeout(() => {
        hasGivenUp = true;
        reject(new Blocked());
      }, time);
    const atAll = giveUpAfter(patienceAtAll);
    openDB<Facts>(databaseName, databaseVersion, {
      upgrade: (database, oldVersion, _newVersion, transaction) => void lift(database, transaction, oldVersion),
      blocked: () => void giveUpAfter(patience),
      terminated: () => onLost?.(),
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onLost?.();
      },
    })
      .then((database) => {
        // Nobody waits for it any more: it must not stand in the way of the next try.
        if (hasGivenUp) database.close();
        else resolve(database);
      }, reject)
      .finally(() => clearTimeout(atAll));
  });
}

/**
 * Removes the whole database, also one that cannot be opened.
 * @throws Blocked when somebody still holds it open after a while; it is removed as soon as they let go.
 */
export function removeDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    deleteDB(databaseName, { blocked: () => void setTimeout(() => reject(new Blocked()), patience) }).then(resolve, reject);
  });
}
