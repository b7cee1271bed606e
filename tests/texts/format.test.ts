import { describe, expect, it } from 'vitest';
import type { Text } from '#core/engine/contract.ts';
import { en } from '#core/texts/en/index.ts';
import { formatText, type TextContext } from '#core/texts/format.ts';

const signs = Object.fromEntries(Object.entries(en).filter(([key]) => key.startsWith('amount.')));
const now = Date.parse('2026-05-06T13:00:00Z');
const context = (changes: Partial<TextContext> = {}): TextContext => ({
  catalogue: signs,
  locale: 'en-GB',
  units: 'metric',
  timeZone: 'Europe/Berlin',
  now,
  onMissing: (what) => {
    throw new Error(`missing ${what}`);
  },
  ...changes,
});
const say = (pattern: string, params: Text['params'], changes: Partial<TextContext> = {}) =>
  formatText({ key: 'line', params }, context({ catalogue: { ...signs, line: pattern }, ...changes }));

describe('a sentence of the catalogue', () => {
  it('takes its parameters', () => {
    expect(say('Eat {what} soon.', { what: 'rice' })).toBe('Eat rice soon.');
  });

  it('chooses the form of the number, in the language', () => {
    const days = '{n, plural, =0 {no day} one {# day} other {# days}} off';
    expect(say(days, { n: 0 })).toBe('no day off');
    expect(say(days, { n: 1 })).toBe('1 day off');
    expect(say(days, { n: 3 })).toBe('3 days off');
    const dni = '{n, plural, one {# dzień} few {# dni} other {# dni!}}';
    expect(say(dni, { n: 2 }, { locale: 'pl' })).toBe('2 dni');
  });

  it('chooses a form by a word, and nests parameters in it', () => {
    const line = '{kind, select, race {After the race, {minutes}} other {After this run, {minutes}}}';
    expect(say(line, { kind: 'race', minutes: { value: 10, unit: 'min' } })).toBe('After the race, 10\u00a0min');
    expect(say(line, { kind: 'easy', minutes: { value: 3, unit: 'min' } })).toBe('After this run, 3\u00a0min');
  });

  it('joins lists in the language', () => {
    const list = { list: ['hips', 'quads', 'calves'] };
    expect(say('{muscles}', { muscles: list })).toBe('hips, quads and calves');
    expect(say('{muscles}', { muscles: list }, { locale: 'de' })).toBe('hips, quads und calves');
  });

  it('holds other texts', () => {
    const catalogue = { line: 'Try {food}.', 'food.rice': 'rice' };
    expect(formatText({ key: 'line', params: { food: { text: { key: 'food.rice' } } } }, context({ catalogue }))).toBe(
      'Try rice.',
    );
  });

  it('falls back to English, and never shows a key', () => {
    const told: string[] = [];
    const lenient = context({ fallback: { known: 'Sleep' }, onMissing: (what) => told.push(what) });
    expect(formatText({ key: 'known' }, lenient)).toBe('Sleep');
    expect(formatText({ key: 'unknown' }, lenient)).toBe('');
    expect(told).toEqual(['known', 'unknown']);
  });

  it('leaves a place empty whose parameter is missing, and tells', () => {
    const told: string[] = [];
    const lenient = context({ catalogue: { line: 'In {time}.' }, onMissing: (what) => told.push(what) });
    expect(formatText({ key: 'line' }, lenient)).toBe('In .');
    expect(told).toEqual(['line {time}']);
  });
});

describe('a number', () => {
  const number = (value: number, unit: 'km' | 'm' | 'kg' | '°C' | 'l' | 's/km' | 's' | 'h' | 'mg', imperial = false) =>
    say('{n}', { n: { value, unit } }, imperial ? { units: 'imperial', locale: 'en-US' } : {});

  it('is shown in the units of the runner', () => {
    expect(number(10, 'km')).toBe('10\u00a0km');
    expect(number(42.195, 'km', true)).toBe('26.2\u00a0mi');
    expect(number(100, 'm', true)).toBe('328\u00a0ft');
    expect(number(70, 'kg', true)).toBe('154.3\u00a0lb');
    expect(number(12, '°C', true)).toBe('54°F');
    expect(number(0.5, 'l', true)).toBe('17\u00a0fl\u00a0oz');
  });

  it('is a pace per kilometre or per mile', () => {
    expect(number(330, 's/km')).toBe('5:30\u00a0/km');
    expect(number(300, 's/km', true)).toBe('8:03\u00a0/mi');
  });

  it('is a duration on the clock', () => {
    expect(number(65, 's')).toBe('1:05');
    expect(number(6300, 's')).toBe('1:45:00');
  });

  it('follows the digits of the language', () => {
    expect(say('{n}', { n: { value: 1.5, unit: 'l' } }, { locale: 'de' })).toBe('1,5\u00a0l');
    expect(say('{n}', { n: 1241 }, { locale: 'de' })).toBe('1.241');
  });

  it('is written in the digits and the words of the language where Intl does not know the unit', () => {
    const arabic = { ...signs, 'amount.bpm': '{n, plural, one {نبضة} few {# نبضات} other {# نبضة}}', line: '{n}' };
    const inArabic = (value: number, unit: 'bpm' | 's', locale = 'ar-EG') =>
      formatText({ key: 'line', params: { n: { value, unit } } }, context({ catalogue: arabic, locale }));
    expect(inArabic(5, 'bpm')).toBe('٥\u00a0نبضات');
    expect(inArabic(150, 'bpm', 'ar')).toBe('150\u00a0نبضة');
    expect(inArabic(65, 's')).toBe('١:٠٥');
  });

  it('is a range where it is estimated, and one number where both ends look the same', () => {
    const range = { low: 0.68, high: 1.31, unit: 'l' } as const;
    expect(say('{n}', { n: range })).toBe('0.7–1.3\u00a0l');
    expect(say('{n}', { n: { low: 0.68, high: 0.71, unit: 'l' } })).toBe('0.7\u00a0l');
    expect(say('{n}', { n: { low: 8, high: 8.5, unit: 'h' } })).toBe('8–8.5\u00a0h');
  });

  it('of a ceiling is never raised by the conversion', () => {
    expect(say('{n}', { n: { value: 12.5, unit: 'km', round: 'down' } }, { units: 'imperial' })).toBe('7.7\u00a0mi');
    expect(say('{n}', { n: { value: 12.5, unit: 'km' } }, { units: 'imperial' })).toBe('7.8\u00a0mi');
  });
});

describe('an instant', () => {
  const at = (instant: string, changes: Partial<TextContext> = {}) => say('{t}', { t: { instant } }, changes);

  it('of today is the hour alone', () => {
    expect(at('2026-05-06T19:45:00Z')).toBe('21:45');
  });
  it('of tomorrow or yesterday says so', () => {
    expect(at('2026-05-07T00:00:00Z')).toBe('tomorrow, 02:00');
    expect(at('2026-05-05T16:00:00Z')).toBe('yesterday, 18:00');
  });
  it('within the week is a weekday, beyond it a date', () => {
    expect(at('2026-05-09T18:00:00Z')).toBe('Saturday, 20:00');
    expect(at('2026-05-14T18:00:00Z')).toBe('Thu 14 May, 20:00');
  });
  it('counts days in the zone of the runner', () => {
    expect(at('2026-05-06T22:30:00Z')).toBe('tomorrow, 00:30');
    expect(at('2026-05-06T22:30:00Z', { timeZone: 'America/New_York' })).toBe('18:30');
  });
  it('keeps the hour and its half of the day on one line', () => {
    expect(at('2026-05-06T17:45:00Z', { locale: 'en-US' })).toBe('7:45\u00a0PM');
    expect(at('2026-05-07T00:00:00Z', { locale: 'en-US' })).toBe('tomorrow, 2:00\u00a0AM');
    expect(at('2026-05-06T17:45:00Z', { locale: 'ar' })).toBe('7:45\u00a0م');
  });
  it('speaks the language', () => {
    expect(at('2026-05-07T00:00:00Z', { locale: 'de' })).toBe('morgen, 02:00');
    expect(at('2026-05-07T00:00:00Z', { locale: 'ar' })).toMatch(/^غدًا، 2:00/);
    expect(at('2026-05-07T00:00:00Z', { locale: 'ja' })).toBe('明日 2:00');
  });
});
