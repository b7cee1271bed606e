import { describe, expect, test } from 'vitest';
import type { Sample } from '#core/files/activity.ts';
import { plausible } from '#core/files/plausible.ts';
import { metresBetween, placeOf, startEndDistance, withDistance } from '#core/files/position.ts';
import { descentOf } from '#core/files/summary/descent.ts';
import { bestEfforts } from '#core/files/summary/efforts.ts';
import { gridOf, type Grid } from '#core/files/summary/grid.ts';
import { normalisedSpeed, paceVariation } from '#core/files/summary/speed.ts';
import { reduce } from '#core/files/summary/summarise.ts';

/** What a recording is reduced to, figure by figure, where it has what the figure needs and where it lacks it. */

const from = Date.parse('2026-05-01T06:30:00.000Z');
const recording = (seconds: number, make: (at: number) => Partial<Sample> = () => ({}), step = 1): Sample[] =>
  Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => {
    const at = index * step;
    return { time: from + at * 1000, stretch: 0, distance: at * 3, ...make(at) };
  });

describe('descent', () => {
  const of = (...heights: number[]) => {
    const altitude = Float64Array.from(heights);
    return descentOf({ altitude, length: heights.length } as Grid);
  };
  test.each([
    ['a slope', [100, 90, 80], 20],
    ['a slope that ends in the flat', [100, 90, 80, 80, 80], 20],
    ['two slopes', [100, 80, 100, 80], 40],
    ['a slope with noise on its way', [100, 95, 96, 90, 91, 80], 20],
    ['a climb', [80, 90, 100], 0],
    ['noise', [100, 98, 100, 98, 100, 98], 0],
    ['a drop within noise, then a slope', [100, 98, 101, 91], 10],
    ['a drop of noise exactly', [100, 97, 110], 0],
    ['a slope, a rise within noise, and a climb', [100, 90, 92, 120], 10],
    ['heights with a hole', [100, NaN, 90, 80, 80, 80, 80, 80, 80, 80], 20],
  ])('of %s', (_what, heights, metres) => expect(of(...heights)).toBe(metres));
  test('of too many holes is not known', () => expect(of(100, NaN, 90, 80, 80, 80, 80, 80, 80)).toBeUndefined());
});

describe('speed', () => {
  test('is normalised over half a minute and more', () => {
    expect(normalisedSpeed(new Array<number>(29).fill(3))).toBeUndefined();
    expect(normalisedSpeed(new Array<number>(30).fill(3))).toBeCloseTo(3, 6);
    const hard = [...new Array<number>(300).fill(2), ...new Array<number>(300).fill(4)];
    expect(normalisedSpeed(hard)).toBeCloseTo(3.41, 1);
  });
  test('varies from minute to minute, over five of them and more', () => {
    const minutes = (...speeds: number[]) => speeds.flatMap((speed) => new Array<number>(60).fill(speed));
    expect(paceVariation(minutes(3, 3, 3, 3))).toBeUndefined();
    expect(paceVariation(minutes(3, 3, 3, 3, 3))).toBe(0);
    expect(paceVariation(minutes(3, 3, 3, 3, 0))).toBeUndefined();
    expect(paceVariation([...minutes(2, 4, 2, 4, 2), ...new Array<number>(59).fill(9)])).toBeCloseTo(0.306, 3);
  });
  test('is compared without the first ten minutes where there are twenty', () => {
    const slowStart = (seconds: number) =>
      reduce(recording(seconds, (at) => ({ distance: at < 600 ? at : 600 + (at - 600) * 3 }))).summary;
    expect(slowStart(1_260)?.paceVariation).toBe(0);
    expect(slowStart(1_140)?.paceVariation).toBeGreaterThan(0.3);
  });
  test('uphill counts for more', () => {
    const hill = (rise: number) =>
      reduce(recording(900, (at) => ({ altitude: 100 + at * 3 * rise }))).summary?.normalisedSpeed ?? 0;
    expect(hill(0)).toBeCloseTo(3, 2);
    expect(hill(0.05)).toBeGreaterThan(3.4);
    expect(hill(-0.3)).toBeGreaterThan(2.3);
  });
});

describe('the easy end', () => {
  const end = (make: (at: number) => Partial<Sample>, maxHeartRate?: number) =>
    reduce(recording(1_800, make), maxHeartRate).summary?.easyMinutesAtEnd;
  const slowing = (at: number) => ({ distance: at < 1_500 ? at * 3 : 4_500 + (at - 1_500) * 1.5 });
  test('is told by speed', () => {
    expect(end(() => ({}))).toBe(0);
    expect(end(slowing)).toBe(5);
  });
  test('is told by heart rate where its maximum is known, and where a heart beats', () => {
    const calm = (at: number) => ({ heartRate: at < 1_500 ? 160 : 110 });
    expect(end(calm, 190)).toBe(5);
    expect(end(calm)).toBe(0);
    expect(end(() => ({}), 190)).toBe(0);
    expect(end(() => ({ heartRate: 150 }), 190)).toBe(0);
  });
  test('does not count standing, nor end by it', () => {
    const stops = (at: number) => ({
      distance: at < 1_500 ? at * 3 : 4_500 + (Math.min(at, 1_620) - 1_500) * 1.5 + Math.max(0, at - 1_740) * 1.5,
    });
    expect(end(stops)).toBe(3);
    expect(end(() => ({ distance: 5 }))).toBeUndefined();
  });
});

describe('halves', () => {
  const halves = (seconds: number) => reduce(recording(seconds, () => ({ heartRate: 150 }))).summary?.halves;
  test('need ten minutes each, after the first ten', () => {
    expect(halves(1_800)).toEqual([
      { speed: 3, heartRate: 150 },
      { speed: 3, heartRate: 150 },
    ]);
    expect(halves(1_797)).toBeUndefined();
  });
});

describe('best efforts', () => {
  const efforts = (samples: Sample[]) =>
    bestEfforts(samples).map(({ distance, seconds }) => [distance, Math.round(seconds * 10) / 10]);
  test('begin between two points', () => {
    expect(efforts(recording(390, () => ({}), 10))).toEqual([[1_000, 333.3]]);
    expect(efforts(recording(330, () => ({}), 10))).toEqual([]);
  });
  test('are the fastest of the run, wherever it stands', () => {
    const fastMiddle = (at: number) => ({
      distance: at < 400 ? at * 2 : at < 700 ? 800 + (at - 400) * 4 : 2_000 + (at - 700) * 2,
    });
    expect(efforts(recording(1_200, fastMiddle)).at(0)).toEqual([1_000, 250]);
  });
  test('begin where the runner had stood no longer than can be told', () => {
    const stands = (at: number) => ({ distance: at < 100 ? 0 : (at - 100) * 3 });
    expect(efforts(recording(500, stands))).toEqual([[1_000, 333.3]]);
  });
  test('are not moved by points without a count', () => {
    expect(efforts(recording(390, (at) => (at % 20 ? { distance: undefined } : {}), 10))).toEqual([[1_000, 333.3]]);
  });
});

describe('seconds of a recording', () => {
  test('are those between points of one stretch, two minutes apart at most', () => {
    expect(gridOf(recording(600, () => ({}), 120))?.length).toBe(600);
    expect(gridOf(recording(605, () => ({}), 121))).toBeNull();
    expect(gridOf(recording(600, (at) => ({ stretch: at < 300 ? 0 : 1 })))?.length).toBe(599);
    expect(gridOf([])).toBeNull();
  });
  test('have no speed across a hole that is longer', () => {
    const hole = recording(600, (at) => (at > 200 && at < 400 ? { distance: undefined } : {}));
    expect(reduce(hole).moving).toBe(400);
  });
  test('have heart rates in order', () => {
    const rates = reduce(recording(60, (at) => ({ heartRate: at < 20 ? 160 : at < 40 ? 99 : 120 }))).summary?.heartRateSeconds;
    expect(rates).toEqual([
      [99, 20],
      [120, 20],
      [160, 20],
    ]);
  });
});

describe('heights', () => {
  const descent = (make: (at: number) => number) => reduce(recording(600, (at) => ({ altitude: make(at) }))).summary?.descent;
  test('that are not on earth are none', () => {
    expect(descent((at) => (at === 300 ? 20_000 : 100))).toBe(0);
    expect(descent((at) => (at === 300 ? -20_000 : 100))).toBe(0);
    expect(descent((at) => 200 - at / 10)).toBeGreaterThan(50);
  });
  test('tell whether a course may climb nothing by their whole range', () => {
    const none = { elevationGain: 0, elevationLoss: 0 };
    const over = (...heights: (number | undefined)[]) =>
      plausible(
        none,
        heights.map((altitude, at): Sample => ({
          time: from + at * 1000,
          stretch: 0,
          ...(altitude === undefined ? {} : { altitude }),
        })),
      );
    expect(over(10, 12, undefined, 10)).toEqual(none);
    expect(over(10, -9_999, 9_999, 12)).toEqual(none);
    expect(over(10, 50, 10)).toEqual({});
    expect(over(50, 10, 50)).toEqual({});
  });
});

describe('a place', () => {
  const at = (latitude?: number, longitude?: number): Sample => ({
    time: from,
    stretch: 0,
    ...(latitude === undefined ? {} : { latitude }),
    ...(longitude === undefined ? {} : { longitude }),
  });
  test.each([
    [undefined, 8],
    [50, undefined],
    [0, 0],
    [91, 8],
    [-91, 8],
    [50, 181],
    [50, -181],
  ])('of %s and %s is none', (...given) => expect(placeOf(at(...given))).toBeNull());
  test.each([
    [0, 8],
    [50, 0],
    [90, 180],
    [-90, -180],
  ])('of %s and %s is one', (...given) => expect(placeOf(at(...given))).not.toBeNull());
  test('is half the earth from the other side', () => {
    expect(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015_115, -1);
    expect(metresBetween({ latitude: 12.3, longitude: 0.1 }, { latitude: -12.3, longitude: -179.9 })).toBeCloseTo(20_015_115, -1);
  });
  test('may be reached within the second that it is written in', () => {
    const steps = [0, 100, 200].map((ms, index) => ({ ...at(50 + index * 0.00005, 8), time: from + ms }));
    expect(withDistance(steps).at(-1)?.distance).toBeCloseTo(11.1, 0);
  });
  test('alone is no distance from start to end', () => {
    expect(startEndDistance([at(50, 8)])).toBeUndefined();
    expect(startEndDistance([at()])).toBeUndefined();
    expect(startEndDistance([at(), at(50, 8), at(), at(50.001, 8), at()])).toBeCloseTo(111, 0);
  });
});
