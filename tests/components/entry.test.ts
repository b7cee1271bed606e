import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTyped, parseClock, typed, type Quantity } from '#components/fields/entry.ts';
import { runEntries } from '#components/fields/runFields.ts';
import { profileEntries } from '#components/options/profileEntries.ts';
import { profileSchema } from '#core/profile/profile.ts';
import { runSchema } from '#core/run/run.ts';

describe('a time as runners type it', () => {
  it.each([
    ['45', 2_700],
    ['45:10', 2_710],
    ['1:45:10', 6_310],
    ['0:59', 59],
    [' 4:30 ', 270],
    ['100:00', 6_000],
  ])('%s', (text, seconds) => expect(parseClock(text)).toBe(seconds));
  it.each(['', '4:', ':30', '4:75', '1:75:00', '1:2:3:4', '4.5', '-4:30', 'abc'])('"%s" is none', (text) =>
    expect(parseClock(text)).toBeNull(),
  );
});

describe('a number as runners type it', () => {
  it('may have a comma or a point before its decimals', () => {
    expect(fromTyped('10,02', 'distance', 'metric')).toBe(10_020);
    expect(fromTyped('10.02', 'distance', 'metric')).toBe(10_020);
  });
  it.each(['1,234.5', '1.234,5', '12 km', '1e3', '', '.', 'NaN', 'Infinity', '0x10'])('"%s" is refused, not guessed', (text) =>
    expect(fromTyped(text, 'distance', 'metric')).toBeNull(),
  );
  it('becomes SI: pounds, inches, miles, degrees Fahrenheit, minutes per mile', () => {
    expect(fromTyped('154.3', 'mass', 'imperial')).toBeCloseTo(69.99, 2);
    expect(fromTyped('70', 'height', 'imperial')).toBeCloseTo(1.778, 6);
    expect(fromTyped('26.2', 'distance', 'imperial')).toBeCloseTo(42_164.8, 1);
    expect(fromTyped('50', 'temperature', 'imperial')).toBeCloseTo(10, 6);
    expect(fromTyped('8:00', 'pace', 'imperial')).toBeCloseTo(298.26, 2);
  });
});

describe('what is shown in a field', () => {
  const quantities: [Quantity, number, number][] = [
    ['distance', 100, 100_000],
    ['mass', 30, 200],
    ['height', 1.2, 2.2],
    ['temperature', -30, 50],
    ['duration', 1, 100_000],
    ['heartRate', 30, 230],
  ];
  it('reads back as the same shown value, in both systems of units', () => {
    for (const [quantity, min, max] of quantities) {
      for (const units of ['metric', 'imperial'] as const) {
        fc.assert(
          fc.property(fc.double({ min, max, noNaN: true }), (value) => {
            const shown = typed(value, quantity, units);
            const back = fromTyped(shown, quantity, units);
            expect(back).not.toBeNull();
            expect(typed(back ?? 0, quantity, units)).toBe(shown);
          }),
        );
      }
    }
  });
});

describe('the limits beside the fields', () => {
  it('are those of a run', () => {
    const base = { id: 'x', startTime: '2026-03-08T08:00:00Z' };
    for (const [name, { low, high }] of Object.entries(runEntries)) {
      for (const value of [low, high]) expect(runSchema.safeParse({ ...base, [name]: value }).success).toBe(true);
      for (const value of [low - 0.01, high + 0.01]) expect(runSchema.safeParse({ ...base, [name]: value }).success).toBe(false);
    }
  });
  it('are those of a profile', () => {
    for (const [name, { low, high }] of Object.entries(profileEntries)) {
      for (const value of [low, high]) expect(profileSchema.safeParse({ [name]: value }).success).toBe(true);
      for (const value of [low - 0.01, high + 0.01]) expect(profileSchema.safeParse({ [name]: value }).success).toBe(false);
    }
  });
});
