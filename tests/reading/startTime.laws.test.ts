import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#core/reading/dateWords.ts';
import { startIn } from '#core/reading/startTime.ts';

describe('what the runtime writes in any language', () => {
  const timeZone = 'Europe/Berlin';
  const now = Date.parse('2026-11-28T20:00:00Z');
  const shapes: Intl.DateTimeFormatOptions[] = [
    ...(['full', 'long', 'medium', 'short'] as const).map((dateStyle) => ({ dateStyle, timeStyle: 'short' }) as const),
    { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h12' },
    { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', hour12: true, dayPeriod: 'long' },
  ];
  const wall = (at: number) => new Date(at).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  // Vietnamese weekdays are English ones without their marks.
  const spoken = languages.filter((language) => language !== 'vi');

  it('is that minute or asked for, and in the page’s own language mostly that minute', () => {
    let right = 0;
    let all = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...spoken),
        fc.constantFrom(...shapes),
        fc.integer({ min: 1, max: 1_300_000 }),
        fc.option(fc.constantFrom('', 'en', 'zh-CN', 'de'), { nil: null }),
        (language, shape, minutes, said) => {
          const at = now - minutes * 60_000;
          const text = new Intl.DateTimeFormat(language, { ...shape, timeZone, calendar: 'gregory' }).format(at);
          const start = startIn(text, {
            timeZone,
            now: new Date(now).toISOString(),
            languages: [said ?? language].filter(Boolean),
          });
          const read = start && start !== 'ahead' ? start.iso.slice(0, 16).replace('T', ' ') : start;
          if (read !== null) expect(`${text}: ${read}`).toBe(`${text}: ${wall(at)}`);
          if (said !== null || shape.dateStyle === 'short') return;
          all += 1;
          if (read !== null) right += 1;
        },
      ),
      { numRuns: 2_000 },
    );
    expect(right / all).toBeGreaterThan(0.9);
  });
});
