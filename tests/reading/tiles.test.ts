import { describe, expect, it } from 'vitest';
import { partsOf } from '#core/reading/tiles.ts';
import { named } from './listed.ts';

/** Which words name which value. */

describe('a value is named', () => {
  it('by the words before it or behind it, as its neighbours are', () => {
    const values: [string, number][] = [
      ['distance', 10_000],
      ['time', 3_000],
    ];
    expect(named([['Distance'], ['10.00 km']], [['Time'], ['50:00']])).toEqual(values);
    expect(named([['10.00 km'], ['Distance']], [['50:00'], ['Time']])).toEqual(values);
    expect(named('Distance', '10.00 km', 'Time', '50:00')).toEqual(values);
    expect(named('10.00 km', 'Distance', '50:00', 'Time')).toEqual(values);
  });
  it('by the nearer words', () => {
    expect(named(['Calories'], [['10.00 km'], 'Distance'])).toEqual([['distance', 10_000]]);
    expect(named([['10.00 km'], 'Distance'], ['Calories'])).toEqual([['distance', 10_000]]);
  });
  it('by none that stand nearer to another value', () => {
    expect(named(['85'], [['Calories'], ['640']])).toEqual([
      [null, 85],
      ['calories', 640],
    ]);
    expect(named([['640'], ['Calories']], ['85'])).toEqual([
      ['calories', 640],
      [null, 85],
    ]);
  });
  it('by the words in its own text', () => {
    expect(named('Distance: 10.00 km')).toEqual([['distance', 10_000]]);
    expect(named('Distance 10.00 km')).toEqual([['distance', 10_000]]);
    expect(named('10.00 km Distance')).toEqual([['distance', 10_000]]);
    expect(named('10.00 km from home')).toEqual([]);
    expect(named('Distance:10.00 km')).toEqual([['distance', 10_000]]);
    expect(named('Lakeside: 10.00 km')).toEqual([]);
    // Words behind the value may be all but its name.
    for (const text of ['Distance: 10.00 km left', 'Distance (km): 10 left', 'km 10 left', '10.00 km Distance (6.21 mi)'])
      expect(named(text), text).toEqual([]);
  });
  it('by no sentence', () => expect(named(`Time ${'and again '.repeat(6)}`, '50:00')).toEqual([[null, 3_000]]));
  it('by the title of a word that is not known, or by its own name', () => {
    expect(named({ text: 'Dst', title: 'Distance' }, '10.00 km')).toEqual([['distance', 10_000]]);
    expect(named({ text: 'Time', title: 'Distance' }, '10.00 km')).toEqual([['time', 10_000]]);
    expect(named({ text: '10.00 km', names: ['Lakeside', 'Distance'] })).toEqual([['distance', 10_000]]);
    expect(named('Time', { text: '50:00', names: ['Distance'] })).toEqual([['time', 3_000]]);
  });
});

describe('a label', () => {
  it.each([
    ['Distance (km)', 'Distance', 'km'],
    ['Distance（km）', 'Distance', 'km'],
    ['Pace [min/km]', 'Pace', 'min/km'],
    ['Distanza, km', 'Distanza', 'km'],
    ['Distance (km):', 'Distance', 'km'],
    ['Distance (total)', 'Distance (total)', ''],
    ['km', '', 'km'],
    ['Time', 'Time', ''],
  ])('%s is a name and a unit', (label, name, unit) => expect(partsOf(label)).toEqual({ name, unit }));
});
