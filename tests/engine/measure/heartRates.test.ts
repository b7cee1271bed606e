import { describe, expect, it } from 'vitest';
import { heartRatesOf, restFits, type HeartRates } from '#core/engine/measure/heartRates.ts';
import { heartRateTime } from '#core/engine/measure/heartRateTime.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';

/** Which heart rates of a runner are believed, and the time at heart rates of a run. */

const own: Profile = { age: 40, sex: 'female', maxHeartRate: 190, restingHeartRate: 50, thresholdHeartRate: 170 };

describe('the heart rates of a runner', () => {
  it("are the runner's own where all are told", () => {
    expect(heartRatesOf(own, 200)).toEqual({
      bounds: { rest: 50, max: 190 },
      threshold: 170,
      sex: 'female',
      confidence: 'high',
      spread: 0,
      because: ['maxHeartRate', 'restingHeartRate', 'thresholdHeartRate'],
      missing: [],
    });
  });

  it('come from the age where nothing else is known', () => {
    expect(heartRatesOf({ age: 40 }, null)).toEqual({
      bounds: { rest: 60, max: 180 },
      threshold: 162,
      sex: 'unspecified',
      confidence: 'low',
      spread: expect.closeTo(0.18, 9) as number,
      because: ['age'],
      missing: ['maxHeartRate', 'restingHeartRate', 'thresholdHeartRate'],
    });
  });

  it.each([
    [181, 181, 'history', 'medium'],
    [180, 180, 'age', 'low'],
    [150, 180, 'age', 'low'],
  ])('that two runs reached, %i, make the maximum %i, by %s', (seen, max, because, confidence) => {
    expect(heartRatesOf({ age: 40 }, seen)).toMatchObject({ bounds: { max }, because: [because], confidence });
  });

  it('are unknown without age and maximum, whatever was seen', () => {
    expect(heartRatesOf({ restingHeartRate: 50 }, 185)).toBeNull();
  });

  it('with a maximum of the runner and an assumed rest are of medium confidence', () => {
    expect(heartRatesOf({ maxHeartRate: 190 }, null)).toMatchObject({
      confidence: 'medium',
      spread: expect.closeTo(0.05, 9) as number,
    });
  });

  it.each([
    [149, true],
    [150, false],
    [151, false],
  ])('at rest of %i under a maximum of 190 can be: %s', (rest, fits) => {
    expect(restFits(rest, 190)).toBe(fits);
    expect(heartRatesOf({ maxHeartRate: 190, restingHeartRate: rest }, null) !== null).toBe(fits);
  });

  it.each([50, 49, 190, 191])(
    'of a threshold of %i do not lie between rest and maximum: 85 %% of the way is taken',
    (threshold) => {
      const found = heartRatesOf({ ...own, thresholdHeartRate: threshold }, null);
      expect(found).toMatchObject({ threshold: 169, missing: ['thresholdHeartRate'], spread: 0.02 });
    },
  );

  it.each([51, 189])('of a threshold of %i are taken', (threshold) => {
    expect(heartRatesOf({ ...own, thresholdHeartRate: threshold }, null)).toMatchObject({ threshold, missing: [], spread: 0 });
  });

  it.each(['heartCondition', 'betaBlocker', 'pregnant', 'postpartum'] as const)('say nothing under %s', (flag) => {
    expect(heartRatesOf({ ...own, health: { [flag]: true } }, null)).toBeNull();
    expect(heartRatesOf({ ...own, health: { [flag]: false } }, null)).not.toBeNull();
  });
});

describe('the time at heart rates', () => {
  const rates = heartRatesOf(own, null) as HeartRates;
  const run = (facts: Partial<Run>): Run => ({ id: 'r', startTime: '2026-05-06T06:00:00Z', ...facts });
  const zones = [
    { from: 150, to: 170, seconds: 600 },
    { from: 170, seconds: 300 },
    { from: 0, to: 130, seconds: 900 },
    { from: 130, to: 150, seconds: 0 },
  ];

  it('is that of the recording first', () => {
    const found = heartRateTime(
      run({
        streamSummary: {
          heartRateSeconds: [
            [120, 60],
            [180, 30],
          ],
        },
        heartRateZones: zones,
        averageHeartRate: 140,
      }),
      30,
      rates,
    );
    expect(found).toMatchObject({
      method: 'stream',
      pieces: [
        [60, 120],
        [30, 180],
      ],
    });
    expect(found?.minutesFrom(180)).toBe(0.5);
    expect(found?.minutesFrom(181)).toBe(0);
    expect(found?.minutesFrom(120)).toBe(1.5);
  });

  it("is that of the zones' middles next, in whatever order they stand, and without the empty ones", () => {
    const found = heartRateTime(run({ heartRateZones: zones, averageHeartRate: 140 }), 30, rates);
    expect(found).toMatchObject({
      method: 'zones',
      pieces: [
        [900, 90],
        [600, 160],
        [300, 180],
      ],
    });
    expect(found?.minutesFrom(170)).toBe(5);
    expect(found?.minutesFrom(160)).toBe(10);
    expect(found?.minutesFrom(150)).toBe(15);
  });

  it('of a zone below an open top ends where the next one begins', () => {
    const open = [
      { from: 150, seconds: 600 },
      { from: 170, seconds: 300 },
    ];
    expect(heartRateTime(run({ heartRateZones: open }), 30, rates)?.pieces).toEqual([
      [600, 160],
      [300, 180],
    ]);
  });

  it('of a zone above the maximum stays there', () => {
    expect(heartRateTime(run({ heartRateZones: [{ from: 200, seconds: 60 }] }), 30, rates)?.pieces).toEqual([[60, 200]]);
  });

  it('is all of it at the mean last', () => {
    const found = heartRateTime(run({ averageHeartRate: 140 }), 30, rates);
    expect(found).toMatchObject({ method: 'averageHeartRate', pieces: [[1_800, 140]] });
    expect(found?.minutesFrom(140)).toBe(30);
    expect(found?.minutesFrom(141)).toBe(0);
  });

  it.each<[string, Partial<Run>]>([
    ['nothing is known', {}],
    ['the mean is that of rest', { averageHeartRate: 50 }],
    ['the mean lies below rest', { averageHeartRate: 49 }],
    ['the recording and the zones are empty', { streamSummary: { heartRateSeconds: [] }, heartRateZones: [] }],
  ])('is unknown where %s', (_why, facts) => {
    expect(heartRateTime(run(facts), 30, rates)).toBeNull();
  });

  it('of a strap that fell off counts by the next way', () => {
    const fell = { streamSummary: { heartRateSeconds: [[48, 1_800]] as [number, number][] }, averageHeartRate: 140 };
    expect(heartRateTime(run(fell), 30, rates)?.method).toBe('averageHeartRate');
  });
});
