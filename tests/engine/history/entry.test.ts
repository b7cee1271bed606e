import { describe, expect, it } from 'vitest';
import { balanceOf, formAt, hardDays, knownBefore, runningDays, type Entry } from '#core/engine/history/entry.ts';
import { localDay } from '#core/engine/measure/timing.ts';
import type { Run } from '#core/run/run.ts';
import { entriesOf, felt, ran, start } from './someEntries.ts';

/** What each run of a history leaves behind. Loads are those of effort: 40 of an hour felt as 3, 50 of one felt as 4. */

const today = localDay(start, 'UTC');
const last = (runs: Run[], profile = {}): Entry => entriesOf(runs, profile).at(-1)!;
const range = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index);

describe('form', () => {
  it('is nothing without runs', () => {
    expect(formAt(undefined, today)).toEqual({ fitness: 0, fatigue: 0 });
  });

  it('of 42 days of 50 is that of science.md §2, as the next day begins', () => {
    const { fitness, fatigue } = formAt(last(range(42, 1).map((days) => felt(days, 4))), today);
    expect(fitness).toBeCloseTo(31.606, 3);
    expect(fatigue).toBeCloseTo(49.876, 3);
  });

  it('of the last day is not counted on that day', () => {
    const entry = last(range(42, 0).map((days) => felt(days, 4)));
    expect(formAt(entry, today)).toEqual(entry.formBefore);
    expect(entry.formBefore.fitness).toBeCloseTo(31.606, 3);
  });

  it('fades over days without a run', () => {
    // One day of 100 and thirteen of nothing. An effort of 8 makes 100 an hour.
    const { fitness, fatigue } = formAt(last([felt(14, 8)]), today);
    expect(fitness).toBeCloseTo(1.726, 3);
    expect(fatigue).toBeCloseTo(2.078, 3);
  });

  it('of two runs of a day is that of their sum', () => {
    const two = formAt(last([felt(14, 4), felt(14, 4, { id: 'second', startTime: '2026-04-22T18:00:00Z' })]), today);
    expect(two.fitness).toBeCloseTo(1.726, 3);
  });

  it('says nothing before fourteen days are known', () => {
    expect(balanceOf({ fitness: 30, fatigue: 45 }, 13)).toBeNull();
    expect(balanceOf({ fitness: 30, fatigue: 45 }, 14)).toBe(-15);
  });
});

describe('days in a row', () => {
  const evening = { id: 'evening', startTime: '2026-05-06T18:00:00Z' };

  it('are those with a run, up to a day without', () => {
    expect(runningDays(last([felt(5, 4), felt(3, 4), felt(2, 4), felt(1, 4)]))).toBe(3);
    expect(runningDays(last([felt(2, 4)]))).toBe(1);
  });

  it('count a day of two runs once', () => {
    expect(runningDays(last([felt(1, 4), felt(0, 4), felt(0, 4, evening)]))).toBe(2);
    expect(hardDays(last([felt(1, 9), felt(0, 9), felt(0, 9, evening)]))).toBe(2);
  });

  it('do not count a run of no load', () => {
    expect(runningDays(last([felt(1, 4), ran(0, { movingTime: 0 })]))).toBe(0);
  });

  it.each([
    [felt(0, 7, { movingTime: 600 }), 1],
    [felt(0, 5.9, { movingTime: 600 }), 0],
    [felt(0, 4, { movingTime: 5_400 }), 1],
    [felt(0, 4, { movingTime: 5_399 }), 0],
  ])('are hard by effort, class or a load of 75: %o', (run, hard) => {
    expect(hardDays(last([run]))).toBe(hard);
  });

  it('are hard by the load of all runs of the day', () => {
    expect(hardDays(last([felt(0, 3), felt(0, 3, evening)]))).toBe(1);
    expect(hardDays(last([felt(0, 3), ran(0, { ...evening, perceivedEffort: 3, movingTime: 3_000 })]))).toBe(0);
  });

  it('stay hard with an easy run after a hard one', () => {
    expect(hardDays(last([felt(0, 8, { movingTime: 600 }), felt(0, 1, { ...evening, movingTime: 600 })]))).toBe(1);
  });

  it('that are hard end with an easy one', () => {
    expect(hardDays(last([felt(3, 9), felt(2, 9), felt(1, 9)]))).toBe(3);
    expect(hardDays(last([felt(2, 9), felt(1, 3), felt(0, 9)]))).toBe(1);
    expect(hardDays(last([felt(2, 9), felt(0, 9)]))).toBe(1);
  });
});

describe('the day of a run', () => {
  it("is the one of the run's own zone", () => {
    expect(last([ran(0, { startTime: '2026-05-06T20:00:00Z' })]).day).toBe(today);
    expect(last([ran(0, { startTime: '2026-05-06T20:00:00Z', timeZone: 'Asia/Tokyo' })]).day).toBe(today + 1);
  });

  it('is never before that of the run before, over the date line too', () => {
    const [first, second] = entriesOf([
      ran(0, { startTime: '2026-05-06T20:00:00Z', timeZone: 'Pacific/Kiritimati' }),
      ran(0, { id: 'home', startTime: '2026-05-06T23:00:00Z', timeZone: 'Pacific/Honolulu' }),
    ]);
    expect([first?.day, second?.day]).toEqual([today + 1, today + 1]);
  });
});

describe('what earlier runs tell', () => {
  it('is nothing without any', () => {
    expect(knownBefore([], start)).toEqual({ topHeartRates: [0, 0], bestVdot: null });
  });

  it('is the two highest heart rates of all', () => {
    const seen = [170, 182, 176, 160].map((maxHeartRate, index) => ran(200 - 20 * index, { maxHeartRate }));
    expect(knownBefore(entriesOf([...seen, ran(1)]), start).topHeartRates).toEqual([182, 176]);
  });

  /** Entries of some VDOTs, one a week. */
  const able = (vdots: (number | null)[], race: (index: number) => boolean = () => false) =>
    entriesOf(vdots.map((_, index) => ran(7 * (vdots.length - index), { race: race(index) }))).map((entry, index) => ({
      ...entry,
      vdot: vdots[index] ?? null,
    }));
  const best = (...args: Parameters<typeof able>) => knownBefore(able(...args), start).bestVdot;

  it('is the best of all where one was a race', () => {
    expect(best([40, 44], (index) => index === 0)).toBe(44);
    expect(best([40, 44, null], (index) => index === 2)).toBeNull();
  });

  it('is else the best of five where it lies 8 % above the middle one', () => {
    expect(best([50, 50, 54, 50, 50])).toBe(54);
    expect(best([50, 50, 53.9, 50, 50])).toBeNull();
    expect(best([50, 54, 50, 50])).toBeNull();
    expect(best([50, 54, 50, 50, null])).toBeNull();
    // Of six the fourth is the middle one.
    expect(best([50, 50, 50, 51, 51, 55])).toBeNull();
    expect(best([50, 50, 50, 51, 51, 55.1])).toBe(55.1);
  });

  it('is of ninety days, the last included', () => {
    const at = (days: number) => entriesOf([ran(days, { race: true })]).map((entry) => ({ ...entry, vdot: 45 }));
    expect(knownBefore(at(90), start).bestVdot).toBe(45);
    expect(knownBefore(at(90.001), start).bestVdot).toBeNull();
  });
});

describe('what a run holds back', () => {
  const hours = (run: Run, profile = {}, before: Run[] = []) => {
    const { hold, end } = last([...before, run], profile);
    return (hold.hardAt - end) / 3_600_000;
  };

  it('is what its load makes, and a tenth more in heat', () => {
    // A load of 50 makes 18 hours.
    expect(hours(felt(0, 4))).toBeCloseTo(18, 6);
    expect(hours(felt(0, 4, { temperature: 27.9 }))).toBeCloseTo(18, 6);
    expect(hours(felt(0, 4, { temperature: 28 }))).toBeCloseTo(19.8, 6);
  });

  it('grows by half of what the run before had left', () => {
    // An effort of 8 makes 48 hours, of which 24 are left a day later.
    expect(hours(felt(0, 4), {}, [felt(1, 8)])).toBeCloseTo(30, 6);
  });

  it('never ends before what the run before holds back', () => {
    // Half of 26.2 miles in days: 314.6 hours, of which 24 went by.
    const race = felt(1, 6, { distance: 42_195, movingTime: 3_600, race: true });
    expect(hours(felt(0, 4), {}, [race])).toBeCloseTo(24 * (42.195 / 1.609344 / 2) - 24, 6);
  });

  it('grows by a tenth where form is below −20', () => {
    // Two weeks of 140 a day, then three days off: fatigue above 70, fitness about 40.
    expect(
      hours(
        felt(0, 4),
        {},
        range(17, 4).map((days) => felt(days, 10)),
      ),
    ).toBeCloseTo(19.8, 6);
    expect(
      hours(
        felt(0, 4),
        {},
        range(17, 4).map((days) => felt(days, 4)),
      ),
    ).toBeCloseTo(18, 6);
    // Of fewer than fourteen days form says nothing.
    expect(
      hours(
        felt(0, 4),
        {},
        range(13, 4).map((days) => felt(days, 10)),
      ),
    ).toBeCloseTo(18, 6);
  });

  it('grows with the age', () => {
    expect(hours(felt(0, 4), { age: 50 })).toBeCloseTo(19.8, 6);
  });
});
