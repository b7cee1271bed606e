import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { addFileRuns, knownRuns, type RunOfFile } from '#core/browser/store/fileRuns.ts';
import { allNotRuns, mostNotRuns, notRunsAmong, putNotRuns } from '#core/browser/store/notRuns.ts';
import { allRuns, putCorrections, putRun } from '#core/browser/store/runs.ts';
import { shownRuns } from '#core/browser/shownRun.ts';
import { importFile } from '#core/files/importFile.ts';
import { fitRun } from '../files/make/fit.ts';
import { bytes, tcx } from '../files/make/xml.ts';

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const readAt = '2026-06-01T00:00:00Z';
const start = '2026-05-01T06:30:00.000Z';
const easy = { start, seconds: 1_200, speed: 3 };
const runsOf = (file: Uint8Array): RunOfFile[] =>
  [...importFile('a', file, options)].flatMap((answer) => (answer.ok ? [answer] : []));
const stored = async () => (await allRuns()).map(({ run }) => run);

async function emptyStore() {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}
beforeEach(emptyStore);

/** The same run in several forms, other runs beside it. */
const files = [
  fitRun(easy),
  gzipSync(fitRun(easy)),
  fitRun({ ...easy, heartRate: 151 }),
  // The totals alone: the same start, distance and time under the same id, and nothing else to tell.
  bytes(tcx(start, [{ sport: 'Running', laps: [{ seconds: 1_200, metres: 3_600, tracks: [[]] }] }])),
  fitRun({ ...easy, start: '2026-05-02T06:30:00.000Z' }),
  fitRun({ ...easy, start: '2026-05-03T06:30:00.000Z', speed: 4 }),
];

describe('a history that comes from files', () => {
  it('is the same in whatever order and in whatever batches its files come, and however often', async () => {
    const batches = files.map(runsOf);
    expect(batches.every(({ length }) => length === 1)).toBe(true);
    await addFileRuns(batches.flat(), readAt);
    const whole = await stored();
    expect(whole).toHaveLength(3);
    const order = fc.tuple(
      fc.shuffledSubarray(batches, { minLength: batches.length }),
      fc.array(fc.constantFrom(...batches), { maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(order, async ([once, again]) => {
        await emptyStore();
        for (const batch of [...once, ...again]) await addFileRuns(batch, readAt);
        expect(await stored()).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('gains nothing by the same archive again', async () => {
    const runs = files.flatMap(runsOf);
    expect(await addFileRuns(runs, readAt)).toEqual({ added: 3, known: 3, joined: 0 });
    const before = await allRuns();
    expect(await addFileRuns(runs, '2026-06-02T00:00:00Z')).toEqual({ added: 0, known: 6, joined: 0 });
    expect(await allRuns()).toEqual(before);
  });

  it('that was cut short is completed by the same files again', async () => {
    const runs = files.flatMap(runsOf);
    await addFileRuns(runs.slice(0, 4), readAt);
    expect((await addFileRuns(runs, readAt)).added).toBe(2);
    const completed = await stored();
    await emptyStore();
    await addFileRuns(runs, readAt);
    expect(await stored()).toEqual(completed);
  });

  it('joins a run that a page told of: one run, with the recording of the file', async () => {
    await putRun({
      run: { id: 'strava:1', sport: 'run', startTime: start, distance: 3_610, timerTime: 1_201, perceivedEffort: 4 },
      site: 'strava',
      fields: {},
      unread: [],
      corrections: {},
      correctedAt: {},
      readAt,
    });
    expect(await addFileRuns(runsOf(fitRun(easy)), readAt)).toEqual({ added: 0, known: 0, joined: 1 });
    const merged = shownRuns(await allRuns(), []);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ perceivedEffort: 4, distance: 3_600, streamSummary: { normalisedSpeed: 3 } });
  });

  it('keeps what the runner corrected when a fuller file of the run comes', async () => {
    const [list] = runsOf(files[3]!);
    await addFileRuns([list!], readAt);
    await putCorrections({ [list!.run.id]: { corrections: { distance: 3_700 }, correctedAt: { distance: readAt } } });
    await addFileRuns(runsOf(fitRun(easy)), readAt);
    const [record] = await allRuns();
    expect(record).toMatchObject({ corrections: { distance: 3_700 }, run: { averageHeartRate: 150 } });
  });

  it('keeps what was no run by the runner’s word, until a later word says that it was one', async () => {
    const [run] = runsOf(fitRun(easy));
    const id = run!.run.id;
    await putNotRuns([id, 'file:other'], 1);
    await putNotRuns([id], 2);
    expect(await notRunsAmong([id, 'file:none'])).toEqual([id]);
    await addFileRuns([run!], readAt);
    expect(await allNotRuns()).toEqual(['file:other']);
    await putNotRuns([id], 3);
    expect(await allNotRuns()).toEqual(['file:other']);
  });

  it('forgets the oldest answers beyond the bound, and no others', async () => {
    const ids = Array.from({ length: mostNotRuns }, (_, index) => `file:${String(index)}`);
    await putNotRuns(ids.slice(1), 2);
    await putNotRuns([ids[0]!], 1);
    await putNotRuns(['file:new'], 3);
    expect(await notRunsAmong([ids[0]!, ids[1]!, 'file:new'])).toEqual([ids[1]!, 'file:new']);
  }, 60_000);

  it('knows which runs are here', async () => {
    const [run] = runsOf(fitRun(easy));
    await addFileRuns([run!], readAt);
    expect(await knownRuns([run!.run.id, 'file:none'])).toEqual([run!.run.id]);
  });
});
