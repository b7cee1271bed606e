import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { RunRecord, Tick } from '../state.ts';

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
  /** Records that could not be read: kept as they were, out of the way. */
  setAside: { key: number; value: { store: string; value: unknown; at: string } };
}

export type FactsDatabase = IDBPDatabase<Facts>;

export const databaseName = 'homestretch';
export const databaseVersion = 1;

/** @param onLost called when this connection is of no use any more: closed by the browser, or in the way of a newer version. */
export function openDatabase(onLost?: () => void): Promise<FactsDatabase> {
  return openDB<Facts>(databaseName, databaseVersion, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('runs', { keyPath: 'id' }).createIndex('start', 'start');
        database.createObjectStore('checkIns', { keyPath: 'id' }).createIndex('at', 'at');
        database.createObjectStore('ticks', { keyPath: ['run', 'step'] }).createIndex('run', 'run');
        database.createObjectStore('authors', { keyPath: 'author' });
        database.createObjectStore('apart', { keyPath: ['a', 'b'] });
        database.createObjectStore('setAside', { autoIncrement: true });
      }
    },
    terminated: () => onLost?.(),
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost?.();
    },
  });
}
