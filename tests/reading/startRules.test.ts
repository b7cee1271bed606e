import { describe, expect, it } from 'vitest';
import type { StartContext } from '#core/reading/startTime.ts';
import { start, wall } from './starts.ts';

/** Days and clocks that a page names, one rule at a time. */

describe('a clock', () => {
  it.each([
    ['12 October 2025 7:45', '2025-10-12T07:45'],
    ['12 October 2025 at 7:45:30', '2025-10-12T07:45'],
    ['12 October 2025, 12:15 AM', '2025-10-12T00:15'],
    ['12 October 2025, 12:15 PM', '2025-10-12T12:15'],
    ['12 October 2025, 7:45 p.m.', '2025-10-12T19:45'],
    ['12 October 2025, 19:45 PM', '2025-10-12T19:45'],
    ['12 October 2025, 15:45 AM', null],
    ['12 October 2025, 24:10', null],
    ['12 October 2025, 7:60', null],
    ['12 October 2025', null],
    ['12 octobre 2025 à 7h45', '2025-10-12T07:45'],
    ['12.10.2025 7.45', '2025-10-12T07:45'],
    ['2025年10月12日 午前12時5分', '2025-10-12T00:05'],
    ['2025年10月12日 午後7時', '2025-10-12T19:00'],
    ['2025년 10월 12일 오후 7:45', '2025-10-12T19:45'],
  ])('in “%s” is %s', (text, expected) => expect(wall(text)).toBe(expected));
  it('with seconds is exact to half of one', () => {
    expect(start('12 October 2025 7:45:30')).toMatchObject({ iso: '2025-10-12T07:45:30+05:30', within: 0.5 });
    expect(start('12 October 2025 7:45')).toMatchObject({ within: 30 });
  });
});

describe('a day', () => {
  it.each([
    ['Today, 6:30', '2025-10-15T06:30'],
    ['Yesterday, 6:30', '2025-10-14T06:30'],
    ['Thursday 6:30', '2025-10-09T06:30'],
    ['Tue 6:30', '2025-10-14T06:30'],
    ['Wednesday 6:30', null],
    ['Sunday, 12 October, 6:30', '2025-10-12T06:30'],
    ['Monday, 12 October, 6:30', null],
    // Without a year the latest that is not ahead; a leap day may be years ago.
    ['20 October 6:30', '2024-10-20T06:30'],
    ['29 February 6:30', '2024-02-29T06:30'],
    ['31 September 2025 6:30', null],
    ['12 October 1950 6:30', null],
    ['12 October 2568 6:30', null],
    ['12 13 October 2025 6:30', null],
    ['12 October 2024 2025 6:30', null],
    ['October 6:30', null],
    ['6:30', null],
  ])('in “%s” is %s', (text, expected) => expect(wall(text)).toBe(expected));

  it.each<[string, StartContext['order'], string | null]>([
    ['2025/10/03 6:30', undefined, '2025-10-03T06:30'],
    ['2025/13/03 6:30', undefined, null],
    ['2026/10/03 6:30', undefined, null],
    ['23.09.25 6:30', undefined, '2025-09-23T06:30'],
    ['09/23/25 6:30', undefined, '2025-09-23T06:30'],
    ['09/09/2025 6:30', undefined, '2025-09-09T06:30'],
    ['12/03/2025 6:30', undefined, '2025-03-12T06:30'],
    ['10/03/2025 6:30', undefined, null],
    ['10/03/2025 6:30', 'mdy', '2025-10-03T06:30'],
    ['10/03/2025 6:30', 'dmy', '2025-03-10T06:30'],
    ['12/03/2025 6:30', 'mdy', null],
    ['31/31/2025 6:30', 'dmy', null],
  ])('of numbers, %s in order %s, is %s', (text, order, expected) => expect(wall(text, order ? { order } : {})).toBe(expected));

  it('is not told without a clock of our own', () => expect(start('Today, 6:30', { now: 'never' })).toBeNull());
});
