import { describe, expect, it } from 'vitest';
import { nextSessionOf } from '#core/engine/around/nextSession.ts';
import type { Entry } from '#core/engine/history/entry.ts';
import { trainingHistory } from '#core/engine/history/trainingHistory.ts';

/** The next session: as told, else by the usual gap. The run began at 08:00 in Berlin and took an hour. */

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-05-06T06:00:00Z');
const end = start + hour;
const iso = (ms: number) => new Date(ms).toISOString();
/** Entries of runs so many days before. */
const entriesAt = (...daysBefore: number[]): readonly Entry[] => {
  const runs = daysBefore.map((days, index) => ({
    id: `r${String(index)}`,
    startTime: iso(start - days * day),
    movingTime: 1_800,
  }));
  return trainingHistory({}, 'UTC', runs).entries;
};
const everyOther = entriesAt(10, 8, 6, 4, 2);
const usual = (before: readonly Entry[]) => nextSessionOf({}, before, start, end);

describe('the next session', () => {
  const told = (ms: number) => nextSessionOf({ nextSession: { at: iso(ms), kind: 'tempo' } }, everyOther, start, end);

  it('is the one that was told, in hours from the end of the run', () => {
    expect(told(end + 90 * 60_000)).toEqual({ hours: 1.5, kind: 'tempo', certainty: 'asked' });
    expect(told(end + 1)?.certainty).toBe('asked');
  });

  it('is assumed where the told one is over', () => {
    expect(told(end)?.certainty).toBe('assumed');
    expect(told(start - day)?.certainty).toBe('assumed');
  });

  it('is assumed easy, after the usual gap from start to start', () => {
    expect(usual(everyOther)).toEqual({ hours: 47, kind: 'easy', certainty: 'assumed' });
  });

  it('takes the middle gap, and of an even number the longer of the middle two', () => {
    // Gaps of 10, 3, 1, 1 and 1 days; then of 10, 4, 3, 1, 1 and 1.
    expect(usual(entriesAt(16, 6, 3, 2, 1))?.hours).toBe(24);
    expect(usual(entriesAt(20, 10, 6, 3, 2, 1))?.hours).toBe(3 * 24 - 1);
    expect(usual(entriesAt(13, 10, 9, 5, 3))?.hours).toBe(3 * 24 - 1);
  });

  it('is never assumed within a day', () => {
    expect(usual(entriesAt(5, 4, 3, 2, 1))?.hours).toBe(24);
    expect(usual(entriesAt(1.25, 1, 0.75, 0.5, 0.25))?.hours).toBe(24);
  });

  it('is told in whole hours where it is assumed', () => {
    expect(nextSessionOf({}, everyOther, start, start + 0.6 * hour)?.hours).toBe(47);
    expect(nextSessionOf({}, everyOther, start, start + 0.4 * hour)?.hours).toBe(48);
  });

  it('needs six runs of four weeks, this one among them', () => {
    expect(usual(entriesAt(8, 6, 4, 2))).toBeNull();
    expect(usual([])).toBeNull();
    expect(usual(entriesAt(28, 8, 6, 4, 2))).not.toBeNull();
    expect(usual(entriesAt(28.001, 8, 6, 4, 2))).toBeNull();
  });

  it('leaves out the gaps of older runs', () => {
    expect(usual(entriesAt(80, 70, 60, 50, 40, 30, 10, 8, 6, 4, 2))?.hours).toBe(47);
  });
});
