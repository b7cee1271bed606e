import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportAll, importAll } from '#core/browser/store/backup.ts';
import { closeDatabase } from '#core/browser/store/connection.ts';
import {
  databaseName,
  databaseVersion,
  openDatabase,
  upgrades,
  type FactsDatabase,
  type Upgrading,
} from '#core/browser/store/database.ts';
import { putCheckIn } from '#core/browser/store/checkIns.ts';
import { putRun } from '#core/browser/store/runs.ts';
import { putTick, tickNow, ticksOf } from '#core/browser/store/ticks.ts';
import type { RunRecord } from '#core/browser/state.ts';
import { runsAsCsv } from '#core/run/csv.ts';
import { fieldNames } from '#core/run/fieldNames.ts';
import { runSchema, type Run } from '#core/run/run.ts';

vi.mock('#core/browser/extension.ts', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const record: RunRecord = {
  run: { id: 'strava:1', sport: 'run', startTime: '2026-05-01T08:00:00+02:00', distance: 8_000, movingTime: 2_400 },
  site: 'strava',
  fields: {},
  unread: ['calories'],
  corrections: { distance: 8_100 },
  correctedAt: { distance: '2026-05-01T10:00:00Z' },
  readAt: '2026-05-01T10:00:00Z',
};
const tick = { run: 'strava:1', step: 'refuel', state: 'done', at: '2026-05-01T12:00:00Z' } as const;
const checkIn = { at: '2026-05-01T12:00:00Z', kind: 'effort', value: 6 } as const;

describe('a database of an earlier version', () => {
  it.each(upgrades.map((_, index) => index + 1))('%i opens with all that it holds, and takes more', async (version) => {
    const old = await openDB(databaseName, version, {
      upgrade: (database, _old, _new, transaction) => {
        void (async () => {
          for (const upgrade of upgrades.slice(0, version)) {
            await upgrade(database as unknown as FactsDatabase, transaction as unknown as Upgrading);
          }
        })();
      },
    });
    // What versions before the third wrote had no time of a correction.
    const { correctedAt: _, ...untimed } = record;
    const stored = version < 3 ? untimed : record;
    await old.put('runs', { id: record.run.id, start: Date.parse(record.run.startTime), record: stored });
    await old.put('runs', { id: 'torn', start: 0, record: { corrections: 7 } });
    await old.put('checkIns', { id: 'x', at: Date.parse(checkIn.at), checkIn });
    await old.put('ticks', tick);
    await old.put('authors', { author: 'h', mine: true });
    await old.put('apart', { a: 'garmin:2', b: 'strava:1' });
    old.close();

    const held = { runs: [record], checkIns: [checkIn], ticks: [tick], authors: [{ author: 'h', mine: true }] };
    expect(await exportAll()).toMatchObject(held);
    await putRun({ ...record, run: { ...record.run, id: 'strava:2', startTime: '2026-05-02T08:00:00+02:00' } });
    expect((await exportAll()).runs).toHaveLength(2);
    expect(await (await openDatabase()).getAll('setAside')).toMatchObject([{ value: { id: 'torn' } }]);
  });

  it('of a later version is left as it is', async () => {
    (await openDB(databaseName, databaseVersion + 1)).close();
    await expect(openDatabase()).rejects.toMatchObject({ name: 'VersionError' });
    expect((await indexedDB.databases())[0]?.version).toBe(databaseVersion + 1);
  });
});

const at = fc.integer({ min: 0, max: 5_000 }).map((minutes) => new Date(Date.UTC(2026, 2, 1, 0, minutes)).toISOString());
const ids = fc.integer({ min: 1, max: 9 }).map((id) => `strava:${String(id)}`);
const records: fc.Arbitrary<RunRecord> = fc.record({
  run: fc.record(
    {
      id: ids,
      startTime: at,
      sport: fc.constant('run' as const),
      distance: fc.double({ min: 0, max: 100_000, noNaN: true }),
      averageHeartRate: fc.integer({ min: 60, max: 190 }),
      temperature: fc.integer({ min: -20, max: 40 }),
      race: fc.boolean(),
    },
    { requiredKeys: ['id', 'startTime'] },
  ),
  site: fc.constantFrom('strava', 'file'),
  fields: fc.constant({}),
  unread: fc.uniqueArray(fc.constantFrom(...fieldNames), { maxLength: 4 }),
  corrections: fc.record({ distance: fc.integer({ min: 1, max: 50_000 }) }, { requiredKeys: [] }),
  correctedAt: fc.record({ distance: at }, { requiredKeys: [] }),
  readAt: at,
});
const facts = fc.record({
  runs: fc.uniqueArray(records, { maxLength: 6, selector: ({ run }) => run.id }),
  ticks: fc.array(
    fc.record({ run: ids, step: fc.constantFrom('refuel', 'sleep'), state: fc.constantFrom('done', 'skipped', 'open'), at }),
  ),
  checkIns: fc.array(fc.record({ at, kind: fc.constant('effort' as const), value: fc.integer({ min: 0, max: 10 }) }), {
    maxLength: 6,
  }),
});

describe('a file of the runner’s data', () => {
  const fresh = async () => {
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    fakeBrowser.reset();
  };

  it('gives back on another machine exactly what was exported', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async ({ runs, ticks, checkIns }) => {
        await fresh();
        for (const one of runs) await putRun(one);
        for (const one of ticks) await putTick(one);
        for (const one of checkIns) await putCheckIn(one);
        const file = await exportAll();
        await fresh();
        expect(await importAll(JSON.stringify(file))).toMatchObject({ ok: true });
        expect(await exportAll()).toEqual(file);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('adds the same, whichever of the same facts were here before', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(6), async ({ runs, ticks, checkIns }, few) => {
        await fresh();
        for (const one of runs) await putRun(one);
        for (const one of ticks) await putTick(one);
        for (const one of checkIns) await putCheckIn(one);
        const file = await exportAll();
        await fresh();
        for (const one of file.runs.slice(few)) await putRun(one);
        for (const one of file.checkIns.slice(few)) await putCheckIn(one);
        await importAll(JSON.stringify(file));
        await importAll(JSON.stringify(file));
        expect(await exportAll()).toEqual(file);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('runs as a table', () => {
  it('hold every number and instant of a run, read by another program', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 8 }), (list) => {
        const runs = list.map(({ run }) => run);
        const { data } = Papa.parse<Record<string, string>>(runsAsCsv(runs), { header: true, skipEmptyLines: true });
        const back = data.map((row) =>
          runSchema.parse(
            Object.fromEntries(
              Object.entries(row).flatMap(([name, text]) => {
                if (text === '') return [];
                return [[name, ['id', 'sport', 'startTime'].includes(name) ? text : Number(text)]];
              }),
            ),
          ),
        );
        const told = (run: Run) =>
          Object.fromEntries(['id', ...fieldNames].flatMap((name) => (name in run ? [[name, run[name as keyof Run]]] : [])));
        expect(back).toEqual(runs.map(told));
      }),
    );
  });
});

describe('a clock that was set back', () => {
  it('does not make the later word the older one', async () => {
    await tickNow({ run: 'r', step: 'refuel', state: 'done' }, Date.parse('2026-05-01T12:00:00Z'));
    await tickNow({ run: 'r', step: 'refuel', state: 'open' }, Date.parse('2026-05-01T09:00:00Z'));
    expect(await ticksOf('r')).toMatchObject([{ state: 'open' }]);
  });
});
