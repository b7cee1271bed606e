import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile, importSource } from '#core/files/importFile.ts';
import { leastUnpack, maxPoints } from '#core/files/limits.ts';
import { memoryShelf, type Source } from '#core/files/source.ts';
import { activityId, fitFile, fitRun, outing } from './make/fit.ts';
import { bytes, gpx, points, tcx } from './make/xml.ts';

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
const run = fitRun({ start, seconds: 120, speed: 3 });
const answers = (given: Uint8Array) => [...importFile('a', given, options)];
const refusals = (given: Uint8Array) => answers(given).map((answer) => (answer.ok ? 'a run' : answer.refusal));

/** Seconds that an act takes. */
function seconds(act: () => void): number {
  const from = performance.now();
  act();
  return (performance.now() - from) / 1000;
}

describe('a hostile file', () => {
  const kinds: [string, Uint8Array][] = [
    ['GPX', bytes(gpx(start, [{ type: 'running', segments: [points(20, 3)] }]))],
    ['TCX', bytes(tcx(start, [{ sport: 'Running', laps: [{ seconds: 20, metres: 60, tracks: [points(20, 3)] }] }]))],
    ['.gz', gzipSync(run)],
    ['zip', zipSync({ 'a.fit': run, 'b/c.fit': run })],
  ];
  test.each(kinds)('cut at any byte is answered, and no cut %s gives a run that is not there', (_kind, whole) => {
    const complete = answers(whole).filter(({ ok }) => ok).length;
    for (let length = 0; length < whole.length; length += 1) {
      const found = answers(whole.subarray(0, length));
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ ok }) => ok).length).toBeLessThan(complete);
    }
  });

  test('whose FIT header promises 2 GB is read no further than it goes', () => {
    const lying = run.slice();
    new DataView(lying.buffer).setUint32(4, 2 ** 31, true);
    expect(answers(lying)).toMatchObject([{ ok: true, run: { distance: 360 } }]);
  });

  test('whose zip directory promises 2 GB, or a place beyond the end, is refused', () => {
    const whole = zipSync({ 'a.fit': [run, { level: 0 }] });
    const directory = whole.length - 22 - 46 - 5;
    for (const [field, value] of [
      [20, 2 ** 31],
      [24, 2 ** 31],
      [42, 2 ** 31],
      [42, 2 ** 32 - 1],
    ] as const) {
      const lying = whole.slice();
      new DataView(lying.buffer).setUint32(directory + field, value, true);
      expect(refusals(lying)).not.toContain('a run');
    }
  });

  test('of messages without bytes fills no memory', () => {
    const empty = fitFile([activityId, ...outing({ start, seconds: 60, speed: 3 })]);
    // A definition of records without fields, and then nothing but their headers.
    const flood = new Uint8Array(empty.length + 20_000_000).fill(0x05, empty.length);
    flood.set(empty);
    const at = empty.length - 2;
    flood.set([0x45, 0, 0, 20, 0, 0], at);
    new DataView(flood.buffer).setUint32(4, flood.length - 16, true);
    const heap = process.memoryUsage().heapUsed;
    expect(seconds(() => void answers(flood))).toBeLessThan(10);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(400e6);
    expect(maxPoints).toBeLessThan(1e6);
  });

  test('that is a bomb of many members over the same bytes is given up at the bound', () => {
    const packed = zipSync({ 'a.gpx': new Uint8Array(8_000_000) });
    const directory = packed.subarray(packed.length - 22 - 46 - 5, packed.length - 22);
    const count = 200;
    const body = packed.subarray(0, packed.length - 22 - directory.length);
    const bomb = new Uint8Array(body.length + directory.length * count + 22);
    bomb.set(body);
    for (let index = 0; index < count; index += 1) bomb.set(directory, body.length + index * directory.length);
    bomb.set(packed.subarray(-22), bomb.length - 22);
    const view = new DataView(bomb.buffer);
    view.setUint32(bomb.length - 10, directory.length * count, true);
    view.setUint32(bomb.length - 6, body.length, true);
    const found = refusals(bomb);
    expect(found).toHaveLength(count);
    expect(found.filter((refusal) => refusal !== 'too-large').length).toBeLessThanOrEqual(Math.ceil(leastUnpack / 8_000_000));
  });

  test('that is an archive in an archive in an archive is not followed', () => {
    const deep = zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'a.fit': run }) }) });
    expect(answers(deep)).toMatchObject([{ ok: false, refusal: 'unreadable', detail: { key: 'import.detail.archiveDeep' } }]);
  });

  test('with paths that climb out of the archive keeps them as labels', () => {
    const found = answers(zipSync({ '../../etc/passwd.fit': run, '/root/b.fit': run, './c.fit': run, '.d.fit': run }));
    expect(found.map(({ file, ok }) => [file, ok])).toEqual([
      ['a/../../etc/passwd.fit', true],
      ['a//root/b.fit', true],
      ['a/./c.fit', true],
    ]);
  });

  test('of a million attributes or one endless tag takes no time beyond its length', () => {
    const attributes = bytes(`<gpx ${'a="b" '.repeat(300_000)}><trk/></gpx>`);
    const unending = bytes(`<gpx ${'a '.repeat(500_000)}`);
    const entities = bytes(`<gpx><trk><name>${'&amp;'.repeat(500_000)}</name></trk></gpx>`);
    for (const file of [attributes, unending, entities])
      expect(seconds(() => expect(refusals(file)).not.toContain('a run'))).toBeLessThan(5);
  });
});

describe('a large archive', () => {
  /** A source that keeps count of the longest piece that was asked for. */
  function counting(whole: Uint8Array) {
    const asked = { longest: 0 };
    const source: Source = {
      size: whole.length,
      read: (from, to) => {
        asked.longest = Math.max(asked.longest, to - from);
        return whole.subarray(from, to);
      },
      shelf: memoryShelf,
    };
    return { source, asked };
  }
  const photograph = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 2_654_435_761) >>> 13);

  test('is read piece by piece, and what is no activity is not read at all', () => {
    const whole = zipSync({ 'a.fit': run, 'photo.jpg': [photograph, { level: 0 }], 'b.fit': [run, { level: 0 }] });
    const { source, asked } = counting(whole);
    expect([...importSource('all.zip', source, options)].map(({ ok }) => ok)).toEqual([true, true]);
    expect(asked.longest).toBeLessThan(100_000);
  });

  test('inside another is read in its place where it is not packed again', () => {
    const inner = zipSync({ 'a.fit': run, 'photo.jpg': [photograph, { level: 0 }] });
    const { source, asked } = counting(zipSync({ 'part.zip': [inner, { level: 0 }] }));
    expect([...importSource('all.zip', source, options)]).toMatchObject([{ ok: true, file: 'all.zip/part.zip/a.fit' }]);
    expect(asked.longest).toBeLessThan(100_000);
  });
});
