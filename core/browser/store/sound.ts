import type * as z from 'zod/mini';
import { database } from './connection.ts';
import { settled } from './settled.ts';

/** What comes back from the disk is validated; what does not validate is set aside, not lost. */

type FactStore = 'runs' | 'checkIns' | 'ticks';

/** Splits records into valid ones and damaged ones; the damaged are moved to `setAside` in one transaction. */
export async function sound<Stored, Value>(
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
  // On a full disk the damaged ones stay where they are: the sound ones are given all the same.
  if (damaged.length > 0) await setAside(store, damaged, keyOf).catch(() => undefined);
  return values;
}

async function setAside<Stored>(store: FactStore, damaged: Stored[], keyOf: (stored: Stored) => IDBValidKey): Promise<void> {
  const transaction = (await database()).transaction([store, 'setAside'], 'readwrite');
  const at = new Date().toISOString();
  await settled(transaction, async () => {
    for (const item of damaged) {
      await transaction.objectStore('setAside').add({ store, value: item, at });
      await transaction.objectStore(store).delete(keyOf(item) as string & [string, string]);
    }
  });
}

/** How many records have been set aside since the beginning. */
export async function setAsideCount(): Promise<number> {
  return (await database()).count('setAside');
}
