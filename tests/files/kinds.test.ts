import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from '#core/files/importFile.ts';
import { gunzip } from '#core/files/unpack/gzip.ts';
import { inEnglish } from '../../scripts/lib/inEnglish.ts';
import { activityId, fitFile, fitRun, joined, outing } from './make/fit.ts';
import { bytes, gpx, points, tcx } from './make/xml.ts';

const options = { timeZone: 'Atlantic/Azores', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
const answers = (name: string, given: Uint8Array) => [...importFile(name, given, options)];
const runs = (name: string, given: Uint8Array) => answers(name, given).flatMap((answer) => (answer.ok ? [answer.run] : []));
const refusals = (name: string, given: Uint8Array) =>
  answers(name, given).flatMap((answer) => (answer.ok ? [] : [`${answer.refusal}: ${inEnglish(answer.detail)}`]));
const easy = { start, seconds: 1200, speed: 3 };

describe('a FIT file', () => {
  test('gives the totals that its session states', () => {
    expect(runs('a.fit', fitRun(easy))).toMatchObject([
      { sport: 'run', startTime: start, distance: 3600, timerTime: 1200, elapsedTime: 1200, averageHeartRate: 150 },
    ]);
  });
  test('counts the steps of one foot: the run has both', () => {
    expect(runs('a.fit', fitRun({ ...easy, cadence: 86 }))).toMatchObject([{ averageCadence: 172 }]);
  });
  test('of a treadmill that counts both feet already is not doubled again', () => {
    expect(runs('a.fit', fitRun({ ...easy, cadence: 168, subSport: 1 }))).toMatchObject([
      { averageCadence: 168, surface: 'treadmill' },
    ]);
  });
  test('with compressed timestamps keeps its records', () => {
    const [run] = runs('a.fit', fitRun({ ...easy, isCompressed: true }));
    const seconds = run?.streamSummary?.heartRateSeconds?.reduce((sum, [, each]) => sum + each, 0);
    expect(seconds).toBe(1200);
  });
  test("takes a foot pod's power from the developer's field", () => {
    expect(runs('a.fit', fitRun({ ...easy, footPod: 245 }))).toMatchObject([{ averagePower: 245 }]);
  });
  test('with a wrong checksum keeps what its records confirm', () => {
    const file = fitRun(easy);
    file[file.length - 1] = (file.at(-1) ?? 0) ^ 0xff;
    const [run] = runs('a.fit', file);
    expect(run).toMatchObject({ distance: 3600, timerTime: 1200 });
    expect(run).not.toHaveProperty('streamSummary');
  });
  test('of several sessions gives each run and names the ride', () => {
    const file = fitFile([
      activityId,
      ...outing(easy),
      ...outing({ ...easy, start: '2026-05-01T07:00:00.000Z', speed: 8, sport: 2 }),
      ...outing({ ...easy, start: '2026-05-01T08:00:00.000Z', speed: 4 }),
    ]);
    expect(runs('a.fit', file).map(({ distance }) => distance)).toEqual([3600, 4800]);
    expect(refusals('a.fit', file)).toEqual(['not-a-run: the file says: cycling']);
  });
  test('chained to another gives both runs', () => {
    const file = joined(fitRun(easy), fitRun({ ...easy, start: '2026-05-02T06:30:00.000Z' }));
    expect(runs('a.fit', file)).toHaveLength(2);
  });
  test('without a session is a run from its records whose sport is asked', () => {
    const [answer] = answers('a.fit', fitRun({ ...easy, withoutSession: true }));
    expect(answer).toMatchObject({ ok: true, run: { distance: 3600, elapsedTime: 1200 }, ask: ['sport'] });
    expect(answer?.ok && answer.estimated).toContain('distance');
  });
  test('whose clock jumps by hours keeps the run and no effort longer than it', () => {
    const late = outing({ ...easy, start: '2026-05-01T16:30:00.000Z', withoutSession: true });
    const shifted = late.map((message) => ({
      ...message,
      fields: { ...message.fields, 5: [0x86, 600_000] as [number, number] },
    }));
    const file = fitFile([
      activityId,
      ...outing({ ...easy, withoutSession: true }),
      ...shifted,
      ...outing({ ...easy, speed: 5 }).slice(-1),
    ]);
    const [run] = runs('a.fit', file);
    expect(run).toMatchObject({ distance: 6000, elapsedTime: 1200 });
    expect(run?.streamSummary?.bestEfforts?.every(({ seconds }) => seconds <= 1200)).toBe(true);
  });
});

describe('a GPX file', () => {
  test('of both versions gives distance from its places', () => {
    for (const version of ['1.0', '1.1']) {
      const [run] = runs('a.gpx', bytes(gpx(start, [{ type: 'running', segments: [points(900, 3)] }], version)));
      expect(run?.distance).toBeGreaterThan(2690);
      expect(run?.distance).toBeLessThan(2990);
      expect(run).toMatchObject({ startTime: start, elapsedTime: 900 });
    }
  });
  test('without a sport is a run whose sport is asked', () => {
    expect(answers('a.gpx', bytes(gpx(start, [{ segments: [points(900, 3)] }])))).toMatchObject([{ ok: true, ask: ['sport'] }]);
  });
  test('of several segments does not count the way between them', () => {
    const later = points(300, 3).map(({ at, metres }) => ({ at: at + 1_000, metres: metres + 9_000 }));
    const [run] = runs('a.gpx', bytes(gpx(start, [{ type: 'running', segments: [points(300, 3), later] }])));
    expect(run?.distance).toBeLessThan(2_100);
    expect(run?.elapsedTime).toBe(1_300);
  });
  test('reads heart rate in the extensions of Garmin and of Cluetrust', () => {
    const extras = [
      '<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>141</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions>',
      '<extensions><gpxdata:hr>141</gpxdata:hr></extensions>',
    ];
    for (const extra of extras) {
      const segment = points(600, 3).map((point) => ({ ...point, extra }));
      expect(runs('a.gpx', bytes(gpx(start, [{ type: 'run', segments: [segment] }])))).toMatchObject([{ averageHeartRate: 141 }]);
    }
  });
  test('without times is a plan', () => {
    const file = bytes(gpx(start, [{ type: 'running', segments: [points(600, 3)] }], '1.1', false));
    expect(refusals('a.gpx', file)).toEqual(['not-a-run: a route without times: planned, not run']);
  });
  test('whose clock starts at midnight of a first of January is a plan', () => {
    const file = bytes(gpx('2010-01-01T00:00:00Z', [{ type: 'running', segments: [points(600, 3)] }]));
    expect(refusals('a.gpx', file)).toMatchObject([expect.stringContaining('not-a-run: a planned route')]);
  });
});

describe('a TCX file', () => {
  const lap = { seconds: 600, metres: 1_800, tracks: [points(600, 3)] };
  const next = {
    seconds: 300,
    metres: 900,
    tracks: [points(300, 3).map(({ at, metres }) => ({ at: at + 660, metres: metres + 1_800 }))],
  };
  test('adds up its laps, and a lower-case sport is a sport', () => {
    expect(runs('a.tcx', bytes(tcx(start, [{ sport: 'running', laps: [lap, next] }])))).toMatchObject([
      { sport: 'run', distance: 2_700, timerTime: 900, elapsedTime: 960 },
    ]);
  });
  test('of several activities gives the runs and names the ride', () => {
    const file = bytes(
      tcx(start, [
        { sport: 'Running', laps: [lap] },
        { sport: 'Biking', laps: [lap] },
      ]),
    );
    expect(runs('a.tcx', file)).toHaveLength(1);
    expect(refusals('a.tcx', file)).toEqual(['not-a-run: the file says: biking']);
  });
});

describe('a packed file', () => {
  const file = fitRun(easy);
  test('with gzip is the same run under the same id', () => {
    expect(runs('a.fit.gz', gzipSync(file))).toEqual(runs('a.fit', file));
  });
  test('with gzip whose checksum is wrong is unreadable', () => {
    const packed = gzipSync(file);
    packed[packed.length - 7] = (packed.at(-7) ?? 0) ^ 1;
    expect(refusals('a.fit.gz', packed)).toEqual(['unreadable: its checksum does not fit']);
  });
  test('in an archive is told by its path, also in an archive inside', () => {
    const inner = zipSync({ 'deep/b.fit': file });
    const whole = zipSync({ 'a.fit': file, 'photo.jpg': bytes('no'), '__MACOSX/._a.fit': bytes('no'), 'inner.zip': inner });
    expect(answers('all.zip', whole).map((answer) => answer.file)).toEqual(['all.zip/a.fit', 'all.zip/inner.zip/deep/b.fit']);
  });
  test('whose byte was changed in the archive is unreadable, the others stand', () => {
    const whole = zipSync({ 'a.fit': [file, { level: 0 }], 'b.fit': file });
    whole[200] = (whole[200] ?? 0) ^ 1;
    expect(refusals('all.zip', whole)).toEqual(['unreadable: its checksum does not fit']);
    expect(runs('all.zip', whole)).toHaveLength(1);
  });
  test('that unpacks to more than the bound is given up at the bound', () => {
    const bomb = gzipSync(new Uint8Array(4_000_000));
    expect(() => gunzip(bomb, 1_000_000)).toThrow('unpacksTooLarge');
    expect(gunzip(bomb, 4_000_000)).toHaveLength(4_000_000);
  });
  test('archive without activities is empty', () => {
    expect(refusals('all.zip', zipSync({ 'photo.jpg': bytes('no') }))).toEqual(['empty: an archive without activities']);
  });
  test('that states no sport takes it from the list of its archive, in any language', () => {
    const track = bytes(gpx(start, [{ segments: [points(600, 3)] }]));
    const list = [
      'ID,Datum,Name der Aktivität,Aktivitätsart,Distanz,Dateiname,Distanz',
      '1,"01.05.2026, 06:30:00",Zum See,Lauf,1.8,activities/1.gpx,1800',
      '2,"02.05.2026, 06:30:00",Nach Hause,Radfahrt,1.8,activities/2.gpx,1800',
      '3,"03.05.2026, 06:30:00",Etwas,Unbekanntes,1.8,activities/3.gpx,1800',
      '4,"04.05.2026, 06:30:00",Lang,Lauf,1.8,,1800',
    ].join('\n');
    const whole = zipSync({
      'activities.csv': bytes(list),
      'activities/1.gpx': track,
      'activities/2.gpx': track,
      'activities/3.gpx': track,
    });
    expect(answers('all.zip', whole)).toMatchObject([
      { ok: true, ask: [], run: { sport: 'run' } },
      { ok: false, refusal: 'not-a-run' },
      { ok: true, ask: ['sport'] },
      { ok: true, file: 'all.zip/activities.csv:5', run: { sport: 'run', distance: 1_800 } },
    ]);
  });
});
