import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FileAnswer } from '#core/files/answer.ts';
import { importFile } from '#core/files/importFile.ts';
import { runSchema } from '#core/run/run.ts';
import { inEnglish } from '../../scripts/lib/inEnglish.ts';
import { fitRun } from './make/fit.ts';
import { bytes, gpx, points, tcx } from './make/xml.ts';

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
const fit = fitRun({ start, seconds: 120, speed: 3 });
const texts = [
  gpx(start, [{ type: 'running', segments: [points(100, 3)] }]),
  tcx(start, [{ sport: 'Running', laps: [{ seconds: 100, metres: 300, tracks: [points(100, 3)] }] }]),
].map(bytes);
const files = [fit, ...texts, gzipSync(fit), zipSync({ 'a.fit': fit, 'b.gpx': texts[0] ?? fit })];

const answers = (given: Uint8Array) => [...importFile('a', given, options)];
const refusals = ['unreadable', 'empty', 'too-large', 'not-a-run'];
const isTyped = (answer: FileAnswer) =>
  answer.ok ? runSchema.safeParse(answer.run).success : refusals.includes(answer.refusal) && inEnglish(answer.detail) !== '';
const areTyped = (given: Uint8Array) => {
  const found = answers(given);
  return found.length > 0 && found.every(isTyped);
};

describe('whatever the bytes', () => {
  test('a FIT file cut at any byte gives a typed answer', () => {
    for (let length = 0; length < fit.length; length += 1) expect(areTyped(fit.subarray(0, length))).toBe(true);
  });
  test('a file of any kind cut anywhere gives a typed answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.double({ min: 0, max: 1, noNaN: true }), (file, share) =>
        areTyped(file.subarray(0, Math.floor(share * file.length))),
      ),
    );
  });
  test('changed bytes give a typed answer', () => {
    const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 8 }), (file, changes) => {
        const changed = file.slice();
        for (const [share, value] of changes) changed[Math.floor(share * changed.length)] = value;
        return areTyped(changed);
      }),
      { numRuns: 300 },
    );
  });
  test('a changed byte in a FIT file never changes the distance, time or heart rate that is shown', () => {
    const [whole] = answers(fit);
    fc.assert(
      fc.property(fc.integer({ min: 14, max: fit.length - 3 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = fit.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        return answers(changed).every((answer) => {
          if (!answer.ok || !whole?.ok) return true;
          const { distance, timerTime, averageHeartRate } = answer.run;
          const near = (one: number | undefined, other = 0) => one === undefined || Math.abs(one - other) <= 2;
          return (
            near(distance, whole.run.distance) &&
            near(timerTime, whole.run.timerTime) &&
            near(averageHeartRate, whole.run.averageHeartRate)
          );
        });
      }),
      { numRuns: 300 },
    );
  });
  test('random bytes give a typed answer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), areTyped));
  });
  test('elements nested thousands deep are refused', () => {
    const deep = bytes(`<gpx>${'<a>'.repeat(100_000)}`);
    expect(answers(deep)).toMatchObject([{ ok: false, refusal: 'unreadable', detail: { key: 'import.detail.xmlDeep' } }]);
  });
  test('entities never expand', () => {
    const bomb = bytes('<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaa">]><gpx><trk><name>&a;</name></trk></gpx>');
    expect(answers(bomb)).toMatchObject([{ ok: false, refusal: 'unreadable' }]);
  });
  test('the same file twice gives the same ids', () => {
    for (const file of files) expect(answers(file)).toEqual(answers(file));
  });
});
