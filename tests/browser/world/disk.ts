import { IDBFactory, IDBObjectStore, IDBIndex, IDBDatabase } from 'fake-indexeddb';

/**
 * The browser's memory, as a double: what outlives a worker, and trouble that can be ordered for any call to it. Calls are
 * counted in the order in which the worker makes them.
 */

/**
 * What a call runs into. `die`: the worker is ended just before it, and hears of nothing any more. `fail`, `full`: it throws, as
 * a damaged or a full store does. `truncate`: what it reads comes back cut short.
 */
export type Trouble = 'die' | 'fail' | 'full' | 'truncate';

export interface Disk {
  local: Map<string, unknown>;
  session: Map<string, unknown>;
  /** What the browser carries to the runner's other ones. */
  synced: Map<string, unknown>;
  databases: IDBFactory;
  alarms: Map<string, object>;
  /** Scripts put into tabs, in order. */
  injected: string[];
  /** What stands on the toolbar button. */
  badge: string;
  /** What a script gives back when it is put into a tab, by its file. */
  shows: Map<string, object[]>;
  /** Scripts of ours that cannot be brought. */
  lacks: Set<string>;
  /** Scripts that the worker that lives brought into its scope, in order. */
  brought: string[];
  /** Names of the calls since `calls` was emptied. */
  calls: string[];
  /** The nth call from now on gets this trouble; `lasting`: every one from there on. */
  ordered: { at: number; trouble: Trouble; lasting?: boolean } | null;
  /** The call that met the ordered trouble first. */
  met: string | null;
  /** Which worker lives. Calls of an earlier one are never answered. */
  life: number;
  onDeath: (() => void) | null;
}

export const emptyDisk = (): Disk => ({
  local: new Map(),
  session: new Map(),
  synced: new Map(),
  databases: new IDBFactory(),
  alarms: new Map(),
  injected: [],
  badge: '',
  shows: new Map(),
  lacks: new Set(),
  brought: [],
  calls: [],
  ordered: null,
  met: null,
  life: 0,
  onDeath: null,
});

export const never = new Promise<never>(() => undefined);

class Dead extends Error {
  override name = 'Dead';
}

/** What one call runs into, by its place in the count; ends the worker where that is ordered. */
export function meet(disk: Disk, name: string): Trouble | null {
  const place = disk.calls.push(name) - 1;
  const { ordered } = disk;
  if (!ordered || !(place === ordered.at || (ordered.lasting && place > ordered.at))) return null;
  disk.met ??= name;
  if (ordered.trouble === 'die') {
    disk.ordered = null;
    disk.life += 1;
    disk.onDeath?.();
  }
  return ordered.trouble;
}

export const problemOf = (trouble: Trouble | null): Error | null => {
  if (trouble === 'full') return new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  return trouble === 'fail' ? new DOMException('Internal error.', 'UnknownError') : null;
};

/** Cut short: text to its half, lists and objects to the first half of what they hold. */
export function truncated(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, value.length / 2);
  if (Array.isArray(value)) return value.slice(0, value.length / 2).map(truncated);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.slice(0, Math.ceil(entries.length / 2)).map(([key, inner]) => [key, truncated(inner)]));
}

const lives = new WeakMap<object, { disk: Disk; life: number }>();
let isPatched = false;

function guard(prototype: object, method: string, of: (self: never) => { database: object; abort: (() => void) | null }) {
  const methods = prototype as Record<string, (...values: unknown[]) => unknown>;
  const plain = methods[method]!;
  methods[method] = function (this: never, ...values: unknown[]) {
    const { database, abort } = of(this);
    const known = lives.get(database);
    if (!known) return plain.apply(this, values);
    const { disk, life } = known;
    if (life !== disk.life) throw new Dead();
    const trouble = meet(disk, `database.${method}`);
    if (trouble === 'die') {
      // What a worker had not committed when it ended is undone.
      abort?.();
      throw new Dead();
    }
    const problem = problemOf(trouble);
    if (problem && (trouble === 'fail' || method === 'put' || method === 'add')) throw problem;
    const result = plain.apply(this, values);
    if (trouble === 'truncate' && method.startsWith('get')) cutShort(result as IDBRequest);
    return result;
  };
}

/** The request's result, cut short before anybody sees it. */
function cutShort(request: IDBRequest): void {
  let inner: unknown;
  Object.defineProperty(request, 'result', {
    get: () => truncated(inner),
    set: (value: unknown) => (inner = value),
    configurable: true,
  });
}

function patchOnce(): void {
  if (isPatched) return;
  isPatched = true;
  const ofStore = (self: IDBObjectStore) => {
    const { transaction } = self as unknown as IDBObjectStore & { transaction: IDBTransaction };
    const abort = () => {
      if (transaction.mode === 'readonly') return;
      try {
        transaction.abort();
      } catch {
        // It had ended.
      }
    };
    return { database: transaction.db, abort };
  };
  for (const method of ['put', 'add', 'delete', 'get', 'getAll', 'count', 'openCursor'])
    guard(IDBObjectStore.prototype, method, ofStore);
  const ofIndex = (self: IDBIndex) => ofStore((self as unknown as { objectStore: IDBObjectStore }).objectStore);
  for (const method of ['getAll', 'openKeyCursor']) guard(IDBIndex.prototype, method, ofIndex as never);
  guard(IDBDatabase.prototype, 'transaction', (self: IDBDatabase) => ({ database: self, abort: null }));
}

/** The databases of a disk as one worker sees them. */
export function databasesOf(disk: Disk): IDBFactory {
  patchOnce();
  const { life } = disk;
  const guarded = <Request extends IDBOpenDBRequest>(name: string, open: () => Request): Request => {
    if (life !== disk.life) throw new Dead();
    const trouble = meet(disk, name);
    if (trouble === 'die') throw new Dead();
    const problem = problemOf(trouble);
    if (problem) throw problem;
    const request = open();
    request.addEventListener('success', () => {
      const { result } = request as { result: unknown };
      if (typeof result === 'object' && result !== null) lives.set(result, { disk, life });
    });
    return request;
  };
  return {
    open: (name: string, version?: number) =>
      guarded('database.open', () => disk.databases.open(name, version) as unknown as IDBOpenDBRequest),
    deleteDatabase: (name: string) =>
      guarded('database.deleteDatabase', () => disk.databases.deleteDatabase(name) as unknown as IDBOpenDBRequest),
    databases: () => disk.databases.databases(),
    cmp: (a: unknown, b: unknown) => disk.databases.cmp(a as never, b as never),
  } as unknown as IDBFactory;
}
