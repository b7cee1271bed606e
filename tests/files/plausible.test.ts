import { describe, expect, test } from 'vitest';
import type { Activity, Sample, Totals } from '#core/files/activity.ts';
import { plausible } from '#core/files/plausible.ts';
import { withDistance } from '#core/files/position.ts';
import { reduce } from '#core/files/summary/summarise.ts';
import { toRun } from '#core/files/toRun.ts';

/** What a file states and no run can have is left out, and what is left is never bent to fit. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const from = Date.parse('2026-05-01T06:30:00.000Z');
/** A recording of one sample a second. */
const recording = (seconds: number, make: (at: number) => Partial<Sample> = () => ({})): Sample[] =>
  Array.from({ length: seconds + 1 }, (_, at) => ({ time: from + at * 1000, stretch: 0, distance: at * 3, ...make(at) }));

describe('totals', () => {
  const left: [string, Totals, Sample[], Totals][] = [
    ['zeros that say that nothing was measured', { distance: 0, calories: 0, averageHeartRate: 0 }, [], {}],
    ['values outside of what a run can have', { averageHeartRate: 300, distance: 600_000, timerTime: 60 }, [], { timerTime: 60 }],
    ['a timer beyond the clock, where no track tells which is wrong', { timerTime: 1_200, elapsedTime: 600 }, [], {}],
    ['a timer beyond the clock and the track', { timerTime: 1_200, elapsedTime: 600 }, recording(600), { elapsedTime: 600 }],
    ['a clock that the track outlasts', { timerTime: 1_200, elapsedTime: 600 }, recording(1_200), { timerTime: 1_200 }],
    ['moving longer than the clock', { movingTime: 700, elapsedTime: 600 }, [], { elapsedTime: 600 }],
    ['an average above the maximum', { averageHeartRate: 160, maxHeartRate: 150, calories: 9 }, [], { calories: 9 }],
    ['a distance that no runner covers', { distance: 10_000, timerTime: 700 }, [], { timerTime: 700 }],
    ['no climb at all over hills', { elevationGain: 0, elevationLoss: 0 }, recording(60, (at) => ({ altitude: at })), {}],
    ['no climb at all that no altitude shows', { elevationGain: 0, elevationLoss: 0 }, recording(60), {}],
  ];
  test.each(left)('are left without %s', (_what, totals, samples, kept) => expect(plausible(totals, samples)).toEqual(kept));
  test('that fit each other stay as they are', () => {
    const totals = {
      timerTime: 601,
      elapsedTime: 600,
      movingTime: 590,
      averageHeartRate: 150,
      maxHeartRate: 150,
      distance: 1_800,
    };
    expect(plausible(totals, recording(600))).toEqual(totals);
    const hills = recording(60, (at) => ({ altitude: at }));
    for (const one of [
      { elevationGain: 0, elevationLoss: 80 },
      { elevationGain: 80, elevationLoss: 0 },
    ])
      expect(plausible(one, hills)).toEqual(one);
    const flat = { elevationGain: 0, elevationLoss: 0 };
    expect(
      plausible(
        flat,
        recording(60, (at) => ({ altitude: 9_999 * Number(at === 5) })),
      ),
    ).toEqual(flat);
  });
});

describe('an activity', () => {
  const activity: Activity = { sport: { kind: 'run' }, start: from, stated: { distance: 1_800, timerTime: 600 }, samples: [] };
  const refusal = (more: Partial<Activity>) => {
    const result = toRun({ ...activity, ...more }, options);
    return 'refusal' in result ? result.detail.key.replace('import.detail.', '') : 'a run';
  };
  test('without a start, or with one that can not be, is no run', () => {
    expect(refusal({})).toBe('a run');
    expect(refusal({ start: undefined })).toBe('noStart');
    expect(refusal({ start: Date.UTC(1989, 11, 31) })).toBe('impossibleStart');
    expect(refusal({ start: Date.parse('2026-06-03T00:00:00Z') })).toBe('impossibleStart');
    expect(refusal({ start: Date.parse('2026-06-02T00:00:00Z') })).toBe('a run');
  });
  test('whose track is shorter than its timer takes no clock from it', () => {
    const result = toRun({ ...activity, samples: recording(300) }, options);
    expect('run' in result && result.run).not.toHaveProperty('elapsedTime');
  });
  test('of a later leg does not count the legs before it', () => {
    const stated = { timerTime: 600 };
    const later = toRun({ ...activity, stated, samples: recording(600, (at) => ({ distance: 1_500 + at * 3 })) }, options);
    expect(later).toMatchObject({ run: { distance: 1_800 } });
    const first = toRun({ ...activity, stated, samples: recording(600, (at) => ({ distance: 20 + at * 3 })) }, options);
    expect(first).toMatchObject({ run: { distance: 1_820 } });
  });
});

describe('a recording', () => {
  const summary = (samples: Sample[]) => reduce(samples).summary;
  const beats = (samples: Sample[]) => summary(samples)?.heartRateSeconds;
  test('counts no heart rate that no heart beats, and none that is long past', () => {
    expect(beats(recording(60, () => ({ heartRate: 150 })))).toEqual([[150, 60]]);
    for (const heartRate of [20, 240]) expect(beats(recording(60, () => ({ heartRate })))).toBeUndefined();
    const seldom = recording(120, (at) => (at % 60 === 0 ? { heartRate: 150 } : {}));
    expect(beats(seldom)).toBeUndefined();
  });
  test('states no average where less than half of it has a heart rate', () => {
    expect(reduce(recording(100, (at) => (at < 40 ? { heartRate: 150 } : {}))).averageHeartRate).toBeUndefined();
    expect(reduce(recording(100, (at) => (at < 60 ? { heartRate: 150 } : {}))).averageHeartRate).toBe(150);
  });
  test('counts no silence as running', () => {
    const samples = recording(1_200).filter((_, at) => at < 300 || at > 600);
    expect(reduce(samples).moving).toBe(898);
  });
  test('has no effort faster than anybody ever ran', () => {
    expect(summary(recording(300, (at) => ({ distance: at * 6 })))?.bestEfforts?.map(({ distance }) => distance)).toEqual([
      1_000, 1_609.344,
    ]);
    expect(summary(recording(300, (at) => ({ distance: at * 9 })))?.bestEfforts).toBeUndefined();
  });
  test('is not moved by speeds that no runner has, nor by a count that goes back', () => {
    const jump = recording(300, (at) => ({ distance: at * 3 + (at > 100 ? 500 : 0) }));
    expect(summary(jump)?.normalisedSpeed).toBeCloseTo(3, 1);
    const back = recording(300, (at) => ({ distance: at * 3 - (at > 100 ? 200 : 0) }));
    expect(summary(back)?.normalisedSpeed).toBeCloseTo(3, 1);
  });
  test('states no descent where a tenth has no altitude, and none from heights that are not on earth', () => {
    const hill = (at: number) => ({ altitude: 200 - at / 2 });
    expect(summary(recording(300, hill))?.descent).toBeGreaterThan(130);
    expect(summary(recording(300, (at) => (at < 40 ? {} : hill(at))))?.descent).toBeUndefined();
    expect(summary(recording(300, () => ({ altitude: 20_000 })))?.descent).toBeUndefined();
  });
  test('has no halves where a tenth of one lacks a heart rate', () => {
    const beating = (at: number) => (at > 2_500 && at < 2_700 ? {} : { heartRate: 150 });
    expect(summary(recording(3_000, () => ({ heartRate: 150 })))?.halves).toHaveLength(2);
    expect(summary(recording(3_000, beating))?.halves).toBeUndefined();
  });
  test('of more than a week is not reduced', () => {
    const minutely = (minutes: number) =>
      Array.from({ length: minutes + 1 }, (_, at): Sample => ({ time: from + at * 60_000, stretch: 0, distance: at * 180 }));
    expect(reduce(minutely(10_080)).moving).toBe(604_800);
    expect(reduce(minutely(10_081))).toEqual({ summary: undefined, moving: undefined, averageHeartRate: undefined });
  });
});

describe('places', () => {
  const at = (second: number, latitude: number, stretch = 0): Sample => ({
    time: from + second * 1000,
    stretch,
    latitude,
    longitude: 8,
  });
  const far = (samples: Sample[]) => Math.round(withDistance(samples).at(-1)?.distance ?? -1);
  test('add up step by step, and not over a pause', () => {
    expect(far([at(0, 50), at(10, 50.0003), at(20, 50.0006)])).toBe(67);
    expect(far([at(0, 50), at(10, 50.0003), at(400, 50.01, 1), at(410, 50.0103, 1)])).toBe(67);
  });
  test('that no runner could have reached add nothing', () => {
    expect(far([at(0, 50), at(10, 50.0003), at(11, 50.5), at(20, 50.0006)])).toBe(67);
  });
});
