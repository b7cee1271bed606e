import { tickSchema } from '../schemas.ts';
import type { Tick } from '../state.ts';
import { database } from './connection.ts';
import { sound, type Kind } from './sound.ts';
import { writing } from './writing.ts';

export const kindOfTicks: Kind<Tick, Tick> = {
  store: 'ticks',
  schema: tickSchema,
  valueOf: (item) => item,
  keyOf: (item) => [item.run, item.step],
};

export async function ticksOf(run: string): Promise<Tick[]> {
  const stored = await (await database()).getAllFromIndex('ticks', 'run', run);
  return sound(stored, kindOfTicks);
}

/** Ticks since an instant, ms since the epoch. */
export async function ticksSince(from: number): Promise<Tick[]> {
  const stored = await sound(await (await database()).getAll('ticks'), kindOfTicks);
  return stored.filter(({ at }) => Date.parse(at) >= from);
}

/** Stores a tick; the newest of a step counts, whatever the order of arrival. */
export function putTick(tick: Tick): Promise<void> {
  return writing(['ticks'], async (transaction) => {
    const ticks = transaction.objectStore('ticks');
    const before = await ticks.get([tick.run, tick.step]);
    if (!before || !(Date.parse(before.at) > Date.parse(tick.at))) await ticks.put(tick);
    return null;
  });
}

/** Stores what the runner does just now: it counts whatever the clock said when the step was ticked before. */
export function tickNow(tick: Omit<Tick, 'at'>, now: number): Promise<void> {
  return writing(['ticks'], async (transaction) => {
    const ticks = transaction.objectStore('ticks');
    const before = await ticks.get([tick.run, tick.step]);
    // A clock that was set back meanwhile must not make the later word the older one.
    const last = Date.parse(before?.at ?? '');
    const at = new Date(Number.isNaN(last) ? now : Math.max(now, last + 1)).toISOString();
    await ticks.put({ ...tick, at });
    return null;
  });
}
