import { deflateRawSync, gzipSync as gzipOf } from 'node:zlib';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile, importSource } from '#core/files/importFile.ts';
import { leastUnpack, maxArchiveMembers, maxDirectoryBytes } from '#core/files/limits.ts';
import { memoryShelf, sourceOf, type Source } from '#core/files/source.ts';
import { inflateTo } from '#core/files/unpack/inflate.ts';
import { unzip, zipMembers } from '#core/files/unpack/zip.ts';
import { fitRun } from './make/fit.ts';
import { bytes } from './make/xml.ts';
import { changed, largeForm, repeated } from './make/zip.ts';

/** What is packed and broken: each way has its own word, and what can still be read is read. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const run = fitRun({ start: '2026-05-01T06:30:00.000Z', seconds: 120, speed: 3 });
const details = (given: Source | Uint8Array) =>
  [...importSource('a', 'read' in given ? given : sourceOf(given), options)].map((answer) =>
    answer.ok ? 'a run' : answer.detail.key.replace('import.detail.', ''),
  );
const whole = zipSync({ 'a.fit': [run, { level: 0 }] });
const directory = whole.length - 22 - 46 - 5;
const end = whole.length - 22;

describe('a broken archive', () => {
  test('whose directory is not where its end says is broken, not empty', () => {
    expect(details(changed(whole, [end + 16, whole.length]))).toEqual(['archiveBroken']);
    expect(details(changed(whole, [end + 16, directory + 1]))).toEqual(['archiveBroken']);
  });
  test('whose member is not where the directory says has lost it', () => {
    expect(details(changed(whole, [directory + 42, whole.length - 8]))).toEqual(['lost']);
    expect(details(changed(whole, [directory + 42, 1]))).toEqual(['lost']);
  });
  test('whose member goes on beyond its end is cut short', () => {
    expect(details(changed(whole, [directory + 20, whole.length]))).toEqual(['cutShort']);
  });
  test('whose packed bytes are none says so', () => {
    const packed = zipSync({ 'a.fit': run });
    expect(details(changed(packed, [35, 0xffffffff]))).toEqual(['packedBroken']);
  });
  test('whose second entry is cut still gives the first, and says that something is lost', () => {
    const two = zipSync({ 'a.fit': run, 'b.fit': run });
    const second = two.length - 22 - 46 - 5;
    expect(details(changed(two, [second + 30, 0x0000ffff]))).toEqual(['a run', 'archiveBroken']);
    expect(details(changed(two, [second, 0]))).toEqual(['a run', 'archiveBroken']);
    expect(details(zipSync({ 'b.zip': [changed(two, [second, 0]), { level: 0 }] }))).toEqual(['a run', 'archiveBroken']);
    expect(details(largeForm(two))).toEqual(['a run', 'a run']);
  });
  test('with a list that can not be read still gives its files', () => {
    expect(details(zipSync({ 'activities.csv': bytes('Date,Distance,Time\n'), 'a.fit': run }))).toEqual(['a run']);
  });
});

describe('an archive of the large form', () => {
  const large = largeForm(whole);
  const locator = large.length - 22 - 20;
  test('is read like any other', () => expect(details(large)).toEqual(['a run']));
  test('without the marks and places of that form is broken', () => {
    expect(details(changed(large, [locator, 0]))).toEqual(['archiveBroken']);
    expect(details(changed(large, [locator - 56, 0]))).toEqual(['archiveBroken']);
    expect(details(changed(large, [locator + 8, large.length]))).toEqual(['archiveBroken']);
  });
});

describe('an archive that promises much', () => {
  /** An archive of that size that is nothing but zeros before its end. */
  const hollow = (size: number): Source => ({
    size,
    shelf: memoryShelf,
    read: (from, to) => {
      if (to - from > 100_000) throw new Error('it was read');
      const piece = new Uint8Array(to - from);
      if (from === 0) piece.set(whole.subarray(0, 4));
      if (to === size) piece.set(changed(whole.subarray(end), [16, 0]), piece.length - 22);
      return piece;
    },
  });
  test('of a directory beyond the bound is not read', () => {
    expect(details(hollow(maxDirectoryBytes + 23))).toEqual(['archiveMany']);
  });
  test('of members beyond the bound is given up', () => {
    expect(details(repeated(zipSync({ a: bytes('no') }), 1, maxArchiveMembers + 1))).toEqual(['archiveMany']);
  });
  test('of archives that all unpack from the same bytes is given up at the bound', () => {
    const size = 50_000_000;
    const inner = zipSync({ 'photo.jpg': [new Uint8Array(size), { level: 0 }] });
    const found = details(repeated(zipSync({ 'a.zip': [inner, { level: 1 }] }), 5, 6));
    expect(found.filter((detail) => detail === 'unpacksTooLarge').length).toBeGreaterThanOrEqual(
      Math.floor(6 - leastUnpack / size),
    );
    expect(found[0]).toBe('archiveEmpty');
  });
  test('of a member that is longer than its directory says is not taken beyond the bound', () => {
    const [member] = zipMembers(sourceOf(whole)).members;
    expect(() => unzip(sourceOf(whole), { ...member!, size: 0 }, 10)).toThrow('unpacksTooLarge');
    expect(() => unzip(sourceOf(whole), member!, run.length - 1)).toThrow('unpacksTooLarge');
    expect(unzip(sourceOf(whole), member!, run.length)).toEqual(run);
  });
  test('is unpacked no further than the bound, and nothing beyond it is kept', () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 500_000 }, () => (state = (state * 48_271) % 0x7fffffff) >>> 8);
    const packed = deflateRawSync(noise);
    let furthest = 0;
    let kept = 0;
    const source: Source = { ...sourceOf(packed), read: (from, to) => packed.subarray(from, (furthest = to)) };
    expect(() => inflateTo(source, 100_000, (piece) => (kept += piece.length))).toThrow('unpacksTooLarge');
    expect(kept).toBeLessThanOrEqual(100_000);
    expect(furthest).toBeLessThan(packed.length / 2);
  });
});

describe('a broken .gz', () => {
  const packed = gzipSync(run);
  test('that is packed in a way that we do not know is not guessed at', () => {
    expect(details(changed(packed, [0, 0x00078b1f]))).toEqual(['packedOddly']);
  });
  test('of nothing but a header is cut short', () => {
    expect(details(Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toEqual(['cutShort']);
  });
  test('that unpacks to more than a file may is given up', () => {
    const bomb = gzipOf(new Uint8Array(101 * 1_048_576), { level: 1 });
    expect([...importFile('a.fit.gz', bomb, options)]).toMatchObject([{ refusal: 'too-large' }]);
  });
});
