import { database } from './connection.ts';
import { writing, type Writes } from './writing.ts';

/**
 * Activities of files that state no sport, of which the runner said that they were no runs: they are not asked about again. Nothing of
 * them is kept but the id of their content.
 */

/** As many as a life of other sports; beyond, the oldest answers are forgotten and asked for again. */
export const mostNotRuns = 20_000;

/** Enters ids as answered at an instant (ms since the epoch), within a transaction; what is here as a run stays a run. */
export async function enterNotRuns(transaction: Writes, ids: readonly string[], at: number): Promise<void> {
  const store = transaction.objectStore('notRuns');
  const runs = await Promise.all(ids.map((id) => transaction.objectStore('runs').getKey(id)));
  await Promise.all(ids.flatMap((id, index) => (runs[index] === undefined ? [store.put({ id, at })] : [])));
  let tooMany = (await store.count()) - mostNotRuns;
  let cursor = tooMany > 0 ? await store.index('at').openCursor() : null;
  while (cursor && tooMany > 0) {
    await cursor.delete();
    tooMany -= 1;
    cursor = await cursor.continue();
  }
}

export function putNotRuns(ids: readonly string[], at: number): Promise<void> {
  return writing(['notRuns', 'runs'], async (transaction) => {
    await enterNotRuns(transaction, ids, at);
    return null;
  });
}

/** All ids, sorted. */
export const allNotRuns = async (): Promise<string[]> => (await database()).getAllKeys('notRuns');

/** Which of these ids were answered so. */
export async function notRunsAmong(ids: readonly string[]): Promise<string[]> {
  const { store } = (await database()).transaction('notRuns');
  const keys = await Promise.all(ids.map((id) => store.getKey(id)));
  return keys.filter((key) => key !== undefined);
}
