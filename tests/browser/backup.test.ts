import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupVersion, eraseAll, exportAll, importAll, type Backup } from '#core/browser/store/backup.ts';
import { putCheckIn } from '#core/browser/store/checkIns.ts';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { writeProfile, writeSettings } from '#core/browser/store/local.ts';
import { putNotRuns } from '#core/browser/store/notRuns.ts';
import { allRuns, putApart, putRun } from '#core/browser/store/runs.ts';
import { putTick } from '#core/browser/store/ticks.ts';
import { runsAsCsv } from '#core/run/csv.ts';

vi.mock('#core/browser/extension.ts', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

async function someFacts() {
  await putRun({
    run: { id: 'strava:1', sport: 'run', startTime: '2026-05-01T08:00:00+02:00', distance: 8_000, movingTime: 2_400 },
    site: 'strava',
    url: 'https://www.strava.com/activities/1',
    fields: { distance: { value: 8_000, unit: 'm', certainty: 'read', source: 'hook', shown: '8.00 km', within: 5 } },
    unread: ['calories'],
    corrections: { distance: 8_100 },
    correctedAt: { distance: '2026-05-01T11:00:00Z' },
    readAt: '2026-05-01T10:00:00Z',
  });
  await putCheckIn({ at: '2026-05-01T12:00:00Z', kind: 'soreness', value: 3, regions: ['calves'] });
  await putTick({ run: 'strava:1', step: 'refuel', state: 'done', at: '2026-05-01T12:00:00Z' });
  await putApart('strava:1', ['garmin:2']);
  await putNotRuns(['file:ride'], 1);
  await writeProfile({ age: 41, bodyMass: 66 });
  await writeSettings({ units: 'imperial', overlay: { strava: { open: true, corner: 'top-end' } } });
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('taking one’s data along', () => {
  it('erasing and importing the export gives everything back', async () => {
    await someFacts();
    const before = await exportAll();
    expect(before.runs).toHaveLength(1);
    await eraseAll();
    expect(await exportAll()).toMatchObject({ runs: [], ticks: [], checkIns: [], apart: [], notRuns: [], profile: {} });
    expect(await importAll(JSON.stringify(before))).toEqual({ ok: true, runs: 1, checkIns: 1, ticks: 1 });
    expect(await exportAll()).toEqual(before);
  });

  it('importing the same file twice adds nothing', async () => {
    await someFacts();
    const file = await exportAll();
    await importAll(JSON.stringify(file));
    await importAll(JSON.stringify(file));
    expect(await exportAll()).toEqual(file);
  });

  it('an older file never overwrites a newer tick or reading', async () => {
    await someFacts();
    const older = structuredClone(await exportAll());
    older.ticks[0] = { ...older.ticks[0]!, state: 'open', at: '2026-05-01T11:00:00Z' };
    older.runs[0]!.readAt = '2026-05-01T09:00:00Z';
    older.runs[0]!.run.distance = 1;
    await importAll(JSON.stringify(older));
    expect((await exportAll()).ticks[0]).toMatchObject({ state: 'done' });
    expect((await exportAll()).runs[0]!.run.distance).toBe(8_000);
  });

  it.each<[string, (file: Backup) => unknown, object]>([
    ['a file of a newer version', (file) => ({ ...file, version: backupVersion + 1, more: [] }), { error: 'newer' }],
    ['no file of ours', () => ({ activities: [] }), { error: 'unreadable' }],
    [
      'a file with one impossible value',
      (file) => ({ ...file, profile: { bodyMass: 9_000 } }),
      { error: 'invalid', paths: ['profile.bodyMass'] },
    ],
  ])('%s is refused with its reason and changes nothing', async (_name, change, refusal) => {
    await someFacts();
    const before = await exportAll();
    expect(await importAll(JSON.stringify(change(before)))).toMatchObject({ ok: false, ...refusal });
    expect(await exportAll()).toEqual(before);
  });

  it('a file of the first version is lifted: what was corrected counts from when the run was read', async () => {
    await someFacts();
    const now = await exportAll();
    const runs = now.runs.map(({ correctedAt: _, ...run }) => run);
    await eraseAll();
    expect(await importAll(JSON.stringify({ ...now, version: 1, runs }))).toMatchObject({ ok: true, runs: 1 });
    expect((await exportAll()).runs).toEqual([{ ...now.runs[0], correctedAt: { distance: now.runs[0]!.readAt } }]);
  });

  it('a file of the second version is lifted: nothing was said to be no run', async () => {
    await someFacts();
    const { notRuns: _, ...now } = await exportAll();
    await eraseAll();
    expect(await importAll(JSON.stringify({ ...now, version: 2 }))).toMatchObject({ ok: true, runs: 1 });
    expect(await exportAll()).toEqual({ ...now, notRuns: [] });
  });

  it('a run of the file takes back the word that it was none, and a word of the file makes no run none', async () => {
    await someFacts();
    const file = await exportAll();
    await eraseAll();
    await putNotRuns(['strava:1', 'file:walk'], 1);
    await importAll(JSON.stringify({ ...file, notRuns: ['file:ride', 'strava:1'] }));
    expect(await exportAll()).toMatchObject({ runs: [{ run: { id: 'strava:1' } }], notRuns: ['file:ride', 'file:walk'] });
  });

  it('a torn file is refused', async () => {
    await someFacts();
    const text = JSON.stringify(await exportAll());
    expect(await importAll(text.slice(0, text.length / 2))).toEqual({ ok: false, error: 'unreadable' });
  });
});

describe('runs as CSV', () => {
  it('quotes what needs it and disarms formulas', async () => {
    await someFacts();
    const [record] = await allRuns();
    const [header, line, end] = runsAsCsv([{ ...record!.run, id: '=1+"x",y' }]).split('\r\n');
    expect(header!.split(',').slice(0, 4)).toEqual(['id', 'sport', 'startTime', 'distance']);
    expect(line).toMatch(/^"'=1\+""x"",y",run,2026-05-01T08:00:00\+02:00,8000,2400,/);
    expect(end).toBe('');
  });
});
