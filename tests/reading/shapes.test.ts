import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberReadings } from '#core/reading/number.ts';
import { measure } from '#core/reading/quantity.ts';
import { clock, inDigits, number } from './build/show.ts';
import { plainVariant } from './build/variant.ts';
import type { Variant } from './build/variant.ts';

/** The SI values that a text may mean. */
const values = (text: string): number[] => (measure(text)?.readings ?? []).map(({ value }) => Math.round(value * 1e4) / 1e4);

describe('a shown value', () => {
  it.each([
    ['42,25 km', 42_250],
    ['10.75 km', 10_750],
    ['1 234,5 km', 1_234_500],
    ['١٢٫٥ كم', 12_500],
    ['１２．３４ km', 12_340],
    ['6.21 mi', 9_994.0262],
    ['3:02:49', 10_969],
    ['1h 02m', 3_720],
    ['1 Std. 2 Min.', 3_720],
    ['1時間2分3秒', 3_723],
    ['52s', 52],
    ['68 °F', 20],
    ['27 ℃', 27],
    ['12 km/h', 3.3333],
    ['164 üt/p', 164],
    ["1'234 m", 1_234],
  ])('%s is one value in SI', (text, value) => expect(values(text)).toEqual([value]));

  it.each([
    ['4:20 /km', 0.26],
    [`5'39"/km`, 0.339],
    ['8:10 min/mi', 0.3045],
  ])('%s is a pace in s/m', (text, value) => {
    expect(measure(text)?.readings.map(({ kind }) => kind)).toEqual(['pace']);
    expect(values(text)).toEqual([value]);
  });

  it.each(['--', '—', '-- bpm', 'N/A'])('%s is missing and never zero', (text) =>
    expect(measure(text)).toMatchObject({ missing: true, readings: [] }),
  );

  it('1,539 is a group or three decimals until something settles it', () => expect(values('1,539')).toEqual([1.539, 1539]));
  it('45m is minutes or metres until something settles it', () => expect(values('45m')).toEqual([2700, 45]));
  it('45:10 is minutes or hours first until something settles it', () => expect(values('45:10')).toEqual([2710, 162_600]));
  it('groups of two digits are no number', () => expect(numberReadings('12,34,56')).toEqual([]));
  it('text shown in another order than it stands is no value', () => expect(measure('\u202e54:12')).toBeNull());
});

const written = fc.record({
  decimal: fc.constantFrom('.' as const, ',' as const),
  group: fc.constantFrom<Variant['group']>(',', '.', ' ', '\u00a0', '\u202f', "'", ''),
  digits: fc.constantFrom<Variant['digits']>('latin', 'arabic', 'persian', 'devanagari', 'fullwidth'),
});

describe('numbers in any digits, signs and groups', () => {
  it('keep their value among the readings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 2 }), written, (units, decimals, style) => {
        fc.pre(style.group !== style.decimal);
        const value = units / 10 ** decimals;
        const text = number(value, decimals, { ...plainVariant, ...style });
        expect(measure(text)?.readings.map((reading) => reading.value)).toContain(value);
      }),
    );
  });

  it('clock times keep their seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 172_800 }), written, (seconds, style) => {
        expect(measure(clock(seconds, { ...plainVariant, ...style }))?.readings.map(({ value }) => value)).toContain(seconds);
      }),
    );
  });

  it('any text is measured or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const measured = measure(text);
        for (const { value, within } of measured?.readings ?? []) expect(Number.isFinite(value) && within >= 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('digits of every script stand for the same number', () => {
    for (const digits of ['arabic', 'persian', 'devanagari', 'fullwidth'] as const)
      expect(measure(inDigits('9876', digits))?.readings[0]?.value).toBe(9876);
  });
});
