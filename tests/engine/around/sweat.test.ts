import { describe, expect, it } from 'vitest';
import { sweatOf } from '#core/engine/around/sweat.ts';
import type { Facts } from '#core/engine/facts.ts';
import type { Profile } from '#core/profile/profile.ts';
import { about } from '../steps/someFacts.ts';

/** Fluid lost, by each way to it in the order of science.md §0 and §6.1: weighed, learned from own runs, estimated. */

const energyOf = (value: number) => ({ ...about(value), because: ['distance'] });
const weather = (temperature: number, humidity: number | null = null): Facts['weather'] => ({
  temperature,
  humidity,
  wbgt: null,
  hot: false,
});
const weighed = (before: number, after: number, drunk = 0, urine = 0) => ({ before, after, drunk, urine });
const near = (value: number) => expect.closeTo(value, 6) as number;

describe('sweat that was weighed', () => {
  it('is what went, with what was drunk, without breath and fuel, a tenth of a litre each way', () => {
    expect(sweatOf({}, weighed(70, 68.6, 0.5), null, 75, energyOf(900))).toEqual({
      method: 'measured',
      hours: 1.25,
      value: near(1.72),
      low: near(1.62),
      high: near(1.82),
      confidence: 'high',
      because: ['weights'],
      missing: [],
    });
    expect(sweatOf({}, weighed(62, 61.4, 0.3, 0.1), null, 60, energyOf(560))?.value).toBeCloseTo(0.688, 9);
  });

  it('may be less by 0.14 l an hour where the energy is unknown', () => {
    expect(sweatOf({}, weighed(70, 68.6, 0.5), null, 75, null)).toMatchObject({
      value: near(1.9),
      low: near(1.9 - 0.1 - 0.175),
      high: near(2),
      missing: ['energy'],
    });
  });

  it('is never less than nothing', () => {
    expect(sweatOf({}, weighed(70, 69.95), null, 60, energyOf(0))).toMatchObject({ low: 0, high: near(0.15) });
    expect(sweatOf({}, weighed(70, 70), null, 60, energyOf(0))).toMatchObject({ value: 0, low: 0, high: near(0.1) });
    expect(sweatOf({}, weighed(70, 70.1), null, 60, energyOf(0))).toBeNull();
  });

  it('counts before own rates and the fit', () => {
    const own = [10, 12, 14].map((temperature) => ({ rate: 2, temperature }));
    const profile: Profile = { bodyMass: 70, sweatRates: own };
    expect(sweatOf(profile, weighed(70, 69), weather(12), 60, energyOf(0))?.method).toBe('measured');
  });
});

describe('sweat by own rates', () => {
  const own = (...rates: [rate: number, temperature?: number][]): Profile => ({
    bodyMass: 70,
    sweatRates: rates.map(([rate, temperature]) => (temperature === undefined ? { rate } : { rate, temperature })),
  });
  const learned = (profile: Profile, temperature: number) => sweatOf(profile, null, weather(temperature), 90, energyOf(900));

  it('is the mean of three runs within 5 °C, bounds included, a fifth each way', () => {
    expect(learned(own([0.8, 15], [0.9, 20], [1, 25]), 20)).toEqual({
      method: 'learned',
      hours: 1.5,
      value: near(1.35),
      low: near(1.08),
      high: near(1.62),
      confidence: 'medium',
      because: ['sweatRates', 'temperature'],
      missing: ['weights'],
    });
  });

  it('reaches as far as the rates do where they lie further apart', () => {
    expect(learned(own([0.5, 20], [1, 20], [1.5, 20]), 20)).toMatchObject({ low: near(0.75), high: near(2.25) });
  });

  it('leaves out runs of other weather', () => {
    expect(learned(own([0.9, 15], [1, 20], [1.1, 25], [3, 26]), 20)?.value).toBeCloseTo(1.5, 9);
  });

  it.each<[string, Profile, number]>([
    ['are two', own([1, 20], [1, 20]), 20],
    ['were of colder days', own([1, 14.9], [1, 20], [1, 20]), 20],
    ['were of warmer days', own([1, 20], [1, 20], [1, 25.1]), 20],
    ['say nothing of their weather', own([1, 20], [1, 20], [1]), 20],
    ['are none', { bodyMass: 70 }, 20],
  ])('needs three like that: these %s', (_why, profile, temperature) => {
    expect(learned(profile, temperature)?.method).toBe('estimated');
  });

  it('needs the weather', () => {
    expect(sweatOf(own([1, 20], [1, 20], [1, 20]), null, null, 90, energyOf(900))?.method).toBe('estimated');
  });
});

describe('sweat by the fit', () => {
  const tall: Profile = { bodyMass: 70, height: 1.75 };
  /** 12 km/h of 70 kg and 175 cm, an hour. */
  const fitted = (profile: Profile, sky: Facts['weather'], minutes = 60) =>
    sweatOf(profile, null, sky, minutes, energyOf((913.5 * minutes) / 60));
  const shares = (profile: Profile, sky: Facts['weather']) => {
    const found = fitted(profile, sky);
    return found && [found.low / found.value, found.high / found.value];
  };

  it('is 1.01 l in an hour at 22 °C, ±35 %', () => {
    expect(fitted(tall, weather(22))).toEqual({
      method: 'estimated',
      hours: 1,
      value: expect.closeTo(1.01, 2) as number,
      low: expect.closeTo(1.01 * 0.65, 2) as number,
      high: expect.closeTo(1.01 * 1.35, 2) as number,
      confidence: 'low',
      because: ['bodyMass', 'height', 'temperature', 'distance'],
      missing: ['weights'],
    });
  });

  it('grows with the time', () => {
    expect(fitted(tall, weather(22), 120)?.value).toBeCloseTo(2 * (fitted(tall, weather(22))?.value ?? 0), 9);
  });

  it('takes 175 cm and 18 °C for what is unknown, and says so within wider bounds', () => {
    expect(fitted({ bodyMass: 70 }, weather(22))).toMatchObject({
      value: fitted(tall, weather(22))?.value,
      because: ['bodyMass', 'temperature', 'distance'],
      missing: ['weights', 'height'],
    });
    expect(fitted(tall, null)).toMatchObject({
      value: fitted(tall, weather(18))?.value,
      because: ['bodyMass', 'height', 'distance'],
      missing: ['weights', 'temperature'],
    });
    expect(shares({ bodyMass: 70 }, weather(22))).toEqual([near(0.6), near(1.4)]);
    expect(shares(tall, null)).toEqual([near(0.5), near(1.5)]);
    expect(shares({ bodyMass: 70 }, null)).toEqual([near(0.45), near(1.55)]);
  });

  it.each([
    [22, 70, 1.62],
    [21.9, 70, 1.35],
    [22, 69.9, 1.35],
    [30, null, 1.35],
  ])('knows wet warm air in its upper bound alone: %d °C and %d %%', (temperature, humidity, high) => {
    expect(shares(tall, weather(temperature, humidity))).toEqual([near(0.65), near(high)]);
  });

  it('is unknown without a mass, without an energy, and of no time', () => {
    expect(fitted({ height: 1.75 }, weather(22))).toBeNull();
    expect(sweatOf(tall, null, weather(22), 60, null)).toBeNull();
    expect(sweatOf(tall, null, weather(22), 0, energyOf(0))).toBeNull();
  });

  describe('without weather is as wide as own rates at any temperature would be', () => {
    const own = (...rates: [rate: number, temperature?: number][]): Profile => ({
      ...tall,
      sweatRates: rates.map(([rate, temperature]) => (temperature === undefined ? { rate } : { rate, temperature })),
    });

    it('where they are wider than the fit', () => {
      const profile = own([1.6, 20], [0.4, 10], [1, 15]);
      expect(shares(profile, null)).toEqual([near(0.4), near(1.6)]);
      expect(fitted(profile, null)?.because).toEqual(['bodyMass', 'height', 'sweatRates', 'distance']);
    });

    it('and never below nothing: what falls off there is added above', () => {
      // A mean of 0.8 and a range of 0.2 to 2.
      expect(shares(own([0.2, 10], [0.2, 15], [2, 20]), null)).toEqual([0, near(2.25)]);
    });

    it('by the widest group of any size, also one of four', () => {
      expect(shares(own([0.4, 10], [1, 11], [1, 12], [1.6, 13]), null)).toEqual([near(0.4), near(1.6)]);
      expect(shares(own([1, 0], [1, 1], [1, 2], [0.4, 10.5], [1, 15], [1.6, 20.5]), null)).toEqual([near(0.4), near(1.6)]);
    });

    it.each<[string, Profile]>([
      ['alike where the weather was, in whatever order they stand', own([1, 10], [0.1, 50], [1, 15], [1, 20])],
      ['as wide as the fit', own([0.5, 10], [1, 15], [1.5, 20])],
      ['more than 10 °C apart', own([0.2, 10], [0.2, 15], [2, 20.1])],
      ['too few', own([0.2, 10], [2, 10])],
      ['of unknown weather', own([0.2, 10], [0.2, 15], [2])],
    ])('not where they are %s', (_why, profile) => {
      expect(shares(profile, null)).toEqual([near(0.5), near(1.5)]);
      expect(fitted(profile, null)?.because).not.toContain('sweatRates');
    });

    it('with weather they count only where they are of such weather', () => {
      expect(shares(own([0.2, 1], [0.2, 5], [2, 10]), weather(22))).toEqual([near(0.65), near(1.35)]);
    });
  });
});
