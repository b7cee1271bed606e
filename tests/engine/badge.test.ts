import { describe, expect, it } from 'vitest';
import { badge } from '#core/engine/badge.ts';
import type { Plan, StepState } from '#core/engine/contract.ts';
import { minute, planOf, start, step } from './somePlans.ts';

/** What the toolbar badge says: minutes until a window closes that closes within an hour and a half, else hours until hard running. */

const closing = (minutes: number, state: StepState = 'now') =>
  step(`closes-${String(minutes)}`, 'refuel', start - minute, start + minutes * minute, state);
const without = (plan: Plan): Plan => ({ ...plan, readiness: null });

describe('the badge', () => {
  it('says nothing without a plan', () => {
    expect(badge(null, start)).toEqual({ kind: 'none' });
  });

  it.each(['emergency', 'urgent-same-day'] as const)('says nothing but the red flag of %s', (level) => {
    expect(badge({ ...planOf([closing(30)]), triage: { level, text: null } }, start)).toEqual({ kind: 'urgent' });
  });

  it('says that a question waits before any number, and after a red flag', () => {
    expect(badge(planOf([closing(30)]), start, true)).toEqual({ kind: 'asked' });
    expect(badge(null, start, true)).toEqual({ kind: 'asked' });
    const flagged = { ...planOf([closing(30)]), triage: { level: 'emergency' as const, text: null } };
    expect(badge(flagged, start, true)).toEqual({ kind: 'urgent' });
  });

  it.each(['stop-see-clinician', 'stop-running-reassess', 'see-clinician', 'monitor', 'normal-doms', 'normal-acute'] as const)(
    'keeps its numbers beside %s',
    (level) => {
      const found = badge({ ...planOf([closing(30)]), triage: { level, text: null } }, start);
      expect(found).toEqual({ kind: 'minutes', value: 30, step: 'refuel' });
    },
  );

  it('names the step that closes first, wherever it stands', () => {
    const hydrate = step('first', 'hydrate', start, start + 20 * minute, 'now');
    expect(badge(planOf([closing(60), hydrate, closing(40)]), start)).toEqual({ kind: 'minutes', value: 20, step: 'hydrate' });
  });

  it.each([
    [90, { kind: 'minutes', value: 90, step: 'refuel' }],
    [90.001, { kind: 'hours', value: 36 }],
    [29.1, { kind: 'minutes', value: 30, step: 'refuel' }],
    [0.001, { kind: 'minutes', value: 1, step: 'refuel' }],
    [0, { kind: 'hours', value: 36 }],
    [-5, { kind: 'hours', value: 36 }],
  ])('of a window that closes in %d min says %o', (minutes, said) => {
    expect(badge(planOf([closing(minutes)]), start)).toEqual(said);
  });

  it.each<StepState>(['next', 'later', 'done', 'skipped', 'expired'])('leaves out a step that is %s', (state) => {
    expect(badge(planOf([closing(30, state)]), start)).toEqual({ kind: 'hours', value: 36 });
  });

  it('rounds hours to hard running up, and says nothing once it is fine or where no hours are told', () => {
    const at = (hours: number) => badge(planOf([]), start + hours * 60 * minute);
    expect(at(0.5)).toEqual({ kind: 'hours', value: 36 });
    expect(at(35)).toEqual({ kind: 'hours', value: 1 });
    expect(at(35.999)).toEqual({ kind: 'hours', value: 1 });
    expect(at(36)).toEqual({ kind: 'none' });
    expect(at(40)).toEqual({ kind: 'none' });
    expect(badge(without(planOf([])), start)).toEqual({ kind: 'none' });
    expect(badge(without(planOf([closing(10)])), start)).toEqual({ kind: 'minutes', value: 10, step: 'refuel' });
  });
});
