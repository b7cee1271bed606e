import { describe, expect, it } from 'vitest';
import { isoAt, offsetAt, wallAt } from '#core/reading/zone.ts';

/** Wall clocks around the hours that a zone leaves out or has twice. */

const berlin = (wall: string) => offsetAt(Date.parse(`${wall}Z`), 'Europe/Berlin');

describe('the offset at a wall clock', () => {
  it.each([
    ['2026-01-15T12:00', 60],
    ['2026-07-15T12:00', 120],
    ['2026-03-29T01:59', 60],
    ['2026-03-29T03:00', 120],
    ['2026-10-25T01:59', 120],
    // The hour that is there twice is taken for the first.
    ['2026-10-25T02:30', 120],
    ['2026-10-25T03:00', 60],
  ])('in Berlin at %s is %i minutes', (wall, minutes) => expect(berlin(wall)).toBe(minutes));
  it.each([
    ['America/New_York', '2026-03-08T03:00', -240],
    ['America/New_York', '2026-03-08T01:59', -300],
    ['America/New_York', '2026-11-01T02:00', -300],
    ['America/New_York', '2026-11-01T01:30', -240],
    ['Asia/Kolkata', '2026-07-15T00:00', 330],
    ['America/St_Johns', '2026-01-15T12:00', -210],
    ['Pacific/Kiritimati', '2026-01-15T12:00', 840],
    ['UTC', '2026-01-15T12:00', 0],
  ])('in %s at %s is %i minutes', (zone, wall, minutes) => expect(offsetAt(Date.parse(`${wall}Z`), zone)).toBe(minutes));
});

it('a wall clock and its offset are the instant', () => {
  const instant = Date.parse('2026-07-15T10:05:09Z');
  expect(wallAt(instant, 'America/St_Johns')).toBe(Date.parse('2026-07-15T07:35:09Z'));
  expect(isoAt(Date.parse('2026-07-15T07:35:09Z'), -150)).toBe('2026-07-15T07:35:09-02:30');
  expect(isoAt(Date.parse('2026-07-15T15:35:09Z'), 330)).toBe('2026-07-15T15:35:09+05:30');
  expect(isoAt(Date.parse('2026-07-15T10:05:09Z'), 0)).toBe('2026-07-15T10:05:09+00:00');
  expect(() => wallAt(instant, 'Nowhere/None')).toThrow(RangeError);
});
