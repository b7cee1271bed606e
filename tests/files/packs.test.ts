import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importChosen } from '#core/files/importChosen.ts';
import { importFile, importSource } from '#core/files/importFile.ts';
import { leastUnpack, maxFileBytes } from '#core/files/limits.ts';
import { sourceOf, type Source } from '#core/files/source.ts';
import { fitRun } from './make/fit.ts';
import { bytes } from './make/xml.ts';
import { changed, repeated } from './make/zip.ts';

/** Archives that other hands packed: lists find their files, and nothing is lost without a word. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
/** It states no sport: only a list tells. */
const fit = fitRun({ start, seconds: 1_200, speed: 3, withoutSession: true });
const head =
  'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance\n';
const recorded = '8,"May 1, 2026, 6:30:00 AM",Recorded,Run,1200,3.60,activities/8.fit.gz,1200.0,1200.0,3600.0\n';
const byHand = '7,"May 3, 2026, 6:15:00 AM",On the track,Run,3000,10.00,,3000.0,2900.0,10004.25\n';
const list = bytes(head + recorded);
const told = (given: Iterable<ReturnType<typeof importFile> extends Iterable<infer Answer> ? Answer : never>) =>
  [...given].map((answer) =>
    answer.ok ? `${answer.file} ${answer.ask.length ? 'asks' : 'is a run'}` : `${answer.file} ${answer.detail.key.slice(14)}`,
  );
const read = (files: Parameters<typeof zipSync>[0]) => told(importFile('a', zipSync(files), options));

describe('a list of an archive', () => {
  test('finds its files by whatever slashes, and unpacked', () => {
    for (const name of ['activities/8.fit', 'activities\\8.fit'])
      expect(read({ 'activities.csv': list, [name]: fit })).toEqual(['a/activities/8.fit is a run']);
    expect(read({ 'all\\activities.csv': list, 'all\\activities\\8.fit': fit })).toEqual(['a/all/activities/8.fit is a run']);
  });
  test('is one of several where a browser numbered them', () => {
    for (const name of ['Activities (1).csv', 'Activities(2).csv', 'activities-1.csv'])
      expect(read({ [name]: bytes(head + byHand) })).toEqual([`a/${name}:2 is a run`]);
    expect(read({ 'inactivities.csv': bytes(head + byHand) })).toEqual(['a archiveEmpty']);
  });
  test('that can not be read says so, beside the files', () => {
    const broken = zipSync({ 'activities.csv': [list, { level: 0 }], 'a.fit': fit });
    broken[60] = (broken[60] ?? 0) ^ 1;
    expect(told(importFile('a', broken, options))).toEqual(['a/activities.csv checksum', 'a/a.fit asks']);
    expect(read({ 'activities.csv': bytes('Shoe,Price\n1,2\n') })).toEqual(['a/activities.csv unknownForm']);
  });
  test('that a system put beside the files is none', () => {
    expect(read({ '__MACOSX/activities.csv': bytes('no'), '.trash/activities.csv': bytes('no'), 'a.fit': fit })).toEqual([
      'a/a.fit asks',
    ]);
  });
  test('stands in for a file that can not be read', () => {
    const cut = fit.subarray(0, 60);
    expect(read({ 'activities.csv': list, 'activities/8.fit': cut })).toEqual([
      'a/activities/8.fit fitDamaged',
      'a/activities.csv:2 is a run',
    ]);
    const ride = fitRun({ start, seconds: 1_200, speed: 3, sport: 2 });
    expect(read({ 'activities.csv': list, 'activities/8.fit': ride })).toEqual(['a/activities/8.fit otherSport']);
  });
});

describe('files that were chosen together', () => {
  const chosen = (files: Record<string, Uint8Array>) =>
    told(
      importChosen(
        Object.entries(files).map(([name, given]) => ({ name, source: sourceOf(given) })),
        options,
      ),
    );
  test('are an archive that was unpacked where a list is among them, and what belongs to no list stands alone', () => {
    const own = bytes(head + recorded.replace('activities/', ''));
    expect(chosen({ 'activities.csv': own, '8.fit': fit })).toEqual(['8.fit is a run']);
    expect(chosen({ 'activities.csv': own, '8.fit': fit, 'photo.jpg': bytes('no') })).toEqual([
      '8.fit is a run',
      'photo.jpg unknownForm',
    ]);
    expect(chosen({ '8.fit': fit, 'photo.jpg': bytes('no') })).toEqual(['8.fit asks', 'photo.jpg unknownForm']);
  });
  test('of a folder are passed over where they are no activities, and a folder of none says so', () => {
    expect(chosen({ 'all/8.fit': fit, 'all/photo.jpg': bytes('no') })).toEqual(['all/8.fit asks']);
    expect(chosen({ 'all/photo.jpg': bytes('no') })).toEqual(['all archiveEmpty']);
    expect(chosen({ 'all/activities.csv': list, 'all/activities/8.fit.gz': gzipSync(fit), 'b.fit': fit })).toEqual([
      'all/activities/8.fit.gz is a run',
      'b.fit asks',
    ]);
  });
});

describe('an archive of broken members', () => {
  test('takes no member that says to be larger than a file may', () => {
    const whole = zipSync({ 'a.fit': fit });
    const large = changed(whole, [whole.length - 22 - 46 - 5 + 24, maxFileBytes + 1]);
    expect(told(importFile('a', large, options))).toEqual(['a/a.fit unpacksTooLarge']);
    expect(told(importFile('a', changed(whole, [whole.length - 22 - 46 - 5 + 24, maxFileBytes]), options))).toEqual([
      'a/a.fit asks',
    ]);
  });
  test('pays for what it unpacks, though nothing of it proves sound', () => {
    const size = 60_000_000;
    const whole = zipSync({ 'a.gpx': [new Uint8Array(size), { level: 1 }] });
    const wrong = changed(whole, [whole.length - 22 - 46 - 5 + 16, 1]);
    const found = [...importFile('a', repeated(wrong, 5, 8), options)].map((answer) =>
      answer.ok ? '' : answer.detail.key.slice(14),
    );
    expect(found).toEqual([...Array<string>(3).fill('checksum'), ...Array<string>(5).fill('unpacksTooLarge')]);
    expect(Math.floor(leastUnpack / size)).toBe(3);
  });
});

describe('a chosen file that is gone', () => {
  const gone: Source = {
    ...sourceOf(fit),
    read: () => {
      throw new Error('gone');
    },
  };
  test('is named, and costs no other', () => {
    expect(told(importSource('a.fit', gone, options))).toEqual(['a.fit unknownForm']);
    const both = [gone, sourceOf(fit)].map((source, index) => ({ name: `${String(index)}.fit`, source }));
    expect(told(importChosen(both, options))).toEqual(['0.fit unknownForm', '1.fit asks']);
  });
});
