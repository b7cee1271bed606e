import { describe, expect, it, test } from 'vitest';
import type { Estimate } from '#core/engine/facts.ts';
import { carbohydrateOf, caloriesFit, energyOf } from '#core/engine/measure/energy.ts';
import type { HeartRates } from '#core/engine/measure/heartRates.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';

/** Energy of a run by each way to it, in the order in which they count. The numbers are those of science.md. */

const run = (facts: Partial<Run>): Run => ({ id: 'r', startTime: '2026-05-06T06:00:00Z', ...facts });
/** 10 km in 50 minutes. */
const tenKm = { distance: 10_000, movingTime: 3_000 };
const adult: Profile = { bodyMass: 70, age: 35, sex: 'male' };
const rates: HeartRates = {
  bounds: { rest: 50, max: 190 },
  threshold: 169,
  sex: 'male',
  confidence: 'high',
  spread: 0,
  because: [],
  missing: [],
};
/** What the body of 70 kg uses at rest in so many minutes, kcal. */
const atRest = (minutes: number) => 0.0175 * 70 * minutes;
const near = (value: number) => expect.closeTo(value, 0) as number;

describe('the energy of a run', () => {
  it('is nothing without a body mass', () => {
    expect(energyOf(run({ ...tenKm, calories: 700 }), {}, 50, rates)).toBeNull();
  });

  it("is the page's own number where that is plausible", () => {
    expect(energyOf(run({ ...tenKm, calories: 700 }), adult, 50, rates)).toEqual({
      value: 700,
      low: near(595),
      high: near(805),
      confidence: 'medium',
      because: ['calories', 'bodyMass'],
      missing: [],
    });
  });

  it('is worked out from distance, climb and descent where they are known', () => {
    const value = 630.1 + atRest(50);
    expect(energyOf(run({ ...tenKm, elevationGain: 300, elevationLoss: 300 }), adult, 50, rates)).toEqual({
      value: near(value),
      low: near(value * 0.85),
      high: near(value * 1.15),
      confidence: 'medium',
      because: ['distance', 'elevationGain', 'elevationLoss', 'bodyMass'],
      missing: [],
    });
  });

  it('takes the descent for as much as the climb where it is not known, within wider bounds', () => {
    const value = 630.1 + atRest(50);
    expect(energyOf(run({ ...tenKm, elevationGain: 300 }), adult, 50, null)).toEqual({
      value: near(value),
      low: near(value * 0.83),
      high: near(value * 1.17),
      confidence: 'medium',
      because: ['distance', 'elevationGain', 'bodyMass'],
      missing: ['elevationLoss'],
    });
  });

  it('is worked out from the pace where nothing is known of hills', () => {
    expect(energyOf(run({ distance: 12_000, movingTime: 3_600 }), adult, 60, rates)).toEqual({
      value: near(913.5),
      low: near(913.5 * 0.75),
      high: near(913.5 * 1.25),
      confidence: 'medium',
      because: ['distance', 'movingTime', 'bodyMass'],
      missing: ['elevationGain'],
    });
  });

  it('is a kilocalorie per kilogram and kilometre below the speeds that the equation holds for, and at its bound', () => {
    const slow = { value: 560, low: near(364), high: near(756), confidence: 'low', because: ['distance', 'bodyMass'] };
    expect(energyOf(run({ distance: 8_000, movingTime: 3_840 }), adult, 64, null)).toMatchObject(slow);
    const bound = energyOf(run({ distance: 8_040, movingTime: 3_600 }), adult, 60, null);
    expect(bound).toMatchObject({ value: near(562.8), missing: ['elevationGain'] });
  });

  it('leaves a climb aside that no run has', () => {
    const steep = run({ distance: 12_000, movingTime: 3_600, elevationGain: 3_001 });
    expect(energyOf(steep, adult, 60, null)?.because).toEqual(['distance', 'movingTime', 'bodyMass']);
  });

  it.each([
    ['a man', { age: 35, sex: 'male', bodyMass: 70 }, 60, 150, 867.8],
    ['a woman', { age: 35, sex: 'female', bodyMass: 60 }, 60, 150, 597.8],
    ['an older man', { age: 50, sex: 'male', bodyMass: 80 }, 45, 165, 806.5],
  ] as const)('is worked out from the heart rate of %s where there is no distance', (_who, profile, minutes, bpm, kcal) => {
    expect(energyOf(run({ movingTime: minutes * 60, averageHeartRate: bpm }), profile, minutes, rates)).toEqual({
      value: near(kcal),
      low: near(kcal * 0.8),
      high: near(kcal * 1.2),
      confidence: 'low',
      because: ['averageHeartRate', 'age', 'sex', 'bodyMass'],
      missing: ['distance'],
    });
  });

  it('is worked out from heart rate where distance and time make no pace', () => {
    const found = energyOf(run({ distance: 90_000, movingTime: 3_600, averageHeartRate: 150 }), adult, 60, rates);
    expect(found?.because).toContain('averageHeartRate');
  });

  it.each<[string, Profile, number, HeartRates | null]>([
    ['of unknown age', { bodyMass: 70, sex: 'male' }, 150, rates],
    ['of no stated sex', { bodyMass: 70, age: 35, sex: 'unspecified' }, 150, rates],
    ['below 90 beats', adult, 89, rates],
    ['that the heart rate does not speak of', adult, 150, null],
    ['which the equation gives less than nothing', { bodyMass: 180, age: 18, sex: 'female' }, 90, rates],
  ])('stays unknown for a runner %s, without a distance', (_who, profile, averageHeartRate, known) => {
    expect(energyOf(run({ movingTime: 3_600, averageHeartRate }), profile, 60, known)).toBeNull();
  });

  it('is worked out from 90 beats on', () => {
    expect(energyOf(run({ movingTime: 3_600, averageHeartRate: 90 }), adult, 60, rates)?.value).toBeGreaterThan(0);
  });

  it('stays unknown without distance and heart rate', () => {
    expect(energyOf(run({ movingTime: 3_600 }), adult, 60, rates)).toBeNull();
  });
});

describe("the page's number", () => {
  it.each<[kcal: number, fits: boolean]>([
    [350, true],
    [349, false],
    [1_260, true],
    [1_261, false],
  ])('of %i kcal for 10 km and 70 kg: plausible is %s', (calories, fits) => {
    expect(caloriesFit(run({ ...tenKm, calories }), 70)).toBe(fits);
  });

  it('is judged by what a level run would have cost', () => {
    // 1,000 m up and down in 10 km cost about half as much again.
    expect(caloriesFit(run({ ...tenKm, calories: 1_400, elevationGain: 1_000, elevationLoss: 1_000 }), 70)).toBe(true);
    expect(caloriesFit(run({ ...tenKm, calories: 1_400 }), 70)).toBe(false);
    expect(caloriesFit(run({ ...tenKm, calories: 1_400, elevationGain: 3_000, elevationLoss: 3_000 }), 70)).toBe(false);
  });

  it.each<[string, Partial<Run>, number | undefined]>([
    ['there is none', tenKm, 70],
    ['the mass is not known', { ...tenKm, calories: 700 }, undefined],
    ['there is no distance', { movingTime: 3_000, calories: 700 }, 70],
    ['distance and time make no pace', { distance: 90_000, movingTime: 3_000, calories: 700 }, 70],
    ['the distance is nought', { distance: 0, movingTime: 3_000, calories: 700 }, 70],
  ])('is not judged where %s', (_why, facts, mass) => {
    expect(caloriesFit(run(facts), mass)).toBeNull();
  });
});

describe('the carbohydrate of a run', () => {
  const energy: Estimate = {
    value: 700,
    low: 600,
    high: 800,
    confidence: 'medium',
    because: ['distance'],
    missing: ['elevationGain'],
  };
  const net = (kcal: number) => kcal - atRest(60);
  const at = (bpm: number, seconds = 3_600) => ({
    method: 'stream' as const,
    pieces: [[seconds, bpm]] as [number, number][],
    minutesFrom: () => 0,
  });

  it('is 60 % of the net energy, in wide bounds, where heart rate tells nothing', () => {
    const wide = {
      value: near((net(700) * 0.6) / 4),
      low: near(((net(600) * 0.6) / 4) * 0.75),
      high: near(((net(800) * 0.6) / 4) * 1.25),
      confidence: 'low',
      because: ['distance'],
      missing: ['elevationGain', 'averageHeartRate'],
    };
    expect(carbohydrateOf(energy, 70, 60, null, at(150))).toEqual(wide);
    expect(carbohydrateOf(energy, 70, 60, rates, null)).toEqual(wide);
    expect(carbohydrateOf(energy, 70, 60, rates, at(150, 0))).toEqual(wide);
  });

  it.each([
    [120, 0.45],
    [140, 0.6],
    [162, 0.75],
    [175, 0.9],
  ])('at %i beats a minute has the share %d', (bpm, share) => {
    expect(carbohydrateOf(energy, 70, 60, rates, at(bpm))).toEqual({
      value: near((net(700) * share) / 4),
      low: near(((net(600) * share) / 4) * 0.9),
      high: near(((net(800) * share) / 4) * 1.1),
      confidence: 'low',
      because: ['distance', 'averageHeartRate'],
      missing: ['elevationGain'],
    });
  });

  it('goes by the mean over time', () => {
    const pieces: [number, number][] = [
      [3_000, 120],
      [600, 180],
    ];
    const mean = { method: 'stream' as const, pieces, minutesFrom: () => 0 };
    // 130 bpm: 57 % of the reserve. By beats alone it would be 150.
    expect(carbohydrateOf(energy, 70, 60, rates, mean)?.value).toBeCloseTo((net(700) * 0.45) / 4, 1);
  });

  test('is never less than nothing', () => {
    const little = { ...energy, value: 50, low: 40, high: 60 };
    expect(carbohydrateOf(little, 70, 60, null, null)).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  it('is unknown without energy or mass', () => {
    expect(carbohydrateOf(null, 70, 60, rates, null)).toBeNull();
    expect(carbohydrateOf(energy, undefined, 60, rates, null)).toBeNull();
  });
});
