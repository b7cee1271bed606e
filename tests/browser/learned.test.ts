import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { proposalsNow } from '#core/browser/learned.ts';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { removeDatabase } from '#core/browser/store/database.ts';
import { dismissProposal } from '#core/browser/store/dismissed.ts';
import { putRun } from '#core/browser/store/runs.ts';
import type { Run } from '#core/run/run.ts';

/** What a page of ours makes of the stored facts by itself. */

const stored = new Map<string, unknown>();
vi.mock('#core/browser/extension.ts', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve(stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
          return Promise.resolve();
        },
      },
    },
  },
}));

const runOf = (daysAgo: number, maxHeartRate: number): Run => ({
  id: `strava:${String(daysAgo)}`,
  sport: 'run',
  startTime: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
  distance: 10_000,
  movingTime: 3_000,
  maxHeartRate,
});

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  stored.clear();
  stored.set('profile', { age: 40 });
  for (const run of [runOf(3, 192), runOf(9, 190), runOf(500, 199), runOf(501, 198)])
    await putRun({
      run,
      site: 'strava',
      fields: {},
      unread: [],
      corrections: {},
      correctedAt: {},
      readAt: run.startTime,
    });
});

describe('what the runs of the last 400 days propose', () => {
  it('is made of them, as often as it is asked for', async () => {
    const [one, other] = await Promise.all([proposalsNow(), proposalsNow()]);
    expect(one).toMatchObject([{ about: 'maxHeartRate', patch: { maxHeartRate: 190 } }]);
    expect(other).toEqual(one);
  });

  it('is not made again once it was dismissed', async () => {
    const [found] = await proposalsNow();
    await dismissProposal(found?.id ?? '');
    expect(await proposalsNow()).toEqual([]);
    // Kept as the worker of every version kept it.
    expect(stored.get('dismissedProposals')).toEqual([found?.id]);
  });

  it('stands in nobody’s way who erases everything', async () => {
    await proposalsNow();
    await removeDatabase();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await proposalsNow()).toEqual([]);
  });
});
