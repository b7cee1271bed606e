import * as z from 'zod/mini';

/**
 * What travels: a map of small facts, each with the instant of its last word. Maps of any browsers are merged entry by entry, the later
 * word winning; the order and number of merges make no difference.
 */

/** `p` and a field of the profile, or `t`, a run and a step. */
export type EntryKey = string;
/** ms since the epoch, and what was said; null: it was taken away. */
export type Entry = [at: number, value: unknown];
export type Entries = ReadonlyMap<EntryKey, Entry>;

const sign = '\u001f';
export const profileKey = (field: string): EntryKey => `p${sign}${field}`;
export const tickKey = (run: string, step: string): EntryKey => `t${sign}${run}${sign}${step}`;
/** The parts of a key: kind first. */
export const partsOf = (key: EntryKey): string[] => key.split(sign);

/** Whether `a` is the later word. Of equal instants always the same one wins, whichever is asked first. */
function isLater(a: Entry, b: Entry): boolean {
  return a[0] !== b[0] ? a[0] > b[0] : JSON.stringify(a[1]) > JSON.stringify(b[1]);
}

/** Associative, commutative, idempotent. */
export function merged(...all: Entries[]): Map<EntryKey, Entry> {
  const result = new Map<EntryKey, Entry>();
  for (const [key, entry] of all.flatMap((entries) => [...entries])) {
    const before = result.get(key);
    if (!before || isLater(entry, before)) result.set(key, entry);
  }
  return result;
}

/** The entries that another map lacks or knows an earlier word of. */
export function beyond(entries: Entries, known: Entries): Map<EntryKey, Entry> {
  return new Map([...entries].filter(([key, entry]) => !known.has(key) || isLater(entry, known.get(key) ?? entry)));
}

const entrySchema = z.tuple([z.string().check(z.maxLength(450)), z.number(), z.unknown()]);
/** One of the items of a browser: `of` items of one `made` belong together. */
const itemSchema = z.strictObject({ made: z.number(), of: z.int().check(z.gte(1), z.lte(20)), entries: z.array(entrySchema) });
type Item = z.infer<typeof itemSchema>;

/** Bytes of an item with its key: the browser takes 8,192. */
const most = 7_600;
const prefix = 'hs';
const itemKey = (device: string, index: number): string => `${prefix}.${device}.${String(index)}`;
const itemName = /^hs\.([a-z0-9]{1,20})\.(\d{1,2})$/;
export const isOurs = (key: string): boolean => itemName.test(key);

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** The items that hold these entries, in pieces that the browser takes. An entry that is larger than a piece is left out. */
export function packed(device: string, entries: Entries, made: number): Record<string, Item> {
  const pieces: Item['entries'][] = [[]];
  let size = 0;
  for (const [key, [at, value]] of entries) {
    const entry: Item['entries'][number] = [key, at, value];
    const length = bytesOf(entry) + 1;
    if (length > most - 100) continue;
    if (size + length > most - 100) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(entry);
    size += length;
  }
  return Object.fromEntries(pieces.map((piece, index) => [itemKey(device, index), { made, of: pieces.length, entries: piece }]));
}

/** What another browser last put there, as far as it has arrived whole. */
export interface Remote {
  device: string;
  made: number;
  entries: Entries;
  keys: string[];
}

/** The browsers whose items are there. Of one whose pieces do not belong together yet, or cannot be read, the entries are left out. */
export function unpacked(items: Record<string, unknown>): Remote[] {
  const byDevice = new Map<string, { keys: string[]; pieces: Item[] }>();
  for (const [key, value] of Object.entries(items)) {
    const [, device] = itemName.exec(key) ?? [];
    if (device === undefined) continue;
    const found = byDevice.get(device) ?? { keys: [], pieces: [] };
    const parsed = itemSchema.safeParse(value);
    found.keys.push(key);
    if (parsed.success) found.pieces.push(parsed.data);
    byDevice.set(device, found);
  }
  return [...byDevice].map(([device, { keys, pieces }]) => {
    const made = Math.max(0, ...pieces.map((piece) => piece.made));
    const newest = pieces.filter((piece) => piece.made === made);
    const isWhole = newest.length > 0 && newest.length === newest[0]?.of;
    const entries = new Map(
      isWhole ? newest.flatMap((piece) => piece.entries.map(([key, at, value]) => [key, [at, value] as Entry])) : [],
    );
    return { device, made, entries, keys };
  });
}
