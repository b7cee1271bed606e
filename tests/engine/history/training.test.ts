import { describe, expect, it } from 'vitest';
import { entryOf, knownBefore } from '#core/engine/history/entry.ts';
import { lookBack } from '#core/engine/history/lookBack.ts';
import { trainingOf } from '#core/engine/history/training.ts';
import { assess } from '#core/engine/measure/assess.ts';
import type { Run } from '#core/run/run.ts';
import { entriesOf, felt, ran, start } from './someEntries.ts';

/** What the runs before one and itself tell together. */

function training(run: Run, ...runs: Run[]) {
  const before = entriesOf(runs);
  const found = assess(run, {}, knownBefore(before, start), run.perceivedEffort ?? null);
  const today = entryOf(run, before, {}, 'UTC');
  return trainingOf(before, found, today, lookBack(before, start, today.day));
}
const easy = felt(0, 4);

describe('the days that are known', () => {
  it('are those since the first run, today alone being none', () => {
    expect(training(easy).knownDays).toBe(0);
    expect(training(easy, felt(40, 4), felt(3, 4)).knownDays).toBe(40);
  });

  it('give a form from fourteen on', () => {
    expect(training(easy, felt(13, 8)).form).toBeNull();
    const { form } = training(easy, felt(14, 8));
    expect(form?.fitness).toBeCloseTo(1.726, 3);
    expect(form?.fatigue).toBeCloseTo(2.078, 3);
    expect(form?.form).toBeCloseTo(1.726 - 2.078, 3);
  });
});

describe('the week', () => {
  // Loads of 60, 0, 45, 60, 0, 120 and 30, oldest first, by minutes at an effort of 4 (50 an hour).
  const load = (days: number, value: number) => felt(days, 4, { movingTime: value * 72 });
  const week = [load(6, 60), load(4, 45), load(3, 60), load(1, 120)];

  it('has the monotony and strain of its seven days, those without a run included', () => {
    const found = training(load(0, 30), load(7, 500), ...week).week;
    expect(found?.monotony).toBeCloseTo(1.1703, 4);
    expect(found?.strain).toBeCloseTo(368.64, 2);
  });

  it('adds up the runs of a day', () => {
    const split = [load(6, 60), load(4, 45), load(3, 60), load(1, 50), { ...load(1, 70), id: 'second' }];
    expect(training(load(0, 30), ...split).week?.strain).toBeCloseTo(368.64, 2);
    const twice = training(load(0, 10), ...week, load(0.1, 20)).week;
    expect(twice?.strain).toBeCloseTo(368.64, 2);
  });

  it('is not told of fewer than five days of running', () => {
    expect(training(load(0, 30), load(7, 500), ...week.slice(1)).week).toBeNull();
    expect(training(ran(0, { movingTime: 0 }), ...week).week).toBeNull();
  });
});

describe('the distance', () => {
  const km = (days: number, distance: number) => ran(days, { distance: distance * 1_000 });

  it.each([
    [11, 'within'],
    [12, 'small'],
    [22, 'large'],
  ])('of %d km after 10 km is %s', (distance, band) => {
    expect(training(km(0, distance), km(5, 10), km(3, 8)).spike).toMatchObject({ ratio: distance / 10, band });
  });

  it('says nothing where it is unknown, or no run of thirty days before', () => {
    const unknown = { ratio: null, band: 'unknown', hazard: null };
    expect(training(ran(0), km(5, 10)).spike).toEqual(unknown);
    expect(training(km(0, 10), km(31, 10)).spike).toEqual(unknown);
  });

  it('is the longest with those before, or of this run alone, or unknown', () => {
    expect(training(km(0, 8), km(31, 30), km(5, 10)).longest).toBe(10_000);
    expect(training(km(0, 12), km(5, 10)).longest).toBe(12_000);
    expect(training(ran(0), km(5, 10)).longest).toBe(10_000);
    expect(training(km(0, 8)).longest).toBe(8_000);
    expect(training(ran(0), ran(5)).longest).toBeNull();
  });
});

describe('the days in a row', () => {
  it('count the day of the run', () => {
    expect(training(felt(0, 8), felt(3, 8), felt(2, 4), felt(1, 8))).toMatchObject({
      hardDays: 2,
      daysSinceRest: 4,
      daysOff: 1,
    });
    expect(training(easy)).toMatchObject({ hardDays: 0, daysSinceRest: 1, daysOff: null });
  });
});

describe('the hours that were left', () => {
  it('are those of the run before at the end of this one', () => {
    // An effort of 8 for an hour makes 48 hours from its end; a day later, an hour longer on the way, 24 are left.
    expect(training(easy, felt(1, 8)).hoursLeft).toBeCloseTo(24, 6);
    expect(training(easy, felt(2, 8)).hoursLeft).toBe(0);
    expect(training(easy).hoursLeft).toBe(0);
  });

  it('belong to a return after two weeks as to any run', () => {
    expect(training(easy, felt(14, 8)).comeback?.days).toBe(14);
    expect(training(easy, felt(13, 8)).comeback).toBeNull();
  });
});
