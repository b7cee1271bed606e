import { describe, expect, it } from 'vitest';
import { start, wall } from './starts.ts';

/** Parts of the day and dates in the words of a language, whether the page names it or not. */

const said = (text: string, ...languages: string[]) => wall(text, { languages });

describe('a part of the day', () => {
  it('is no half of the day where it is German for a day', () => {
    expect(said('12:30 am Sonntag, 12. Oktober 2025', 'de-CH')).toBe('2025-10-12T12:30');
    expect(said('Sonntag, 12. Oktober 2025, 7:45 PM', 'de-CH')).toBe('2025-10-12T19:45');
    expect(said('Sunday, 12 October 2025, 7:45 pm', 'en')).toBe('2025-10-12T19:45');
    expect(said('12 October 2025, 0:30 AM', 'en')).toBe('2025-10-12T00:30');
  });
  it('is understood in any language where the date is of digits alone', () => {
    expect(said('2025/10/03 7:45 abends', 'en')).toBe('2025-10-03T19:45');
    expect(said('2025/10/03 7:45 morgens', 'en')).toBe('2025-10-03T07:45');
    expect(said('2025/10/03 7:45', 'en')).toBe('2025-10-03T07:45');
  });
  it('of another language than the date is asked for, unless it changes nothing', () => {
    expect(said('3 October 2025, 7:45 abends', 'en')).toBeNull();
    expect(said('3 October 2025, 下午7:45', 'en')).toBeNull();
    expect(said('3 October 2025, 7:45 morgens', 'en')).toBe('2025-10-03T07:45');
    expect(said('3 October 2025, 19:45 abends', 'en')).toBe('2025-10-03T19:45');
  });
  it('in Thai behind the clock is not understood, and need not be after noon', () => {
    expect(said('3 ตุลาคม 2025 7:45 น.', 'th')).toBeNull();
    expect(said('3 ตุลาคม 2025 12:45น.', 'th')).toBeNull();
    expect(said('3 ตุลาคม 2025 19:45 น.', 'th')).toBe('2025-10-03T19:45');
  });
});

describe('a date', () => {
  it.each([
    ['10月3日 7:45', 'ja', '2025-10-03T07:45'],
    ['2025年10月3日 7:45', 'ja', '2025-10-03T07:45'],
    ['23. 9. 2025 6:30', 'cs', '2025-09-23T06:30'],
    ['31/12/2024 6:30', 'en', '2024-12-31T06:30'],
    ['Sunday 12, 6:30', 'en', null],
    ['12 October 2025 6:30:75', 'en', null],
    ['31 October 2024 6:30', 'en', '2024-10-31T06:30'],
    ['Oct 3, 2025, 6:30', 'en', '2025-10-03T06:30'],
    ['le 3 août 2025 à 6:30', 'fr', '2025-08-03T06:30'],
  ])('“%s” in %s is %s', (text, language, expected) => expect(said(text, language)).toBe(expected));
  it('keeps its clock where the zone stands behind it', () => {
    expect(start('Yesterday at 23:30 UTC-8')).toMatchObject({ iso: '2025-10-13T23:30:00-08:00' });
    expect(start('12 October 2025 6:30 (GMT+2)')).toMatchObject({ iso: '2025-10-12T06:30:00+02:00' });
  });
});
