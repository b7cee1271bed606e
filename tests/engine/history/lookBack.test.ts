import { describe, expect, it } from 'vitest';
import { domsOf, lookBack } from '#core/engine/history/lookBack.ts';
import { assess } from '#core/engine/measure/assess.ts';
import { localDay } from '#core/engine/measure/timing.ts';
import type { Run } from '#core/run/run.ts';
import { entriesOf, ran, start } from './someEntries.ts';

/** What the weeks before a run say of it: distances of 30 days, descents of 42. */

const back = (...runs: Run[]) => lookBack(entriesOf(runs), start, localDay(start, 'UTC'));
const km = (days: number, distance: number) => ran(days, { distance: distance * 1_000 });
const down = (days: number, elevationLoss: number) => ran(days, { elevationLoss });

describe('the look back', () => {
  it('sees nothing without runs', () => {
    expect(back()).toEqual({ longest30: null, distances30: [], largestDrop42: null, daysOff: null });
  });

  it('takes the longest of thirty days, the thirtieth included', () => {
    expect(back(km(31, 40), km(30, 20), km(5, 10))).toMatchObject({ longest30: 20_000, distances30: [20_000, 10_000] });
    expect(back(km(30.001, 20), km(5, 10)).longest30).toBe(10_000);
  });

  it('takes the largest descent of 42 days, the last of them included', () => {
    expect(back(down(43, 900), down(42, 300), down(5, 200)).largestDrop42).toBe(300);
    expect(back(down(42.001, 300), down(5, 200)).largestDrop42).toBe(200);
    expect(back(down(5, 200), down(3, 0)).largestDrop42).toBe(200);
  });

  it('tells a level run from one of which no descent is known', () => {
    expect(back(down(5, 0)).largestDrop42).toBe(0);
    expect(back(ran(5)).largestDrop42).toBeNull();
    expect(back(down(9, 120), ran(5)).largestDrop42).toBe(120);
  });

  it('passes over runs without a distance', () => {
    expect(back(km(9, 12), ran(5))).toMatchObject({ longest30: 12_000, distances30: [12_000] });
    expect(back(ran(5)).longest30).toBeNull();
  });

  it('counts days on the calendar since the run before', () => {
    expect(back(ran(9), ran(3)).daysOff).toBe(3);
    expect(back(ran(100)).daysOff).toBe(100);
    expect(back(ran(0.3)).daysOff).toBe(0);
    // 08:00 less 9 hours is the evening before.
    expect(back(ran(9 / 24)).daysOff).toBe(1);
  });
});

describe('the risk of soreness', () => {
  /** Points of a run after others, as science.md §1.9 counts them. */
  const doms = (run: Partial<Run>, ...before: Run[]) =>
    domsOf(assess(ran(0, run), {}, { topHeartRates: [0, 0], bestVdot: null }, null), back(...before));

  it('is low of a run of which nothing is known', () => {
    expect(doms({})).toEqual({ points: 0, risk: 'low', reasons: [] });
  });

  it('sets a descent and a distance against those that the legs know', () => {
    const before = [ran(10, { elevationLoss: 200, distance: 20_000 })];
    expect(doms({ elevationLoss: 620, distance: 18_000 }, ...before)).toEqual({
      points: 4,
      risk: 'high',
      reasons: ['descent+3', 'unaccustomed+1'],
    });
    expect(doms({ elevationLoss: 300 }, ran(10, { elevationLoss: 400 }))).toEqual({
      points: 1,
      risk: 'low',
      reasons: ['descent+2', 'accustomed-1'],
    });
    expect(doms({ distance: 23_000 }, km(10, 18)).reasons).toEqual(['longer+1']);
  });

  it('counts a return after two weeks, and a race', () => {
    expect(doms({ distance: 8_000 }, km(14, 8)).reasons).toEqual(['layoff+1']);
    expect(doms({ distance: 8_000 }, km(13, 8)).reasons).toEqual([]);
    expect(doms({ distance: 5_000, race: true, movingTime: 1_140 }, km(5, 8)).reasons).toEqual(['race+1']);
  });
});
