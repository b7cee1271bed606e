import { describe, expect, it } from 'vitest';
import { packed, profileKey, tickKey, unpacked, type Entries, type Entry } from '#core/browser/sync/entries.ts';
import { shortened, syncStep } from '#core/browser/sync/step.ts';

/** What a sync does at its edges: with items of two writings, with a clock that is wrong, with a browser that is gone. */

const now = Date.parse('2026-05-04T12:00:00Z');
const day = 86_400_000;
const device = 'aaaaaaaa';
const age = (at: number, value: number): Entries => new Map([[profileKey('age'), [at, value] as Entry]]);
const ticks = (count: number, at = now): Entries =>
  new Map(Array.from({ length: count }, (_, index) => [tickKey('strava:1', `step-${String(index)}`), [at, ['done']] as Entry]));
const step = (known: Entries, items: Record<string, unknown>, more: { now?: number } = {}) =>
  syncStep({ device, known, items, withHealth: false, now, ...more });
const made = (put: Record<string, unknown> | null) => (Object.values(put ?? {})[0] as { made: number } | undefined)?.made;

describe('the items of a browser', () => {
  it('leave out what the store would refuse, and carry the rest', () => {
    const huge: Entries = new Map([...age(now, 40), [profileKey('diet'), [now, 'x'.repeat(9_000)] as Entry]]);
    const items = packed(device, huge, now);
    for (const [key, item] of Object.entries(items)) expect((key + JSON.stringify(item)).length).toBeLessThanOrEqual(8_192);
    expect(unpacked(items)[0]?.entries).toEqual(age(now, 40));
  });

  it('are read when the newest writing is whole, also while a piece of an older one still lies there', () => {
    const older = packed(device, ticks(400), now - 1_000);
    const newest = packed(device, age(now, 40), now);
    expect(Object.keys(older).length).toBeGreaterThan(Object.keys(newest).length);
    expect(unpacked({ ...older, ...newest })[0]?.entries).toEqual(age(now, 40));
  });

  it('that a shorter writing no longer fills are taken away', () => {
    const long = packed(device, ticks(400, now - 8 * day), now - 8 * day);
    const { put, remove } = step(age(now, 40), long);
    expect(Object.keys(put ?? {})).toHaveLength(1);
    expect(remove).toEqual(Object.keys(long).slice(1));
  });

  it('are a newer writing than the one before, also by a clock that was set back', () => {
    const { put } = step(age(now, 41), packed(device, age(now - day, 40), now + 3_600_000));
    expect(made(put)).toBe(now + 3_600_001);
  });

  it('are written again before others take the browser for gone', () => {
    const known = age(now - 40 * day, 40);
    expect(step(known, packed(device, known, now - 20 * day)).put).toBeNull();
    expect(made(step(known, packed(device, known, now - 40 * day)).put)).toBe(now);
  });
});

describe('what others say', () => {
  it('is not believed from days ahead, where no clock that is merely wrong would be', () => {
    const ahead = packed('bbbbbbbb', age(now + 3 * day, 41), now);
    expect(step(age(now, 40), ahead).known).toEqual(age(now, 40));
    expect(step(age(now, 40), packed('bbbbbbbb', age(now + day, 41), now)).known).toEqual(age(now + day, 41));
  });

  it('of a browser that is gone is written by one that knew it already', () => {
    const known = age(now - 90 * day, 40);
    const mine = packed(device, new Map(), now - day);
    const gone = packed('bbbbbbbb', known, now - 90 * day);
    const { put, remove } = step(known, { ...mine, ...gone });
    expect(JSON.stringify(put)).toContain('age');
    expect(remove).toEqual(Object.keys(gone));
  });
});

describe('a store without room', () => {
  it('gets the newest ticks and the whole profile', () => {
    const known: Entries = new Map([
      ...age(now - 50 * day, 40),
      ...ticks(1, now - 3 * day),
      [tickKey('b', 'new'), [now, ['done']]],
    ]);
    const kept = (days: number) => [...(unpacked(shortened(device, known, now, days))[0]?.entries.keys() ?? [])];
    expect(kept(2)).toEqual([profileKey('age'), tickKey('b', 'new')]);
    expect(kept(0)).toEqual([profileKey('age'), tickKey('b', 'new')]);
  });
});
