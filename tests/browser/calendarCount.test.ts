import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextCalendar } from '#core/browser/store/calendarCount.ts';

/** What counts calendar files: a program takes one with a lower number for an older one, and ignores it. */

const stored = new Map<string, unknown>();
const storage = vi.hoisted(() => ({ isFull: false }));
vi.mock('#core/browser/extension.ts', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve(stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: (items: Record<string, unknown>) => {
          if (storage.isFull) return Promise.reject(new Error('full'));
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
          return Promise.resolve();
        },
      },
    },
  },
}));
const noon = Date.parse('2026-05-04T12:00:00Z');
const hour = 3_600_000;

beforeEach(() => {
  stored.clear();
  storage.isFull = false;
});

describe('the number of a calendar file', () => {
  it('goes up with every file, also when the clock was set back, or two are made in one minute', async () => {
    const made = [noon, noon, noon - 9_000 * hour, noon + 1_000, noon + hour];
    const numbers: number[] = [];
    for (const at of made) numbers.push(await nextCalendar(at));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('goes up with the clock where nothing was kept', async () => {
    const first = await nextCalendar(noon);
    stored.clear();
    expect(await nextCalendar(noon + hour)).toBeGreaterThan(first);
  });

  it.each([['7'], [-3], [1.5], [2 ** 31], [null]])('does not count on from %j, which is no number of ours', async (damaged) => {
    const first = await nextCalendar(noon);
    stored.set('calendarCount', damaged);
    expect(await nextCalendar(noon)).toBe(first);
  });

  it('is given where it could not be kept', async () => {
    const first = await nextCalendar(noon);
    storage.isFull = true;
    expect(await nextCalendar(noon - hour)).toBeGreaterThan(first);
  });
});
