import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourMarks } from '#components/forecast/hourMarks.ts';

const hour = 3_600_000;

describe('marks below a strip of hours', () => {
  it('stand at round hours of the runner, and midnight begins a day', () => {
    const from = Date.parse('2026-03-08T10:40:00Z');
    const marks = hourMarks(from, from + 48 * hour, 'Europe/Vienna').map(({ at, isMidnight }) => [
      new Date(at).toISOString(),
      isMidnight,
    ]);
    expect(marks).toEqual([
      ['2026-03-08T11:00:00.000Z', false],
      ['2026-03-08T23:00:00.000Z', true],
      ['2026-03-09T11:00:00.000Z', false],
      ['2026-03-09T23:00:00.000Z', true],
    ]);
  });

  it('keep to the clock on the wall across a clock change, also in zones off the hour', () => {
    const night = Date.parse('2026-03-28T20:00:00Z');
    const wall = (zone: string) => (at: number) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(at);
    for (const zone of ['Europe/Vienna', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns']) {
      const marks = hourMarks(night, night + 24 * hour, zone);
      for (const { at } of marks) expect(wall(zone)(at)).toMatch(/^(00|06|12|18):00$/);
    }
  });

  it('are a handful in any span that a strip shows, in order and inside', () => {
    const span = fc.integer({ min: 2 * hour, max: 49 * hour });
    const start = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') });
    fc.assert(
      fc.property(start, span, fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Asia/Kolkata'), (from, length, zone) => {
        const marks = hourMarks(from, from + length, zone);
        expect(marks.length).toBeGreaterThanOrEqual(1);
        expect(marks.length).toBeLessThanOrEqual(8);
        expect(marks.every(({ at }) => at >= from && at < from + length)).toBe(true);
        expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).sort((a, b) => a - b));
      }),
    );
  });
});
