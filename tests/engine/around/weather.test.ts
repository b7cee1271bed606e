import { describe, expect, it } from 'vitest';
import { weatherOf } from '#core/engine/around/weather.ts';
import { wbgtWithoutSun } from '#core/engine/formulas/heat.ts';
import type { Run } from '#core/run/run.ts';

/** Weather of a run: the page's alone, in the sun by day. WBGTs are those of science.md §6.5. */

const warm = { temperature: 30, humidity: 60 };
const inSun = expect.closeTo(30.921, 3) as number;
const inShade = expect.closeTo(25.797, 3) as number;
/** A run that began at a wall time in Berlin in May. */
const weatherAt = (wall: string, facts: Partial<Run>, thresholds: Record<string, number> = {}, timeZone = 'Europe/Berlin') =>
  weatherOf({ id: 'r', startTime: `2026-05-06T${wall}+02:00`, ...facts }, { thresholds }, timeZone);

describe('the weather of a run', () => {
  it.each<[string, Partial<Run>]>([
    ['nothing tells the temperature', { humidity: 60 }],
    ['only a watch does', { deviceTemperature: 31, humidity: 60 }],
    ['it was indoors', { ...warm, surface: 'treadmill' }],
  ])('is unknown where %s', (_why, facts) => {
    expect(weatherAt('12:00:00', facts)).toBeNull();
  });

  it.each([
    ['06:59:59', inShade],
    ['07:00:00', inSun],
    ['18:59:59', inSun],
    ['19:00:00', inShade],
    ['02:00:00', inShade],
  ])('counts the sun from seven to seven: at %s', (wall, wbgt) => {
    expect(weatherAt(wall, warm)).toEqual({ ...warm, wbgt, hot: true });
  });

  it("goes by the run's own zone before the runner's", () => {
    expect(weatherAt('12:00:00', warm, {}, 'America/Los_Angeles')?.wbgt).toEqual(inShade);
    expect(weatherAt('12:00:00', { ...warm, timeZone: 'Europe/Berlin' }, {}, 'America/Los_Angeles')?.wbgt).toEqual(inSun);
  });

  it('has no WBGT where the humidity is unknown', () => {
    expect(weatherAt('12:00:00', { temperature: 20 })).toEqual({ temperature: 20, humidity: null, wbgt: null, hot: false });
  });
});

describe('it was hot', () => {
  it.each([
    [28, true],
    [27.9, false],
  ])('in air of %d °C, whatever its humidity: %s', (temperature, hot) => {
    expect(weatherAt('02:00:00', { temperature })?.hot).toBe(hot);
    expect(weatherAt('02:00:00', { temperature, humidity: 1 })?.hot).toBe(hot);
  });

  // 25 °C and 80 % make 23.131 °C without sun.
  const damp = { temperature: 25, humidity: 80 };
  it.each([
    [undefined, true],
    [23, true],
    [wbgtWithoutSun(25, 80), true],
    [24, false],
  ])("from the runner's own WBGT of %d °C on, else from 23 °C: %s", (hotWbgt, hot) => {
    expect(weatherAt('02:00:00', damp, hotWbgt === undefined ? {} : { hotWbgt })?.hot).toBe(hot);
  });

  it('not below 23 °C', () => {
    // 20 °C and 50 % in the sun.
    expect(weatherAt('12:00:00', { temperature: 20, humidity: 50 })).toMatchObject({
      wbgt: expect.closeTo(19.863, 3) as number,
      hot: false,
    });
  });
});
