import { describe, expect, it } from 'vitest';
import { inOrder, withProgress, type StepTick } from '#core/engine/progress.ts';
import { iso, minute, planOf, start, step } from './somePlans.ts';

/** States of steps at a moment: what the runner ticked, else where the moment lies to the window. */

const open = step('open', 'refuel', start, start + 60 * minute);
const soon = step('soon', 'hydrate', start + 60 * minute, start + 120 * minute);
const late = step('late', 'sleep', start + 200 * minute, start + 600 * minute);
const statesAt = (minutes: number) => inOrder([late, soon, open], start + minutes * minute).map(({ id, state }) => [id, state]);
const tick = (state: StepTick['state'], minutes: number, id = 'open'): StepTick => ({
  step: id,
  state,
  at: iso(start + minutes * minute),
});
const ticked = (ticks: StepTick[], minutes = 30) =>
  withProgress(planOf([open, soon, late]), ticks, iso(start + minutes * minute)).steps.map(({ state }) => state);

describe('steps by time', () => {
  it('of those to come the first is next, the others later', () => {
    expect(statesAt(-10)).toEqual([
      ['open', 'next'],
      ['soon', 'later'],
      ['late', 'later'],
    ]);
  });

  it('are to be done from the first moment of their window, and expired from the last one on', () => {
    expect(statesAt(0)[0]).toEqual(['open', 'now']);
    expect(statesAt(59.999)[0]).toEqual(['open', 'now']);
    expect(statesAt(60)).toEqual([
      ['open', 'expired'],
      ['soon', 'now'],
      ['late', 'next'],
    ]);
  });

  it('that begin together come by their ends', () => {
    const longer = { ...open, id: 'longer', window: { ...open.window, until: iso(start + 90 * minute) } };
    expect(inOrder([longer, open], start).map(({ id }) => id)).toEqual(['open', 'longer']);
    expect(inOrder([open, longer], start).map(({ id }) => id)).toEqual(['open', 'longer']);
  });
});

describe('a plan with ticks', () => {
  it('shows what was done or skipped, whatever the window says', () => {
    expect(ticked([tick('done', 5), tick('skipped', 6, 'soon')])).toEqual(['done', 'skipped', 'next']);
    expect(ticked([tick('done', 5)], 100)).toEqual(['done', 'now', 'next']);
  });

  it('goes by the newest tick of each step, in whatever order they come', () => {
    expect(ticked([tick('done', 5), tick('open', 10)])[0]).toBe('now');
    expect(ticked([tick('open', 10), tick('done', 5)])[0]).toBe('now');
    expect(ticked([tick('skipped', 5), tick('done', 10)])[0]).toBe('done');
  });

  it('goes by the one that stands last where two are of the same moment', () => {
    expect(ticked([tick('done', 5), tick('skipped', 5)])[0]).toBe('skipped');
  });

  it('compares moments, not how they are written', () => {
    // 18:10 in Berlin is 16:10 in London and before 16:20 there.
    const written: StepTick[] = [{ ...tick('done', 0), at: '2026-10-24T18:10:00+02:00' }, tick('open', 20)];
    expect(ticked(written)[0]).toBe('now');
    expect(ticked(written.toReversed())[0]).toBe('now');
  });

  it('keeps all else of the plan', () => {
    const plan = planOf([open]);
    const { steps, ...rest } = withProgress(plan, [], iso(start));
    expect({ ...rest, steps: plan.steps }).toEqual(plan);
    expect(steps).toEqual([{ ...open, state: 'now' }]);
  });
});
