import { gzipSync as gzipOf } from 'node:zlib';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from '#core/files/importFile.ts';
import { partOf, sourceOf } from '#core/files/source.ts';
import { gunzip } from '#core/files/unpack/gzip.ts';
import { unzip, zipMembers } from '#core/files/unpack/zip.ts';
import { fitRun, joined } from './make/fit.ts';
import { bytes } from './make/xml.ts';

/** Forms of packing that are rare and right, and files that are nothing at all. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const run = fitRun({ start: '2026-05-01T06:30:00.000Z', seconds: 120, speed: 3 });
const details = (given: Uint8Array | string) =>
  [...importFile('a', typeof given === 'string' ? bytes(given) : given, options)].map((answer) =>
    answer.ok ? 'a run' : `${answer.refusal} ${answer.detail.key.slice(14)}`,
  );

describe('a .gz', () => {
  /** The packed run with flags, and what they announce behind its header of ten bytes. */
  const flagged = (flags: number, ...between: number[]) => {
    const plain = gzipOf(run);
    return joined(plain.subarray(0, 10).with(3, flags), Uint8Array.from(between), plain.subarray(10));
  };
  const name = [...bytes('run.fit'), 0];
  test.each([
    ['a name', flagged(8, ...name)],
    ['a comment', flagged(16, ...name)],
    ['more than we know', flagged(4, 3, 0, 1, 2, 3)],
    ['much more than we know', flagged(4, 0, 1, ...new Array<number>(256).fill(7))],
    ['a checksum of its header', flagged(2, 5, 5)],
    ['all of these', flagged(30, 3, 0, 1, 2, 3, ...name, ...name, 5, 5)],
  ])('with %s is read', (_what, packed) => expect(gunzip(packed, 1e6)).toEqual(run));
  test('whose name never ends is cut short', () => {
    expect(details(Uint8Array.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 0, ...new Array<number>(20).fill(65)]))).toEqual([
      'unreadable cutShort',
    ]);
  });
  test('inside a .gz, and an archive inside a .gz, are of no form that we know', () => {
    expect(details(gzipSync(gzipSync(run)))).toEqual(['unreadable unknownForm']);
    expect(details(gzipSync(zipSync({ 'a.fit': run })))).toEqual(['unreadable unknownForm']);
  });
});

describe('an archive of the large form', () => {
  /** The archive of one member whose numbers stand in the extra field, behind another one. */
  const wide = (whole: Uint8Array, at: Partial<Record<'size' | 'packed' | 'offset', boolean>>, cut = 0) => {
    const end = whole.length - 22;
    const start = end - 46 - 5;
    const view = new DataView(whole.buffer, whole.byteOffset);
    const entry = whole.slice(start, end);
    const change = new DataView(entry.buffer);
    const numbers = [
      ['size', 24],
      ['packed', 20],
      ['offset', 42],
    ] as const;
    const wanted = numbers.filter(([key]) => at[key]);
    const said = wanted.flatMap(([, field]) => [
      ...new Uint8Array(new BigUint64Array([BigInt(view.getUint32(start + field, true))]).buffer),
    ]);
    const ours = [1, 0, said.length, 0, ...said].slice(0, 4 + said.length - cut);
    const extra = [9, 0, 2, 0, 8, 8, ...ours, ...(cut ? [] : [9, 0, 24, 0, ...new Array<number>(24).fill(8)])];
    for (const [, field] of wanted) change.setUint32(field, 0xffffffff, true);
    change.setUint16(30, extra.length, true);
    return joined(whole.subarray(0, start), entry, Uint8Array.from(extra), whole.subarray(end));
  };
  const whole = zipSync({ 'a.fit': run });
  test.each([
    [{ size: true, packed: true, offset: true }],
    [{ size: true }],
    [{ packed: true }],
    [{ offset: true }],
    [{ size: true, offset: true }],
  ])('has its numbers in the extra field, in order: %o', (at) => {
    const source = sourceOf(wide(whole, at));
    const [member] = zipMembers(source).members;
    expect(unzip(source, member!, 1e6)).toEqual(run);
  });
  test('whose extra field is cut is not guessed at', () => {
    expect(details(wide(whole, { offset: true }, 4))).toEqual(['unreadable lost']);
  });
});

describe('an archive', () => {
  test('of folders and empty files has the files', () => {
    expect(details(zipSync({ 'a/': new Uint8Array(), 'a.fit/': new Uint8Array(), 'a/b.fit': run }))).toEqual(['a run']);
    expect(details(zipSync({ 'a.fit': new Uint8Array(), 'b.gpx': bytes(' \n') }))).toEqual(['empty nothing', 'empty nothing']);
    expect(details(zipSync({}))).toEqual(['empty archiveEmpty']);
  });
  test('of folders alone, or of nothing but an end, is empty or broken', () => {
    expect(details(zipSync({ 'a/': new Uint8Array() }))).toEqual(['empty archiveEmpty']);
    const end = zipSync({}).slice();
    new DataView(end.buffer).setUint32(16, 0xffffffff, true);
    expect(details(end)).toEqual(['unreadable archiveBroken']);
  });
  test('is told by all four of its first bytes', () => {
    for (const mark of [
      [3, 6],
      [5, 4],
      [3, 5],
      [6, 4],
    ])
      expect(details(Uint8Array.from([0x50, 0x4b, ...mark, 7, 7]))).toEqual(['unreadable unknownForm']);
    for (const mark of [
      [3, 4],
      [5, 6],
    ])
      expect(details(Uint8Array.from([0x50, 0x4b, ...mark, 7, 7]))).toEqual(['unreadable archiveCut']);
  });
  test('inside a source is read no further than it goes', () => {
    const part = partOf(sourceOf(Uint8Array.from([1, 2, 3, 4, 5, 6])), 1, 4);
    expect([part.size, [...part.read(0, 99)], [...part.read(1, 2)]]).toEqual([3, [2, 3, 4], [3]]);
  });
  test('with a comment is read', () => {
    const noted = joined(zipSync({ 'a.fit': run }), bytes('made by hand'));
    expect(details(noted)).toEqual(['a run']);
  });
});

describe('a file', () => {
  test.each([
    ['of nothing', '', 'empty nothing'],
    ['of blanks', ' \n\t', 'empty nothing'],
    ['of words', 'Ran today, and it was fine.', 'unreadable unknownForm'],
    ['of JSON', '[{"distance": 500000, "duration": 1800000}]', 'unreadable unknownForm'],
    ['of another markup', '<html><body><p>gpx</p></body></html>', 'unreadable unknownForm'],
    [
      'of a GPX with points outside of a track',
      '<gpx><type>run</type><trkpt lat="1" lon="1"><time>2026-05-01T06:30:00Z</time></trkpt></gpx>',
      'empty noRecording',
    ],
    ['of a GPX without tracks', '<gpx version="1.1"><wpt lat="1" lon="1"/></gpx>', 'empty noRecording'],
    [
      'of a GPX with a route',
      '<gpx><rte><rtept lat="1" lon="1"><time>2026-05-01T06:30:00Z</time></rtept></rte></gpx>',
      'not-a-run untimed',
    ],
    ['of a GPX with an empty track beside a route', '<gpx><rte/><trk><trkseg/></trk></gpx>', 'not-a-run untimed'],
    ['of a TCX without activities', '<TrainingCenterDatabase/>', 'empty noRecording'],
    [
      'of a TCX with an empty activity',
      '<TrainingCenterDatabase><Activities><Activity Sport="Running"/></Activities></TrainingCenterDatabase>',
      'empty noRecording',
    ],
  ])('%s says so', (_what, given, detail) => expect(details(given)).toEqual([detail]));
  test('whose root is in capitals is read', () => {
    const text =
      '<GPX><TRK><TYPE>running</TYPE><TRKSEG><TRKPT LAT="1" LON="1"><TIME>2026-05-01T06:30:00Z</TIME></TRKPT><TRKPT LAT="1.001" LON="1"><TIME>2026-05-01T06:31:00Z</TIME></TRKPT></TRKSEG></TRK></GPX>';
    expect(details(text)).toEqual(['a run']);
  });
});
