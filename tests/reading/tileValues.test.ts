import { describe, expect, it } from 'vitest';
import { named, tiles } from './listed.ts';

/** Which texts are one value, and in which unit. */

describe('a value', () => {
  it('is joined from its parts where they stand together', () => {
    expect(named('Distance', [['10.00'], ['km']])).toEqual([['distance', 10_000]]);
    expect(named('Time', [['45'], ['m'], ['10'], ['s']])).toEqual([['time', 2_710]]);
    expect(tiles([['10.00']], [['km']])).toMatchObject([{ shown: '10.00' }]);
    expect(named([['1'], ['000']])).toEqual([
      [null, 1],
      [null, 0],
    ]);
  });
  it('has the unit that its label states, or that stands before it', () => {
    expect(named('Distance (km)', '10.00')).toEqual([['distance', 10_000]]);
    expect(named('Pace [min/km]', '5:00')).toEqual([['pace', 0.3]]);
    expect(named('Distance, km: 10.00')).toEqual([['distance', 10_000]]);
    expect(named('Distance', 'km 10.00')).toEqual([['distance', 10_000]]);
    expect(named('Distance (mi)', '10.00 km')).toEqual([['distance', 10_000]]);
    expect(named('Distance (km)', '--')).toEqual([['distance', null]]);
  });
  it('in two units is what both say', () => {
    expect(tiles('Distance', '10.00 km (6.21 mi)')).toMatchObject([{ readings: [{ value: 10_000, unit: 'km' }] }]);
    expect(tiles('Distance', '10.00 km (10.00 km)')).toEqual([]);
    expect(tiles('Distance', '10.00 km (--)')).toEqual([]);
  });
  it('is missing where the page says so, and none where nobody sees it', () => {
    expect(tiles('Distance', '--')).toMatchObject([{ role: 'distance', missing: true, readings: [] }]);
    expect(tiles('Distance', { text: '10.00 km', unseen: true })).toEqual([]);
  });
  it('carries what it stands in', () =>
    expect(tiles({ text: 'Dauer', mark: 'duration' }, { text: ' 50:00\n', typed: true })).toMatchObject([
      { shown: ' 50:00 ', mark: 'duration', typed: true, at: 0 },
    ]));
});
