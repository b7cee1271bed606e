import { describe, expect, it } from 'vitest';
import { agree, distinct, proofs, same } from '#core/reading/prove.ts';
import { meaning, said } from './said.ts';

/** Distance ÷ time = pace, as exactly as the digits say and no more. */

const agrees = (distance: string, time: string, pace: string): boolean => agree(meaning(distance), meaning(time), meaning(pace));

describe('distance, time and pace', () => {
  it.each([
    ['10.00 km', '50:00', '5:00 /km'],
    ['10.00 km', '50:00', '12.0 km/h'],
    ['6.21 mi', '50:00', '8:03 /mi'],
    // Rounded up or down, or cut off.
    ['10.00 km', '50:06', '5:00 /km'],
    ['10.00 km', '49:54', '5:00 /km'],
    // The pace is of 10.04 km.
    ['10.0 km', '50:00', '4:59 /km'],
  ])('%s in %s at %s agree', (...shown) => expect(agrees(...shown)).toBe(true));

  it.each([
    ['10.00 km', '50:15', '5:00 /km'],
    ['10.00 km', '49:45', '5:00 /km'],
    ['10.00 km', '50:00', '12.3 km/h'],
    ['10.00 km', '50:00', '11.7 km/h'],
    ['10.00 mi', '50:00', '5:00 /km'],
    ['10.00 km', '50:00', '5:00 /mi'],
  ])('%s in %s at %s do not', (...shown) => expect(agrees(...shown)).toBe(false));

  it('prove nothing where a value may be no more than its last digit', () => {
    expect(agrees('1 km', '1:00', '2:00 /km')).toBe(false);
    expect(agrees('33 ft', '1s', '36 km/h')).toBe(false);
    expect(agrees('2 km', '10:00', '5:00 /km')).toBe(true);
  });

  it('agree without a unit of the pace in the unit of the distance alone', () => {
    const [perKilometre, perMile] = said('pace', '5:00').readings;
    if (!perKilometre || !perMile) throw new Error('5:00 is a pace per kilometre or per mile');
    expect(agree(meaning('10.00 km'), meaning('50:00'), perKilometre)).toBe(true);
    expect(agree(meaning('10.00 mi'), meaning('50:00'), perMile)).toBe(true);
    // 6.21 miles in 50:00 are 5:00 a kilometre: that a page mixes so is not believed.
    expect(agree(meaning('6.21 mi'), meaning('50:00'), perKilometre)).toBe(false);
  });
});

describe('proofs', () => {
  it('are found among all that a page claims', () => {
    const distances = [said('distance', '5.00 km'), said('distance', '10.00 km')];
    const times = [said('elapsedTime', '1:10:00'), said('timerTime', '50:00')];
    const paces = [said('pace', '4:00 /km'), said('pace', '5:00 /km')];
    expect(proofs(distances, times, paces).map(({ distance, time }) => [distance.shown, time.shown])).toEqual([
      ['10.00 km', '50:00'],
    ]);
  });
  it('need one meaning of a pace to agree, not all', () =>
    expect(proofs([said('distance', '10.00 km')], [said('timerTime', '50:00')], [said('pace', '5:00')])).toHaveLength(1));
  it('of minutes and seconds outweigh those of hours and minutes', () => {
    const found = proofs(
      [said('distance', '10.00 km'), said('distance', '100.00 km')],
      [said('timerTime', '1:40:00'), said('timerTime', '16:40')],
      [said('pace', '10:00 /km')],
    );
    expect(found.map(({ seconds }) => seconds.unit)).toEqual(['h:mm:ss']);
  });
  it('of hours and minutes count where there is no finer one', () =>
    expect(proofs([said('distance', '20.0 km')], [said('timerTime', '1:40')], [said('pace', '5:00 /km')])).toMatchObject([
      { metres: { value: 20_000 }, seconds: { value: 6_000, unit: 'h:mm' } },
    ]));
});

describe('one value shown twice', () => {
  const isSame = (one: string, other: string) => [same(meaning(one), meaning(other)), same(meaning(other), meaning(one))];
  it.each([
    ['10.0 km', '10.04 km'],
    ['10.0 km', '9.96 km'],
    ['10.00 km', '6.21 mi'],
    ['50:00', '50:00.4'],
  ])('%s is %s', (one, other) => expect(isSame(one, other)).toEqual([true, true]));
  it.each([
    ['10.00 km', '10.04 km'],
    ['10.0 km', '10.2 km'],
    ['50:00', '50:02'],
  ])('%s is not %s', (one, other) => expect(isSame(one, other)).toEqual([false, false]));

  it('of a site’s script is itself to a millionth', () => {
    const exact = (value: number) => ({ kind: 'length' as const, value, within: 0, unit: '' });
    expect(same(exact(42_195), exact(42_195.02))).toBe(true);
    expect(same(exact(42_195), exact(42_196))).toBe(false);
    expect(same(exact(0.29), exact(0.290_01))).toBe(false);
  });
  it('counts once, by its most exact digits', () =>
    expect(distinct(['10 km', '10.04 km', '21.1 km', '10.0 km', '21.10 km'].map(meaning)).map(({ value }) => value)).toEqual([
      10_040, 21_100,
    ]));
});
