import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importChosen } from '#core/files/importChosen.ts';
import { importFile, importSource } from '#core/files/importFile.ts';
import { maxArchiveBytes, maxFileBytes } from '#core/files/limits.ts';
import { sourceOf, type Source } from '#core/files/source.ts';
import { fitRun } from './make/fit.ts';
import { bytes } from './make/xml.ts';

/** What is too large is refused before it is read, and one that lies about its size does not cost the others. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const run = fitRun({ start: '2026-05-01T06:30:00.000Z', seconds: 120, speed: 3 });
/** A source that says to be larger than it is, and fails where more than its beginning is read. */
const promising = (given: Uint8Array, size: number): Source => ({
  ...sourceOf(given),
  size,
  read: (from, to) => {
    if (to > given.length) throw new Error('it was read');
    return given.subarray(from, to);
  },
});
const refusals = (answers: Iterable<{ ok: boolean; refusal?: string }>) =>
  [...answers].map(({ ok, refusal }) => (ok ? 'a run' : refusal));
/** The archive with a number of its directory changed, counted from where the one member's entry begins. */
function lying(whole: Uint8Array, nameLength: number, field: number, value: number): Uint8Array {
  const changed = whole.slice();
  new DataView(changed.buffer).setUint16(whole.length - 22 - 46 - nameLength + field, value, true);
  return changed;
}

describe('what is too large', () => {
  test('is refused unread as a file, in a folder, and as an archive', () => {
    expect(refusals(importSource('a.fit', promising(run, maxFileBytes + 1), options))).toEqual(['too-large']);
    const inFolder = [{ name: 'all/a.fit', source: promising(run, maxFileBytes + 1) }];
    expect(refusals(importChosen(inFolder, options))).toEqual(['too-large']);
    const archive = zipSync({ 'a.fit': run });
    expect(refusals(importSource('a.zip', promising(archive, maxArchiveBytes + 1), options))).toEqual(['too-large']);
  });
});

describe('a member of an archive', () => {
  const whole = zipSync({ 'a.fit': [run, { level: 0 }] });
  test('that is locked or packed in a way that we do not know is named, never guessed at', () => {
    const details = (given: Uint8Array) =>
      [...importFile('a.zip', given, options)].map((answer) => (answer.ok ? 'a run' : answer.detail.key));
    expect(details(lying(whole, 5, 8, 1))).toEqual(['import.detail.locked']);
    expect(details(lying(whole, 5, 10, 12))).toEqual(['import.detail.packedOddly']);
  });
  test('of the kind that systems put beside the files that they pack is passed over', () => {
    const files = { 'a.fit': run, '__MACOSX/._a.fit': bytes('no'), '.trash/b.fit': bytes('no') };
    expect(refusals(importFile('a.zip', zipSync(files), options))).toEqual(['a run']);
  });
});
