import { describe, expect, it } from 'vitest';
import { measure } from '#core/reading/quantity.ts';
import { unitOf } from '#core/reading/units.ts';
import { readings } from './said.ts';

/** Numbers with their units: what they measure in SI, to which digit, and which words are left. */

const rest = (text: string) => measure(text)?.rest;

describe('a number with a unit', () => {
  it.each<[string, string, number, number, string]>([
    ['10.02 km', 'length', 10_020, 5, 'km'],
    ['10 KM', 'length', 10_000, 500, 'km'],
    ['1,234 m', 'length', 1_234, 0.5, 'm'],
    ['1.25 ft', 'length', 0.381, 0.001524, 'ft'],
    ['1.234 kcal', 'energy', 1_234, 0.5, 'kcal'],
    ['640 kcal', 'energy', 640, 0.5, 'kcal'],
    ['68 °F', 'celsius', 20, 0.277778, '°F'],
    ['-5 °C', 'celsius', -5, 0.5, '°C'],
    ['+5 °C', 'celsius', 5, 0.5, '°C'],
    ['36 km/h', 'speed', 10, 0.138889, 'km/h'],
    ['150 beats per minute', 'beats', 150, 0.5, 'bpm'],
    ['172 steps/min', 'steps', 172, 0.5, 'spm'],
    ['5 min/km', 'pace', 0.3, 0.03, '/km'],
    ['4:20 /km', 'pace', 0.26, 0.0005, '/km'],
    ['5.75 min/km', 'pace', 0.345, 0.0003, '/km'],
    ['80 %', 'percent', 80, 0.5, '%'],
    ['7', 'number', 7, 0.5, ''],
  ])('%s is one value', (text, ...value) => expect(readings(text)).toEqual([value]));

  it('of a pace with a point is of tenths or of seconds', () =>
    expect(readings('5.30 min/km')).toEqual([
      ['pace', 0.318, 0.0003, '/km'],
      ['pace', 0.33, 0.0005, '/km'],
    ]));
  it('of a pace with three decimals, or of more than a hundred minutes, is of no seconds', () => {
    expect(readings('15.30 min/km')).toHaveLength(2);
    expect(readings('5.305 min/km')).toEqual([['pace', 0.3183, 0.00003, '/km']]);
    expect(readings('115.30 /km')).toEqual([]);
  });
  it('is no pace of a hundred minutes', () => expect(readings('100 /km')).toEqual([]));
  it('leaves the words behind it, few or many', () => {
    expect(rest('10 km Distance')).toBe('Distance');
    expect(rest('10 km of a long and lonely road')).toBe('of a long and lonely road');
    expect(rest('10 on a long and lonely road')).toBe('on a long and lonely road');
    expect(rest('150 beats per minute Avg')).toBe('Avg');
    expect(rest('5.30 min/km Pace')).toBe('Pace');
  });
});

describe('no value', () => {
  it.each(['', 'km 10', 'x', '+', ':30', `1${' '.repeat(300)}km`, `10 km ${'x'.repeat(60)}`, '----', '12,34,56 km'])(
    'is “%s”',
    (text) => expect(measure(text)).toBeNull(),
  );
  it.each(['-', '--', '---', 'n/a', 'N/A km', '-- km'])('is said by “%s”', (text) =>
    expect(measure(text)).toEqual({ readings: [], missing: true, rest: '' }),
  );
  it('is said with a name behind it', () => expect(rest('-- bpm Avg HR')).toBe('Avg HR'));
  it('is not said by a minus', () => expect(measure('-5')).toMatchObject({ missing: false, readings: [{ value: -5 }] }));
});

describe('a unit', () => {
  it.each([
    ['/km', '/km'],
    ['min/km', '/km'],
    ['min / mi', '/mi'],
    ['min per km', '/km'],
    ['mm:ss/km', '/km'],
    ['h:m:s/km', '/km'],
    ['m/km', '/km'],
    ['km.', 'km'],
    ['/km.', '/km'],
    ['bpm', 'bpm'],
  ])('%s is %s', (text, name) => expect(unitOf(text)?.name).toBe(name));
  it.each(['', 'x', 'k.m', '/', 'min/m', 'x/km', 'km/km', 'x/min', '/min', '/kmh'])('is not “%s”', (text) =>
    expect(unitOf(text)).toBeNull(),
  );
});
