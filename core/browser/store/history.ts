import type { Entry } from '#core/engine/history/entry.ts';
import type { RunRecord } from '../state.ts';
import { database } from './connection.ts';
import type { Facts } from './database.ts';
import { settled } from './settled.ts';
import { kindOfRuns, reach } from './runKind.ts';
import { setAside, soundOf } from './sound.ts';
import { counterOf } from './writing.ts';

/**
 * The derived history on the disk: entries in blocks of days, so that the one before a run is found without reading what lies
 * years back. It is old from the first touched run on, and is made again from there.
 */

const dayLength = 86_400_000;
const blockOf = (start: number) => Math.floor(start / (32 * dayLength));

/** The store of blocks as this file walks through it, in whatever transaction. */
interface Cursor {
  value: Facts['history']['value'];
  continue: () => Promise<Cursor | null>;
}
interface Blocks {
  openCursor: (range: IDBKeyRange, direction: 'prev') => Promise<Cursor | null>;
}

/** The engine looks back over so many days at most, from a run, and from where runs stopped before the newest break. */
const span = 98 * dayLength;
const aBreak = 13 * dayLength;

function isEnough(tail: readonly Entry[], before: number): boolean {
  const starts = [...tail.map((entry) => entry.start), before];
  const newestBreak = starts.findLastIndex((start, index) => (starts[index + 1] ?? start) - start >= aBreak);
  const from = starts[newestBreak] ?? before;
  return from - (starts[0] ?? from) > span;
}

/** Our own numbers, so their shape is known; but a block that is damaged must not become a plan. */
const isSound = ({ start, end, day, load, dayLoad, firstDay, formBefore, hold }: Entry) =>
  [start, end, day, load, dayLoad, firstDay, formBefore?.fitness, formBefore?.fatigue].every(Number.isFinite) &&
  typeof hold === 'object';

/** Entries before a start, oldest first: as many as the engine looks back over, and at least the last one. */
async function tailOf(blocks: Blocks, before: number): Promise<Entry[]> {
  if (before === -Infinity) return [];
  let tail: Entry[] = [];
  let cursor: Cursor | null = await blocks.openCursor(IDBKeyRange.upperBound(blockOf(before)), 'prev');
  while (cursor && !isEnough(tail, before)) {
    const { entries } = cursor.value;
    if (!Array.isArray(entries) || !entries.every(isSound)) throw new RangeError('the kept history is damaged');
    tail = [...entries.filter((entry) => entry.start < before), ...tail];
    cursor = await cursor.continue();
  }
  return tail;
}

/** Entries of the history before a start (ms), as far back as the engine looks. */
export async function historyBefore(start: number): Promise<Entry[]> {
  return tailOf((await database()).transaction('history').store, start);
}

/** Makes entries of records: those of runs that start at `from` or later, after the entries `before`. Synchronous. */
export type Derive = (records: RunRecord[], apart: [string, string][], before: Entry[], from: number) => Entry[];

/**
 * Brings the history up to date in one transaction; costs the runs since the first one that was touched. What is damaged is
 * set aside.
 * @throws RangeError where kept entries are damaged.
 * @param whole makes all of it anew.
 * @param of of whom, where and by which version it is made: another word makes all of it anew.
 */
export async function makeHistory(of: string, derive: Derive, whole = false): Promise<void> {
  const counter = await counterOf((await database()).transaction('counter'));
  if (!whole && counter.historyOf === of && counter.staleFrom === Infinity) return;
  const transaction = (await database()).transaction(['runs', 'apart', 'history', 'counter'], 'readwrite');
  let damaged: Facts['runs']['value'][] = [];
  await settled(transaction, async () => {
    const now = await counterOf(transaction);
    const from = now.historyOf === of && !now.hasMoved && !whole ? now.staleFrom : -Infinity;
    const blocks = transaction.objectStore('history');
    const before = await tailOf(blocks, from);
    const stored = await transaction
      .objectStore('runs')
      .index('start')
      .getAll(IDBKeyRange.lowerBound(from - reach));
    const apart = await transaction.objectStore('apart').getAll();
    const checked = soundOf(stored, kindOfRuns);
    damaged = checked.damaged;
    const pairs = apart.map(({ a, b }): [string, string] => [a, b]);
    const entries = derive(checked.values, pairs, before, from);
    const first = from === -Infinity ? -Infinity : blockOf(from);
    await blocks.delete(IDBKeyRange.lowerBound(first));
    const kept = before.filter((entry) => blockOf(entry.start) === first);
    const held = new Map<number, Entry[]>();
    for (const entry of [...kept, ...entries]) {
      const block = blockOf(entry.start);
      const others = held.get(block);
      if (others) others.push(entry);
      else held.set(block, [entry]);
    }
    for (const [block, inBlock] of held) await blocks.put({ block, entries: inBlock });
    await transaction.objectStore('counter').put({ ...now, staleFrom: Infinity, historyOf: of });
  });
  if (damaged.length > 0) await setAside(damaged, kindOfRuns).catch(() => undefined);
}
