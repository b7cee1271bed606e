import type * as z from 'zod/mini';
import { database } from './connection.ts';
import { writing } from './writing.ts';

/** What comes back from the disk is validated; what does not validate is set aside, not lost. */

type FactStore = 'runs' | 'checkIns' | 'ticks';

/** How the records of a store are looked into. */
export interface Kind<Stored, Value> {
  store: FactStore;
  schema: z.ZodMiniType<Value>;
  valueOf: (stored: Stored) => unknown;
  keyOf: (stored: Stored) => IDBValidKey;
}

/** Splits stored items into the values of valid ones and the damaged ones. */
export function soundOf<Stored, Value>(stored: Stored[], { schema, valueOf }: Pick<Kind<Stored, Value>, 'schema' | 'valueOf'>) {
  const values: Value[] = [];
  const damaged: Stored[] = [];
  for (const item of stored) {
    const parsed = schema.safeParse(valueOf(item));
    if (parsed.success) values.push(parsed.data);
    else damaged.push(item);
  }
  return { values, damaged };
}

/** The valid ones of records; the damaged are moved to `setAside` in one transaction. */
export async function sound<Stored, Value>(stored: Stored[], kind: Kind<Stored, Value>): Promise<Value[]> {
  const { values, damaged } = soundOf(stored, kind);
  // On a full disk the damaged ones stay where they are: the sound ones are given all the same.
  if (damaged.length > 0) await setAside(damaged, kind).catch(() => undefined);
  return values;
}

/**
 * Moves damaged records out of the way, as they stand on the disk: one that was only read badly stays. Nothing that was made
 * of runs before can be trusted then.
 */
export function setAside<Stored, Value>(
  damaged: Stored[],
  { store, schema, valueOf, keyOf }: Kind<Stored, Value>,
): Promise<void> {
  const at = new Date().toISOString();
  return writing([store, 'setAside'], async (transaction) => {
    for (const item of damaged) {
      const key = keyOf(item) as string & [string, string];
      const stored = (await transaction.objectStore(store).get(key)) as Stored | undefined;
      if (stored === undefined || schema.safeParse(valueOf(stored)).success) continue;
      await transaction.objectStore('setAside').add({ store, value: stored, at });
      await transaction.objectStore(store).delete(key);
    }
    return store === 'runs' ? { from: -Infinity } : null;
  });
}

/** How many records have been set aside since the beginning: of all stores, or of one. */
export async function setAsideCount(store?: FactStore): Promise<number> {
  if (store === undefined) return (await database()).count('setAside');
  return (await (await database()).getAll('setAside')).filter((item) => item.store === store).length;
}
