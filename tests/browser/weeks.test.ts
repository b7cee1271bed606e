import { describe, expect, it } from 'vitest';
import { weeksOf } from '#core/browser/worker/weeksOf.ts';
import { trainingHistory } from '#core/engine/history/trainingHistory.ts';
import { plan } from '#core/engine/plan.ts';
import type { PlanRequest } from '#core/engine/contract.ts';

const day = 86_400_000;
const newest = Date.parse('2026-03-08T07:00:00Z');
const run = (daysAgo: number) => ({
  id: `run-${String(daysAgo)}`,
  sport: 'run' as const,
  startTime: new Date(newest - daysAgo * day).toISOString(),
  distance: 10_000,
  movingTime: 3_000,
  elapsedTime: 3_000,
});
const weeks = (daysAgo: number[], change: Partial<PlanRequest> = {}) => {
  const request: PlanRequest = {
    run: run(0),
    history: daysAgo.toSorted((a, b) => b - a).map(run),
    now: new Date(newest + 2 * 3_600_000).toISOString(),
    timeZone: 'Europe/Vienna',
    ...change,
  };
  const { entries } = trainingHistory(request.profile ?? {}, request.timeZone, request.history ?? []);
  return weeksOf(request, plan(request), entries);
};

describe('load and form of six weeks', () => {
  it('end today and hold no more than 42 days', () => {
    const found = weeks([100, 60, 41, 40, 3])!;
    expect(found.days).toHaveLength(42);
    expect(found.from + 41).toBe(Math.floor(newest / day));
    const running = found.days.flatMap(([load], index) => (load > 0 ? [41 - index] : []));
    expect(running).toEqual([41, 40, 3, 0]);
  });

  it('go on to today after the latest run, without load', () => {
    const found = weeks([20], { now: new Date(newest + 3 * day).toISOString() })!;
    expect(found.days.slice(-3).map(([load]) => load)).toEqual([0, 0, 0]);
  });

  it('tell no form before 14 days are known', () => {
    const found = weeks([20, 5])!;
    expect(found.days.map(([, fitness]) => fitness !== null)).toEqual([
      ...Array<boolean>(14).fill(false),
      ...Array<boolean>(7).fill(true),
    ]);
  });

  it('count two runs of a day together', () => {
    const once = weeks([20])!.days.at(-1)![0];
    const second = { ...run(0), id: 'second', startTime: new Date(newest - 7_200_000).toISOString() };
    expect(weeks([], { history: [run(20), second] })!.days.at(-1)![0]).toBeGreaterThan(once * 1.9);
  });

  it('are no subject in pregnancy, in the weeks after birth, in illness or beside a red flag', () => {
    for (const flag of ['pregnant', 'postpartum', 'illness'])
      expect(weeks([20], { profile: { health: { [flag]: true } } }), flag).toBeNull();
    const at = new Date(newest + 3_600_000).toISOString();
    expect(weeks([20], { checkIns: [{ at, kind: 'pain', value: 8, signs: ['chestPain'] }] })).toBeNull();
  });
});
