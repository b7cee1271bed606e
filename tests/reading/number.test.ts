import { describe, expect, it } from 'vitest';
import { numberReadings } from '#core/reading/number.ts';

/** A written number is what its signs allow: groups of three, one decimal sign, and both where nothing tells. */

const read = (text: string): [number, number][] => numberReadings(text).map(({ value, decimals }) => [value, decimals]);

describe('a written number', () => {
  it.each<[string, number, number]>([
    ['7', 7, 0],
    ['1234', 1_234, 0],
    ['123456789', 123_456_789, 0],
    ['10,5', 10.5, 1],
    ['10.05', 10.05, 2],
    ['1234,5', 1_234.5, 1],
    ['1,234.56', 1_234.56, 2],
    ['1.234,56', 1_234.56, 2],
    ['1,234,567', 1_234_567, 0],
    ['12.345.678,9', 12_345_678.9, 1],
    ['1 234', 1_234, 0],
    ['1 234 567,25', 1_234_567.25, 2],
    ["12'345.6", 12_345.6, 1],
    ['0,123', 0.123, 3],
    ['0.5', 0.5, 1],
    ['1.2345', 1.2345, 4],
  ])('%s is one value', (text, value, decimals) => expect(read(text)).toEqual([[value, decimals]]));

  it.each<[string, number, number]>([
    ['1,234', 1.234, 1_234],
    ['12.345', 12.345, 12_345],
    ['123.456', 123.456, 123_456],
  ])('%s may be a decimal or a group', (text, decimal, group) =>
    expect(read(text)).toEqual([
      [decimal, 3],
      [group, 0],
    ]),
  );

  it.each([
    '',
    '.5',
    '5.',
    '1234567890',
    '1 23',
    '1 2345',
    '1234 567',
    '1,23,456',
    '1,234,56',
    '1,234.567.8',
    '1,234,567,8',
    '1 234 5',
    '1.234567890',
    '1,234,567,890,123',
    'x1',
    '1x',
    '1 234x',
    'x1,234',
    '1,234x',
    '1.5x',
    'x1.5',
  ])('“%s” is none', (text) => expect(read(text)).toEqual([]));
});
