import { describe, expect, it } from 'vitest';
import { trainingHistory, withRun } from '#core/engine/history/trainingHistory.ts';
import type { Run } from '#core/run/run.ts';
import { felt } from './someEntries.ts';

/** A history with one more run, or a changed one, is the one of all its runs; what lies before is kept as it is. */

const profile = { age: 40 };
const of = (runs: readonly Run[]) => trainingHistory(profile, 'UTC', runs);
const runs = [felt(20, 4), felt(9, 8), felt(5, 3), felt(5, 6, { id: 'd5-second' }), felt(1, 5)];
const without = (index: number) => runs.toSpliced(index, 1);

describe('a history with one more run', () => {
  it.each([0, 1, 2, 3, 4])('at place %i', (index) => {
    const before = of(without(index));
    const after = withRun(before, runs[index]!);
    expect(after).toEqual(of(runs));
    for (let kept = 0; kept < index; kept++) expect(after.entries[kept]).toBe(before.entries[kept]);
  });

  it('begins with one', () => {
    expect(withRun(of([]), runs[0]!)).toEqual(of(runs.slice(0, 1)));
  });

  it('leaves the one before as it was', () => {
    const before = of(without(2));
    withRun(before, runs[2]!);
    expect(before).toEqual(of(without(2)));
  });
});

describe('a history with a changed run', () => {
  const changed = (index: number, change: Partial<Run>) => {
    const before = of(runs);
    const run = { ...runs[index]!, ...change };
    return { before, after: withRun(before, run), run };
  };

  it.each([0, 2, 4])('in place %i keeps what lies before it', (index) => {
    const { before, after, run } = changed(index, { perceivedEffort: 9 });
    expect(after).toEqual(of(runs.toSpliced(index, 1, run)));
    for (let kept = 0; kept < index; kept++) expect(after.entries[kept]).toBe(before.entries[kept]);
  });

  it('that moves earlier or later is that of the runs in order', () => {
    const { startTime } = felt(12, 1);
    const earlier = changed(4, { startTime });
    expect(earlier.after).toEqual(of([runs[0]!, earlier.run, ...runs.slice(1, 4)]));
    expect(earlier.after.entries[0]).toBe(earlier.before.entries[0]);
    const later = changed(0, { startTime: felt(3, 1).startTime });
    expect(later.after).toEqual(of([...runs.slice(1, 4), later.run, runs[4]!]));
  });
});
