import { tickSchema } from '../schemas.ts';
import type { Tick } from '../state.ts';
import { database } from './connection.ts';
import { settled } from './settled.ts';
import { sound } from './sound.ts';

export async function ticksOf(run: string): Promise<Tick[]> {
  const stored = await (await database()).getAllFromIndex('ticks', 'run', run);
  return sound(
    'ticks',
    stored,
    tickSchema,
    (item) => item,
    (item) => [item.run, item.step],
  );
}

/** Stores a tick; the newest of a step counts, whatever the order of arrival. */
export async function putTick(tick: Tick): Promise<void> {
  const transaction = (await database()).transaction('ticks', 'readwrite');
  await settled(transaction, async () => {
    const before = await transaction.store.get([tick.run, tick.step]);
    if (!before || !(Date.parse(before.at) > Date.parse(tick.at))) await transaction.store.put(tick);
  });
}
