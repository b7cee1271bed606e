import { describe, expect, it } from 'vitest';
import { offsetIn } from '#core/reading/startTime.ts';
import { start, wall } from './starts.ts';

/** Zones that a page names, and starts that are still ahead. */

describe('a zone beside a start', () => {
  it.each([
    ['(UTC+05:30) India', 330],
    ['UTC+5', 300],
    ['GMT-3', -180],
    ['UTC−03:30', -210],
    ['gmt+0200', 120],
    ['UTC+14:00', 840],
    ['UTC', 0],
    ['7:45 GMT', 0],
    ['UTC+15:00', null],
    ['UTCX', null],
    ['Lakeside', null],
  ])('in “%s” is %s', (text, minutes) => expect(offsetIn(text)).toBe(minutes));
  it('is its own, else the one that the page shows elsewhere, else the runner’s', () => {
    expect(start('2025-10-12T06:34:10Z', { offset: 120 })).toEqual({
      iso: '2025-10-12T06:34:10+00:00',
      within: 0.5,
      hasZone: true,
    });
    expect(start('2025-10-12T06:34', { offset: 120 })).toEqual({ iso: '2025-10-12T06:34:00+02:00', within: 30, hasZone: true });
    expect(start('2025-10-12T06:34')).toEqual({ iso: '2025-10-12T06:34:00+05:30', within: 30, hasZone: false });
    expect(start('2025-10-12 06:34:10.250 +0200')).toMatchObject({ iso: '2025-10-12T06:34:10+02:00' });
    expect(start('Yesterday at 23:30 (UTC-8)')).toMatchObject({ iso: '2025-10-13T23:30:00-08:00', hasZone: true });
  });
});

describe('a start ahead of now', () => {
  it.each([
    ['2025-10-15T09:25', '2025-10-15T09:25'],
    ['2025-10-15T09:40', null],
    ['2025-10-16T11:00', null],
    ['2025-10-16T12:00', 'ahead'],
  ])('at %s is %s', (text, expected) => expect(wall(text)).toBe(expected));
});
