import { describe, expect, it } from 'vitest';
import { isTooLittle } from '#core/engine/plan.ts';
import { at, planOf, requestOf, runOf } from './someRequests.ts';

/** A run under three minutes is too little to advise on; what was told of pain still counts. */

const lasting = (minutes: number) => runOf('run', 0, minutes / 5, minutes);

describe('a run of less than three minutes', () => {
  it.each([
    [2.99, true],
    [3, false],
    [0, true],
  ])('%d min is too little: %s', (minutes, expected) => {
    expect(isTooLittle({ run: lasting(minutes) })).toBe(expected);
  });

  it('that has no time at all is too little', () => {
    expect(isTooLittle({ run: { id: 'r', startTime: at(0), distance: 5_000 } })).toBe(true);
  });

  it('gets no steps, load, hours, nor forecast of soreness', () => {
    expect(planOf({ run: lasting(2.9) })).toMatchObject({ steps: [], load: null, readiness: null, soreness: null });
  });

  it('gets them from the third minute on', () => {
    const found = planOf({ run: lasting(3) });
    expect(found.steps).not.toEqual([]);
    expect([found.load, found.readiness, found.soreness]).not.toContain(null);
  });

  it('still gets its triage', () => {
    const checkIns = [{ at: at(1), kind: 'pain' as const, signs: ['chestPain' as const] }];
    expect(planOf({ run: lasting(2), checkIns }).triage.level).toBe('emergency');
  });
});

describe('a request that holds only what it must', () => {
  it('is of a runner without check-ins, history and profile', () => {
    const { run, now, timeZone } = requestOf();
    const bare = { run, now, timeZone };
    expect(planOf({ ...bare, profile: undefined, history: undefined })).toEqual(
      planOf({ ...bare, profile: {}, history: [], checkIns: [] }),
    );
  });
});
