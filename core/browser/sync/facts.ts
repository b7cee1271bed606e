import { profileSchema, type Profile } from '#core/profile/profile.ts';
import { tickSchema } from '../schemas.ts';
import type { Tick } from '../state.ts';
import { partsOf, profileKey, tickKey, type Entries, type Entry, type EntryKey } from './entries.ts';

/** From what is stored here to entries, and back. What another browser sent is validated like anything from outside. */

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The entries of the profile: a field that was changed since it was last seen carries this instant. */
export function profileEntries(profile: Profile, known: Entries, now: number): Map<EntryKey, Entry> {
  const fields = Object.keys(profileSchema.def.shape) as (keyof Profile)[];
  const entries = new Map<EntryKey, Entry>();
  for (const field of fields) {
    const key = profileKey(field);
    const before = known.get(key);
    const value = profile[field] ?? null;
    if (!before && value === null) continue;
    // Later than what was known, whatever this browser's clock says.
    entries.set(key, before && same(before[1], value) ? before : [Math.max(now, (before?.[0] ?? 0) + 1), value]);
  }
  return entries;
}

export const tickEntries = (ticks: Tick[]): Map<EntryKey, Entry> =>
  new Map(
    ticks.map(({ run, step, state, at, reason }) => [
      tickKey(run, step),
      [Date.parse(at), reason === undefined ? [state] : [state, reason]],
    ]),
  );

/** The profile with what is news; a value that makes no valid profile is left out. */
export function withNews(profile: Profile, news: Entries): Profile {
  let result = profile;
  for (const [key, [, value]] of news) {
    const [kind, field] = partsOf(key);
    if (kind !== 'p' || field === undefined) continue;
    const { [field as keyof Profile]: _, ...others } = result;
    const parsed = profileSchema.safeParse(value === null ? others : { ...others, [field]: value });
    if (parsed.success) result = parsed.data;
  }
  return result;
}

/** The ticks among the news. */
export function newTicks(news: Entries): Tick[] {
  return [...news].flatMap(([key, [at, value]]) => {
    const [kind, run, step] = partsOf(key);
    if (kind !== 't' || !Array.isArray(value)) return [];
    const [state, reason] = value as unknown[];
    const parsed = tickSchema.safeParse({
      run,
      step,
      state,
      at: new Date(at).toISOString(),
      ...(reason === undefined ? {} : { reason }),
    });
    return parsed.success ? [parsed.data] : [];
  });
}
