import { beyond, merged, packed, partsOf, unpacked, type Entries, type Entry, type EntryKey } from './entries.ts';

/**
 * One step of the sync, pure: what this browser knows and what lies in the browser maker's store, in; what to keep here and what to put
 * there, out. Each browser writes its own items alone, so that no write of one ever takes the place of another's.
 */

export interface SyncInput {
  device: string;
  /** Everything known here: what was said here and what came from others. */
  known: Entries;
  /** What lies in the store, as far as it has arrived here. */
  items: Record<string, unknown>;
  /** May health answers travel from and to this browser? */
  withHealth: boolean;
  /** ms since the epoch. */
  now: number;
}

export interface SyncOutput {
  known: Map<EntryKey, Entry>;
  /** Of it, what came from others and is news here. */
  news: Map<EntryKey, Entry>;
  /** Items to put there; null where the store holds all of it already. */
  put: Record<string, unknown> | null;
  /** Items to take away once the others are there. */
  remove: string[];
}

const day = 86_400_000;
export const tickDays = 7;
/** A browser that has not been heard of for so long is taken for gone; what it knew is known here. */
const goneDays = 60;
/** Words from further ahead than a wrong clock are not believed. */
const ahead = 2 * day;

/** Whether an entry may travel: ticks of seven days, the profile, and health only where it was chosen. */
function travels(key: EntryKey, [at]: Entry, { now, withHealth }: Pick<SyncInput, 'now' | 'withHealth'>): boolean {
  const [kind, field] = partsOf(key);
  if (at > now + ahead) return false;
  if (kind === 't') return at >= now - tickDays * day;
  return kind === 'p' && (withHealth || field !== 'health');
}

const filtered = (entries: Entries, keep: (key: EntryKey, entry: Entry) => boolean) =>
  new Map([...entries].filter(([key, entry]) => keep(key, entry)));

export function syncStep(input: SyncInput): SyncOutput {
  const { device, items, now } = input;
  const may = (key: EntryKey, entry: Entry) => travels(key, entry, input);
  const remotes = unpacked(items);
  const others = remotes.filter((remote) => remote.device !== device);
  const mine = remotes.find((remote) => remote.device === device);
  const arrived = filtered(merged(...others.map(({ entries }) => entries)), may);
  const before = filtered(input.known, may);
  const known = merged(before, arrived);
  const news = beyond(arrived, before);
  const gone = others.filter(({ made }) => made < now - goneDays * day);
  // What another living browser holds need not be held twice; what only this one knows, or one that is gone, must be.
  const held = merged(...others.filter((one) => !gone.includes(one)).map(({ entries }) => entries), mine?.entries ?? new Map());
  const isOutdated = mine !== undefined && [...mine.entries].some(([key, entry]) => !may(key, entry));
  const lacks = beyond(known, held).size > 0;
  const isOld = mine === undefined || mine.made < now - (goneDays / 2) * day;
  const put = lacks || isOutdated || isOld ? packed(device, known, Math.max(now, (mine?.made ?? 0) + 1)) : null;
  const left = put ? (mine?.keys ?? []).filter((key) => !(key in put)) : [];
  return { known, news, put, remove: [...left, ...gone.flatMap(({ keys }) => keys)] };
}

/** The same with fewer ticks, where the store has no room for all: the newest are the ones that another browser may show. */
export const shortened = (device: string, known: Entries, now: number, days: number): Record<string, unknown> =>
  packed(
    device,
    filtered(known, (key, [at]) => partsOf(key)[0] !== 't' || at >= now - days * day),
    now,
  );
