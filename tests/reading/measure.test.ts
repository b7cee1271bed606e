import { describe, expect, it } from 'vitest';
import { measure } from '#core/reading/quantity.ts';
import { readings } from './said.ts';

/** What a page shows, in SI: value, half of its last digit, and the shape or unit that it was shown in. */

const rest = (text: string) => measure(text)?.rest;

describe('a clock', () => {
  it.each<[string, number, number, string]>([
    ['1:02:03', 3_723, 0.5, 'h:mm:ss'],
    ['1:02:03.5', 3_723.5, 0.05, 'h:mm:ss'],
    ['1:02:03,25', 3_723.25, 0.005, 'h:mm:ss'],
    ['1.02.03', 3_723, 0.5, 'h:mm:ss'],
    ['100:00:00', 360_000, 0.5, 'h:mm:ss'],
    ['5:49.0', 349, 0.05, 'mm:ss'],
    ['48:10', 2_890, 0.5, 'mm:ss'],
    ['120:30', 7_230, 0.5, 'mm:ss'],
    ['1:02 h', 3_720, 30, 'h:mm'],
    ['1:02 Std.', 3_720, 30, 'h:mm'],
    ['45:10 min', 2_710, 0.5, 'mm:ss'],
    ['1:02:03 h', 3_723, 0.5, 'h:mm:ss'],
    ['1:02 h Time', 3_720, 30, 'h:mm'],
  ])('%s is one time', (text, ...time) => expect(readings(text)).toEqual([['duration', ...time]]));
  it('of two parts may be of hours, as long as nobody is on the way for two days', () =>
    expect(readings('47:10')).toEqual([
      ['duration', 2_830, 0.5, 'mm:ss'],
      ['duration', 169_800, 30, 'h:mm'],
    ]));
  it('has no sixty minutes or seconds, and no fourth part', () => {
    for (const text of ['1:60', '1:60:00', '1:00:60', '1:2:3', '1:02:03:04', '1234:56', '1.60.00', '1.02.03.04'])
      expect(measure(text)?.readings.filter(({ kind }) => kind === 'duration') ?? [], text).toEqual([]);
  });
  it('with a word for hours behind it in another language is named, not measured', () => {
    expect(readings('45:10 時間')).toHaveLength(2);
    expect(rest('45:10 時間')).toBe('時間');
  });
  it('leaves the words behind it', () => {
    expect(rest('45:10 Time')).toBe('Time');
    expect(rest('5:00 /km Avg pace')).toBe('Avg pace');
    expect(rest('45:10 min Time')).toBe('Time');
  });
});

describe('a spelled time', () => {
  it.each<[string, number, number, string]>([
    ['1h 02m 3s', 3_723, 0.5, 'h m s'],
    ['1h 02m 3.5s', 3_723.5, 0.05, 'h m s'],
    ['1h02', 3_720, 30, 'h m s'],
    ['1h 2m', 3_720, 30, 'h m s'],
    ['1 h, 2 min', 3_720, 30, 'h m s'],
    ['1 hour and 2 minutes', 3_720, 30, 'h m s'],
    ['1 Stunde und 2 Minuten', 3_720, 30, 'h m s'],
    ['1.5 h', 5_400, 180, 'h m s'],
    ['2 h', 7_200, 1_800, 'h m s'],
    ['50 min', 3_000, 30, 'h m s'],
    ['52s', 52, 0.5, 'h m s'],
    [`5'39"`, 339, 0.5, 'h m s'],
    [`5'39`, 339, 0.5, 'h m s'],
    [`1h 5'39`, 3_939, 0.5, 'h m s'],
    [`5'39" of 100`, 339, 0.5, 'h m s'],
    ['1h  02m  3s', 3_723, 0.5, 'h m s'],
    ["5'39''", 339, 0.5, 'h m s'],
  ])('%s is one time', (text, ...time) => expect(readings(text)).toEqual([['duration', ...time]]));
  it('falls from hours to seconds, and ends where it does not', () => {
    expect(rest('2m 1h')).toBe('1h');
    expect(rest('30s 2m')).toBe('2m');
    expect(rest('5 min 3 min')).toBe('3 min');
    expect(rest('1h 75')).toBe('75');
    expect(rest('1h 023')).toBe('023');
    expect(rest('5 min 39')).toBe('39');
    expect(rest("10 שנ' 20")).toBe('20');
    expect(['50 min Time', '1h02 Time', `5'39 Time`].map(rest)).toEqual(['Time', 'Time', 'Time']);
  });
  it('of metres or minutes is both, with the same words behind', () => {
    expect(readings('45m')).toHaveLength(2);
    expect(readings('45m Climb')).toHaveLength(2);
    expect(readings('45m 10s')).toEqual([['duration', 2_710, 0.5, 'h m s']]);
  });
});
