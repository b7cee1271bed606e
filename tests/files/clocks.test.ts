import { describe, expect, test } from 'vitest';
import type { Sample } from '#core/files/activity.ts';
import { importFile } from '#core/files/importFile.ts';
import { withDistance } from '#core/files/position.ts';
import { inOrder, risingOf } from '#core/files/rising.ts';
import { activityId, fitFile, fitTime, outing, type Message } from './make/fit.ts';
import { bytes, gpx, points, tcx, type Point } from './make/xml.ts';

/** Clocks and counts that jump: one wrong point costs itself alone, and where nobody can tell which are right, nothing is derived. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
const even = points(600, 3);
const answers = (given: Uint8Array) => [...importFile('a', given, options)];
const run = (given: Uint8Array) => answers(given).flatMap((answer) => (answer.ok ? [answer.run] : []))[0];
const track = (segment: Point[]) => bytes(gpx(start, [{ type: 'running', segments: [segment] }]));
const unmeasured = [{ ok: false, refusal: 'unreadable', detail: { key: 'import.detail.unmeasured' } }];
const unknownStart = [{ ok: false, refusal: 'unreadable', detail: { key: 'import.detail.noStart' } }];
/** The first half of the points by a clock that is two hours ahead. */
const setBack = (given: Point[]) => given.map((point, index) => (index < 60 ? { ...point, at: point.at + 7_200 } : point));

describe('rising values', () => {
  test('are the most that rise, equal ones only where they may', () => {
    expect(risingOf([1, 2, 9, 3, 4])).toEqual([0, 1, 3, 4]);
    expect(risingOf([9, 1, 2, 2, 3])).toEqual([1, 3, 4]);
    expect(risingOf([1, 2, 2, 3], true)).toEqual([0, 1, 2, 3]);
    expect(risingOf([])).toEqual([]);
  });
  test('of one moment twice lose nothing', () => {
    const twice = [1, 1, 2, 2, 3, 3].map((time) => ({ time }));
    expect(inOrder(twice)).toEqual({ kept: [{ time: 1 }, { time: 2 }, { time: 3 }], isSound: true });
    expect(inOrder([1, 2, 3, 1.5, 2.5].map((time) => ({ time }))).isSound).toBe(false);
  });
});

describe('a clock that jumps', () => {
  test.each([0, 20, 119])('ahead in one point of a GPX track, the %i-th, loses no other', (at) => {
    const ahead = even.map((point, index) => (index === at ? { ...point, at: 86_400 } : point));
    const plain = run(track(even.filter((_, index) => index !== at)));
    expect(run(track(ahead))).toEqual(plain);
    expect(plain?.distance).toBeGreaterThan(1_700);
  });
  test('ahead in one record of a FIT file loses no other', () => {
    const records = outing({ start, seconds: 600, speed: 3, withoutSession: true });
    const ahead = records.map((message, index) =>
      index === 40
        ? { ...message, fields: { ...message.fields, 253: [0x86, fitTime(start) + 9_000] as [number, number] } }
        : message,
    );
    expect(run(fitFile([activityId, ...ahead]))).toMatchObject({ distance: 1_800, elapsedTime: 600 });
  });
  test('back in the middle leaves no track to derive from', () => {
    expect(answers(track(setBack(even)))).toMatchObject(unknownStart);
    const inLaps = tcx(start, [{ sport: 'Running', laps: [{ seconds: 600, metres: 1_800, tracks: [setBack(even)] }] }]);
    expect(run(bytes(inLaps))).toMatchObject({ distance: 1_800, timerTime: 600 });
    expect(run(bytes(inLaps))).not.toHaveProperty('elapsedTime');
    const unstated = tcx(start, [{ sport: 'Running', laps: [{ seconds: 0, tracks: [setBack(even)] }] }]);
    expect(answers(bytes(unstated))).toMatchObject(unmeasured);
    expect(answers(bytes(unstated.replace(/ StartTime="[^"]*"/, '').replace(/<Id>.*<\/Id>/, '')))).toMatchObject(unknownStart);
  });
  test('back in the middle of a FIT file leaves what its session states', () => {
    const back = (messages: Message[]) => [...messages.slice(60, 121), ...messages.slice(0, 60), ...messages.slice(121)];
    const stated = run(fitFile([activityId, ...back(outing({ start, seconds: 600, speed: 3 }))]));
    expect(stated).toMatchObject({ distance: 1_800, timerTime: 600 });
    expect(stated).not.toHaveProperty('streamSummary');
    const bare = back(outing({ start, seconds: 600, speed: 3, withoutSession: true }));
    expect(answers(fitFile([activityId, ...bare]))).toMatchObject(unknownStart);
  });
});

describe('a count of metres', () => {
  const at = (index: number, distance?: number): Sample => ({
    time: Date.parse(start) + index * 10_000,
    stretch: 0,
    ...(distance === undefined ? {} : { distance }),
    latitude: 50 + index * 0.0003,
    longitude: 8,
  });
  const counts = (given: (number | undefined)[]) => withDistance(given.map((distance, index) => at(index, distance)));
  const rising = Array.from({ length: 20 }, (_, index) => index * 30);
  test('that falls in one point is left out there', () => {
    const found = counts(rising.with(19, 0)).map(({ distance }) => distance);
    expect(found).toEqual([...rising.slice(0, 19), undefined]);
    expect(counts(rising).map(({ distance }) => distance)).toEqual(rising);
  });
  test('that begins anew is none from the start: the places tell', () => {
    expect(counts([...rising.slice(0, 10), ...rising.slice(0, 10)]).at(-1)?.distance).toBeCloseTo(634, 0);
    const lap = (from: number) => ({ seconds: 0, tracks: [points(300, 3).map((point) => ({ ...point, at: point.at + from }))] });
    const anew = run(bytes(tcx(start, [{ sport: 'Running', laps: [lap(0), lap(300)] }])));
    expect(anew).toMatchObject({ elapsedTime: 600 });
    expect(anew).not.toHaveProperty('distance');
  });
  test('of a GPX track without places is believed: nothing tells otherwise', () => {
    const counted = even.map((point) => ({
      ...point,
      extra: `<extensions><distance>${String(point.metres)}</distance></extensions>`,
    }));
    const indoors = new TextDecoder().decode(track(counted)).replace(/ lat="[^"]*" lon="[^"]*"/g, '');
    expect(run(bytes(indoors))?.distance).toBe(1_800);
  });
  test.each([1 / 1_000, 1 / 1_609.344, 3.28])('of a GPX track that is none of metres (%d) is not believed', (unit) => {
    const odd = even.map((point) => ({
      ...point,
      extra: `<extensions><distance>${String(point.metres * unit)}</distance></extensions>`,
    }));
    expect(run(track(odd))?.distance).toBeCloseTo(run(track(even))?.distance ?? 0, 0);
    const own = even.map((point) => ({
      ...point,
      extra: `<extensions><distance>${String(point.metres * 1.1)}</distance></extensions>`,
    }));
    expect(run(track(own))?.distance).toBe(1_980);
  });
});
