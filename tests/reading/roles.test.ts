import { describe, expect, it } from 'vitest';
import { roleOf, rolesOf } from '#core/reading/label.ts';
import { roleOfValue } from '#core/reading/tiles.ts';
import { meanings } from './said.ts';

/** What the words of a label come to together, in English, and what a value’s unit adds. */

describe('words together', () => {
  it.each([
    ['Time', 'time'],
    ['Moving time', 'movingTime'],
    ['Moving', 'movingTime'],
    ['Elapsed time', 'elapsedTime'],
    ['Elapsed', 'elapsedTime'],
    ['Total distance', 'distance'],
    ['Avg pace', 'pace'],
    ['Average moving pace', 'movingPace'],
    ['Avg speed', 'speed'],
    ['Moving speed', 'movingPace'],
    ['Max heart rate', 'maxHeartRate'],
    ['Avg heart rate', 'averageHeartRate'],
    ['Elevation', 'height'],
    ['Total calories', 'calories'],
    // The run has no such total.
    ['Average time', 'none'],
    ['Max pace', 'none'],
    ['Max speed', 'none'],
    ['Elapsed pace', 'none'],
    ['Elapsed speed', 'none'],
    ['Avg elevation', 'none'],
    ['Total elevation', 'none'],
    ['Max elevation', 'none'],
    ['Estimated moving time', 'none'],
    ['Lap distance', 'none'],
  ])('%s is %s', (label, role) => expect(rolesOf(label, ['en'])).toEqual([role]));

  it.each([
    'Total time',
    'Total moving time',
    'Max moving',
    'Moving distance',
    'Elapsed calories',
    'Distance pace',
    'Average',
    'Total',
    '',
    'Distance x',
    'Timed',
    'Distance '.repeat(8),
  ])('“%s” says nothing', (label) => expect(roleOf(label)).toBeNull());

  it('need no space where writing has none', () => {
    expect(rolesOf('平均HR', ['ja'])).toEqual(['averageHeartRate']);
    expect(rolesOf('HR平均', ['ja'])).toEqual(['averageHeartRate']);
    expect(rolesOf('平均 HRV', ['ja'])).toEqual([]);
  });
  it('of two meanings say none without a language', () => {
    expect(roleOf('Distance')).toBe('distance');
    expect(roleOf('Tempo')).toBeNull();
    expect(rolesOf('Distance', ['xx', 'ja', 'en'])).toEqual(['distance']);
  });
});

describe('a label of several meanings', () => {
  const of = (label: string, shown: string, ...languages: string[]) => roleOfValue(label, meanings(shown), languages);
  it('means what the unit of its value says', () => {
    expect(of('Tempo', '5:00 /km')).toBe('pace');
    expect(of('Tempo', '50:00')).toBe('time');
    expect(of('Tempo', '10 km')).toBeNull();
    // Both are a way in a time.
    expect(of('Fart', '12 km/h')).toBeNull();
  });
  it('is no total where it warns in one of its languages', () => {
    expect(of('Avg tempo', '5:00 /km')).toBe('none');
    expect(of('Avg tempo', '5:00 /km', 'de')).toBe('pace');
  });
  it('means what the page’s language says, whatever its value', () => {
    expect(of('Tempo', '50:00', 'de')).toBe('pace');
    expect(of('Tempo', '5:00 /km', 'it')).toBe('time');
    expect(of('Lakeside', '50:00', 'en')).toBeNull();
  });
});
