import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entriesBefore } from '#core/browser/worker/history.ts';
import { shownRuns } from '#core/browser/shownRun.ts';
import { openDatabase } from '#core/browser/store/database.ts';
import { addFacts } from '#core/browser/store/bulk.ts';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { allRuns, apartPairs, putApart, putCorrections, putRun } from '#core/browser/store/runs.ts';
import type { RunRecord } from '#core/browser/state.ts';
import { trainingHistory } from '#core/engine/history/trainingHistory.ts';
import { planFrom } from '#core/engine/plan.ts';
import type { Profile } from '#core/profile/profile.ts';
import { correcting } from '#core/run/corrections.ts';
import type { Run } from '#core/run/run.ts';
import { newScope } from './world/parts.ts';

vi.mock('#core/browser/extension.ts', () => ({ browser: { runtime: { getManifest: () => ({ version: '1' }) } } }));

const day = 86_400_000;
const first = Date.parse('2024-01-01T06:00:00Z');
const timeZone = 'Europe/Vienna';
const saidAt = '2026-05-01T12:30:00Z';

const record = (id: string, start: number, more: Partial<Run> = {}): RunRecord => ({
  run: { id, sport: 'run', startTime: new Date(start).toISOString(), distance: 9_000, movingTime: 2_900, ...more },
  site: 'strava',
  fields: {},
  unread: [],
  corrections: {},
  correctedAt: {},
  readAt: '2026-05-01T12:00:00Z',
});

beforeEach(async () => {
  newScope();
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

/** The plan of the newest run, from the kept history and from all runs anew. */
async function bothPlans(profile: Profile) {
  const runs = shownRuns(await allRuns(), await apartPairs()).toSorted(
    (a, b) => Date.parse(a.startTime) - Date.parse(b.startTime) || (a.id < b.id ? -1 : 1),
  );
  const run = runs.at(-1);
  if (!run) return null;
  const now = new Date(Date.parse(run.startTime) + 3 * 3_600_000).toISOString();
  const entries = await entriesBefore(profile, timeZone, Date.parse(run.startTime));
  const request = { profile, run, now, timeZone };
  return {
    kept: planFrom(request, { profile, timeZone, entries }),
    anew: planFrom(request, trainingHistory(profile, timeZone, runs.slice(0, -1))),
  };
}

const starts = fc.integer({ min: 0, max: 900 * 24 }).map((hours) => first + hours * 3_600_000);
const runs = fc.record({
  id: fc.integer({ min: 1, max: 40 }).map((id) => `strava:${String(id)}`),
  start: starts,
  distance: fc.integer({ min: 3_000, max: 42_000 }),
  heartRate: fc.option(fc.integer({ min: 120, max: 180 }), { nil: undefined }),
});
const changes = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('run' as const), run: runs, twin: fc.boolean() }) },
  fc.record({ kind: fc.constant('correct' as const), nth: fc.nat(40), distance: fc.integer({ min: 3_000, max: 30_000 }) }),
  fc.record({ kind: fc.constant('move' as const), nth: fc.nat(40), hours: fc.integer({ min: -2_000, max: 2_000 }) }),
  fc.record({ kind: fc.constant('apart' as const), nth: fc.nat(40) }),
  fc.record({ kind: fc.constant('age' as const), age: fc.integer({ min: 18, max: 70 }) }),
  fc.record({ kind: fc.constant('import' as const), runs: fc.array(runs, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('look' as const) }),
);

const asRecord = ({
  id,
  start,
  distance,
  heartRate,
}: {
  id: string;
  start: number;
  distance: number;
  heartRate?: number | undefined;
}) =>
  record(id, start, {
    distance,
    movingTime: Math.round(distance * 0.33),
    ...(heartRate === undefined ? {} : { averageHeartRate: heartRate, maxHeartRate: heartRate + 15 }),
  });

describe('the kept history', () => {
  it('tells the same plan as all runs anew, whatever arrived in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 14 }), async (list) => {
        await closeDatabase();
        globalThis.indexedDB = new IDBFactory();
        let profile: Profile = { bodyMass: 64, wakeTime: '06:30' };
        for (const change of list) {
          const all = await allRuns();
          const one = 'nth' in change && all.length > 0 ? all[change.nth % all.length] : undefined;
          if (change.kind === 'run') {
            await putRun(asRecord(change.run));
            const twin = { ...change.run, id: change.run.id.replace('strava', 'garmin'), start: change.run.start + 60_000 };
            if (change.twin) await putRun(asRecord(twin));
          } else if (change.kind === 'correct' && one)
            await putCorrections({ [one.run.id]: correcting(one, { distance: change.distance }, saidAt) });
          else if (change.kind === 'move' && one) {
            const startTime = new Date(Date.parse(one.run.startTime) + change.hours * 3_600_000).toISOString();
            await putCorrections({ [one.run.id]: correcting({ corrections: {}, correctedAt: {} }, { startTime }, saidAt) });
          } else if (change.kind === 'apart' && one) {
            await putApart(
              one.run.id,
              all.map(({ run }) => run.id).filter((id) => id !== one.run.id),
            );
          } else if (change.kind === 'age') profile = { ...profile, age: change.age };
          else if (change.kind === 'import') {
            await addFacts({ runs: change.runs.map(asRecord), checkIns: [], ticks: [], authors: [], apart: [], notRuns: [] });
          } else await bothPlans(profile);
        }
        const plans = await bothPlans(profile);
        expect(plans?.kept).toEqual(plans?.anew);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('counts days in a row beyond the weeks that are read back', async () => {
    const daily = Array.from({ length: 300 }, (_, n) => record(`strava:${String(n)}`, first + n * day));
    await addFacts({ runs: daily, checkIns: [], ticks: [], authors: [], apart: [], notRuns: [] });
    const entries = await entriesBefore({}, timeZone, first + 299 * day);
    expect(entries.length).toBeLessThan(140);
    expect(entries.at(-1)?.runningBefore).toBe(298);
  });

  it('reads no more of ten years than of one season', async () => {
    const years = Array.from({ length: 1_800 }, (_, n) => record(`strava:${String(n)}`, first + n * 2 * day));
    await addFacts({ runs: years, checkIns: [], ticks: [], authors: [], apart: [], notRuns: [] });
    const entries = await entriesBefore({}, timeZone, first + 1_799 * 2 * day);
    expect(entries.length).toBeGreaterThan(45);
    expect(entries.length).toBeLessThan(90);
    expect(entries.at(-1)?.firstDay).toBe(Math.floor(first / day));
  });

  it('is made again where a block of it is damaged', async () => {
    const daily = Array.from({ length: 40 }, (_, n) => record(`strava:${String(n)}`, first + n * day));
    await addFacts({ runs: daily, checkIns: [], ticks: [], authors: [], apart: [], notRuns: [] });
    const sound = await bothPlans({});
    const database = await openDatabase();
    for (const block of await database.getAll('history')) {
      await database.put('history', { ...block, entries: block.entries.map((entry) => ({ ...entry, load: NaN })) });
    }
    database.close();
    expect(await bothPlans({})).toEqual(sound);
  });
});

describe('what the runner tells of themselves', () => {
  it.each<[string, Profile]>([
    ['the hour of waking', { wakeTime: '05:00' }],
    ['bed latency', { bedLatency: 45 }],
    ['sleep need', { sleepNeed: 9 }],
    ['diet', { diet: { pattern: 'vegan' } }],
    ['quiet', { quiet: true }],
    ['sweat rates', { sweatRates: [{ rate: 1.2 }] }],
    ['sweat sodium', { sweatSodium: 60 }],
    ['age', { age: 62 }],
    ['a maximum heart rate', { maxHeartRate: 201 }],
    ['the next session', { nextSession: { at: '2024-03-01T06:00:00Z', kind: 'race' } }],
  ])('%s leaves the plan right, whether or not the history rests on it', async (_what, more) => {
    const runs = Array.from({ length: 30 }, (_, n) =>
      record(`strava:${String(n)}`, first + n * day, { averageHeartRate: 150 + (n % 9) }),
    );
    await addFacts({ runs, checkIns: [], ticks: [], authors: [], apart: [], notRuns: [] });
    await bothPlans({ age: 40 });
    const plans = await bothPlans({ age: 40, ...more });
    expect(plans?.kept).toEqual(plans?.anew);
  });
});
