import { describe, expect, it } from 'vitest';
import { languageOf, namesPart, roleOf, rolesOf, warns } from '#core/reading/label.ts';
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
    ['Max heart rate', 'maxHeartRate'],
    ['Avg heart rate', 'averageHeartRate'],
    ['Elevation', 'height'],
    ['Total calories', 'calories'],
    // The run has no such total.
    ['Average time', 'none'],
    ['Max pace', 'none'],
    ['Max speed', 'none'],
    ['Elapsed pace', 'none'],
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
    `Distance ${'km '.repeat(20)}`,
  ])('“%s” says nothing', (label) => expect(roleOf(label)).toBeNull());

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
  });
  it('means what the page’s language says, whatever its value', () => {
    expect(of('Tempo', '50:00', 'de')).toBe('pace');
    expect(of('Tempo', '5:00 /km', 'it')).toBe('time');
    expect(of('Lakeside', '50:00', 'en')).toBeNull();
  });
});

describe('a name', () => {
  it.each(['Lap', 'Lap 3', 'Splits', '3. Lap', 'Lap ٣'])('%s is that of a part', (name) =>
    expect(namesPart(name, ['en'])).toBe(true),
  );
  it.each(['', '3', 'Lap of the lake', 'Lap distance', 'Distance', 'Morning run', 'GPS'])('“%s” is not that of a part', (name) =>
    expect(namesPart(name, ['en'])).toBe(false),
  );
  it('warns by a whole word, in the page’s language or in English', () => {
    expect(warns('My lap', ['ja'])).toBe(true);
    expect(warns('Overlap', ['en'])).toBe(false);
    expect(warns('Meine Runde', ['de'])).toBe(true);
    expect(warns('Meine Runde', ['en'])).toBe(false);
    expect(warns('Distance', ['en'])).toBe(false);
    expect(warns('Distance', ['en'], ['distance'])).toBe(true);
    expect(warns(`${'x'.repeat(80)} lap`, ['en'])).toBe(false);
  });
});

describe('a language tag', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['NN', 'nb'],
    ['de_CH', 'de'],
    ['', null],
  ])('%s is %s', (tag, language) => expect(languageOf(tag)).toBe(language));
});
