import { describe, expect, it } from 'vitest';
import type { PlanRequest } from '#core/engine/contract.ts';
import { deriveFacts, deriveFactsFrom } from '#core/engine/deriveFacts.ts';
import { trainingHistory } from '#core/engine/history/trainingHistory.ts';
import { plan, planFrom } from '#core/engine/plan.ts';
import { at, requestOf, runOf, weeksOfRuns } from './someRequests.ts';

/** What is made of a request before any step reads it. The run is one of 55 minutes. */

const end = 55 / 60;
const facts = (changes: Partial<PlanRequest> = {}) => deriveFacts(requestOf(changes));
const withEffort = (effort: number) => runOf('run', 0, 10, 55, { averageHeartRate: 145, perceivedEffort: effort });

describe('the effort', () => {
  const told = [{ at: at(1), kind: 'effort' as const, value: 7 }];

  it('is what the runner told, else what the page says, else unknown', () => {
    expect(facts({ run: withEffort(4), checkIns: told }).effort).toEqual({ value: 7, certainty: 'asked' });
    expect(facts({ run: withEffort(4) }).effort).toEqual({ value: 4, certainty: 'read' });
    expect(facts({ checkIns: told }).effort).toEqual({ value: 7, certainty: 'asked' });
    expect(facts().effort).toBeNull();
  });

  it('that was told makes the day a hard one from 7 on', () => {
    expect(facts({ checkIns: told }).training.hardDays).toBe(1);
    expect(facts({ checkIns: [{ at: at(1), kind: 'effort', value: 5.9 }] }).training.hardDays).toBe(0);
    // Told as easy, whatever the page says.
    expect(facts({ run: withEffort(9), checkIns: [{ at: at(1), kind: 'effort', value: 3 }] }).training.hardDays).toBe(0);
  });
});

describe('the hours', () => {
  const weighed = (before: number, after: number) => [{ at: at(1.1), kind: 'weight' as const, before, after }];

  it('grow by a tenth where more than 2 % of the body mass is lost, not at 2 %', () => {
    const multiplier = (after: number) => facts({ checkIns: weighed(50, after) }).readiness?.multiplier;
    expect(multiplier(49)).toBe(1);
    expect(multiplier(48.99)).toBe(1.1);
    expect(multiplier(51.5)).toBe(1);
  });

  it('grow by a tenth where it was hot, and not twice where it was dry as well', () => {
    const run = runOf('run', 0, 10, 55, { averageHeartRate: 145, temperature: 28 });
    expect(facts({ run }).readiness?.multiplier).toBe(1.1);
    expect(facts({ run, checkIns: weighed(70, 67) }).readiness?.multiplier).toBe(1.1);
  });

  describe('of a run that spares the legs nothing', () => {
    const downhill = runOf('run', 0, 10, 55, { averageHeartRate: 145, elevationLoss: 950 });
    const muscle = (hours: number, value: number) =>
      facts({ run: downhill, now: at(60), checkIns: [{ at: at(end + hours), kind: 'soreness', value }] }).readiness?.windows
        .muscle;

    it('count the muscles', () => {
      expect(facts({ run: downhill, now: at(60) }).readiness?.windows.muscle).toBe(60);
    });

    it('leave the muscles out once the legs feel fresh two days later', () => {
      expect(muscle(48, 1)).toBe(0);
      expect(muscle(48.5, 0)).toBe(0);
    });

    it('keep them before, and for legs that are sorer', () => {
      expect(muscle(47.9, 1)).toBe(60);
      expect(muscle(48, 1.1)).toBe(60);
    });
  });
});

it.each([
  [{ illness: true }, 'illness'],
  [{ illness: true, pregnant: true }, 'illness'],
  [{ pregnant: true }, 'pregnancy'],
  [{ postpartum: true }, 'pregnancy'],
  [{ illness: false, pregnant: false, postpartum: false }, null],
  [{ diabetes: true }, null],
])('hours under %o are withheld for %s', (health, withheld) => {
  const found = facts({ profile: { age: 35, health } });
  expect(found.withheld).toBe(withheld);
  expect(found.readiness === null).toBe(withheld !== null);
});

describe('a history that is kept from plan to plan', () => {
  const { profile = {}, run, now, timeZone, history = [] } = requestOf();
  const inOrder = history.toReversed();
  const request = { profile, run, now, timeZone };
  const kept = (runs: typeof history) => trainingHistory(profile, timeZone, runs);

  it('gives the plan that the runs alone give', () => {
    expect(planFrom(request, kept(inOrder))).toEqual(plan(requestOf()));
    expect(deriveFactsFrom(request, kept(inOrder))).toEqual(deriveFacts(requestOf()));
  });

  it('leaves out runs that began with this one or later', () => {
    const after = [runOf('now', 0, 30, 180), runOf('later', -1, 30, 180)];
    expect(planFrom(request, kept([...inOrder, ...after]))).toEqual(plan(requestOf()));
  });

  it('leaves out an earlier account of the run itself', () => {
    const earlier = runOf('run', 0.01, 30, 180);
    expect(planFrom(request, kept([...inOrder, earlier])).load).toEqual(plan(requestOf()).load);
    expect(deriveFactsFrom(request, kept([...inOrder, earlier])).training.longest).toBe(10_000);
  });

  it('has put nothing aside', () => {
    expect(deriveFactsFrom(request, kept(inOrder)).setAside).toEqual({ duplicate: [], future: [], later: [] });
  });

  it('names the runs of a request that count for nothing', () => {
    const odd = [runOf('later', -0.01, 5, 30), runOf('future', -3, 5, 30), ...weeksOfRuns(10)];
    expect(facts({ history: [...odd, odd[2]!], now: at(2) }).setAside).toEqual({
      duplicate: ['before-0'],
      future: ['future'],
      later: ['later'],
    });
  });
});
