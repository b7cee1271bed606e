import { describe, expect, it } from 'vitest';
import { comebackOf } from '#core/engine/history/comeback.ts';
import { localDay } from '#core/engine/measure/timing.ts';
import type { Run } from '#core/run/run.ts';
import { entriesOf, ran, start } from './someEntries.ts';

/** The first week after two weeks or more without a run. */

const km = (days: number, distance: number) => ran(days, { distance: distance * 1_000 });
const back = (run: Run, ...before: Run[]) => comebackOf(entriesOf(before), run, localDay(start, 'UTC'));
const today = km(0, 5);

describe('a return', () => {
  it('is one from fourteen days without a run on', () => {
    expect(back(today, km(13, 10))).toBeNull();
    expect(back(today, km(14, 10))).toEqual({ days: 14, usualWeek: 10_000, sinceThen: 5_000, longest: 5_000 });
  });

  it('is none without a run before', () => {
    expect(back(today)).toBeNull();
  });

  it('lasts a week from its first run', () => {
    expect(back(today, km(30, 10), km(6, 4))).toMatchObject({ days: 24, sinceThen: 9_000 });
    expect(back(today, km(30, 10), km(7, 4))).toBeNull();
    expect(back(today, km(30, 10), km(9, 4), km(2, 4))).toBeNull();
  });

  it('counts what was run since the break, and the longest of it', () => {
    expect(back(today, km(30, 20), km(4, 7), km(2, 3))).toMatchObject({ days: 26, sinceThen: 15_000, longest: 7_000 });
  });

  it('is of the newest break', () => {
    expect(back(today, km(90, 20), km(30, 10), km(2, 3))).toMatchObject({ days: 28, sinceThen: 8_000, usualWeek: 10_000 });
  });

  it('takes runs of unknown distance for nothing', () => {
    expect(back(ran(0), km(20, 10))).toEqual({ days: 20, usualWeek: 10_000, sinceThen: 0, longest: null });
    expect(back(today, ran(20))).toMatchObject({ usualWeek: null });
    expect(back(today, ran(20), ran(2))).toMatchObject({ sinceThen: 5_000, longest: 5_000, usualWeek: null });
  });
});

describe('the usual week before a break', () => {
  it('is the mean of the weeks between its first and its last run', () => {
    // Three weeks between the first and the last of them.
    expect(back(today, km(41, 10), km(34, 10), km(27, 10), km(20, 12))?.usualWeek).toBe(14_000);
  });

  it('of less than a week is what was run', () => {
    expect(back(today, km(23, 10), km(20, 12))?.usualWeek).toBe(22_000);
  });

  it('looks back four weeks from the last run, the last day included', () => {
    expect(back(today, km(48, 8), km(20, 12))?.usualWeek).toBe(5_000);
    expect(back(today, km(48.001, 8), km(20, 12))?.usualWeek).toBe(12_000);
  });
});
