import { describe, expect, it } from 'vitest';
import type { CheckIn } from '#core/run/checkIn.ts';
import { at, planOf, runOf, stepIn, weeksOfRuns } from './someRequests.ts';

/** No line of a plan asks for what another advises against. */

const profile = { age: 35, bodyMass: 70, maxHeartRate: 188, restingHeartRate: 50, wakeTime: '06:30' };
const intervals = (hours: number) => ({ ...profile, nextSession: { at: at(hours), kind: 'intervals' as const } });
const sore = (value: number): CheckIn[] => [{ at: at(40), kind: 'soreness', value, bilateral: true }];

describe('the warm-up', () => {
  it.each([
    [4, 'nextRun.walk'],
    [7, 'nextRun.wait'],
  ])('is not asked for while legs at %d of 10 are to wait with running', (value, key) => {
    for (const who of [profile, intervals(60)]) {
      const found = planOf({ profile: who, checkIns: sore(value), now: at(41) });
      expect(stepIn(found, 'nextRun')?.text.key).toBe(key);
      expect(stepIn(found, 'warmUp')).toBeUndefined();
    }
    expect(stepIn(planOf({ checkIns: sore(3), now: at(41) }), 'warmUp')).toBeDefined();
  });

  it('goes by the lower of the two limits where the runner turned them round', () => {
    const thresholds = { easySoreness: 6, restSoreness: 3 };
    const found = planOf({ profile: { ...profile, thresholds }, checkIns: sore(3), now: at(41) });
    expect(stepIn(found, 'nextRun')?.text.key).toBe('nextRun.wait');
    expect(stepIn(found, 'warmUp')).toBeUndefined();
  });

  it('is for the run after the days off, not for a session that was planned in them', () => {
    const race = runOf('run', 0, 21.2, 95, { averageHeartRate: 170, race: true });
    const plans = [20, 60].map((hours) => planOf({ profile: intervals(hours), run: race, history: weeksOfRuns(60) }));
    expect(plans.map((found) => stepIn(found, 'warmUp')?.text.key)).toEqual(['warmUp.line', 'warmUp.planned']);
    const [within] = plans;
    expect(stepIn(within ?? planOf(), 'warmUp')?.window.from).toBe(within?.readiness?.easyAt);
    expect(stepIn(within ?? planOf(), 'warmUp')?.dose.minutes).toBe(5);
  });

  it.each([
    ['pain to watch', { checkIns: [{ at: at(1.5), kind: 'pain', value: 3, region: 'knees', signs: ['unilateral'] }] }],
    ['pregnancy', { profile: { ...intervals(30), health: { pregnant: true } } }],
    ['a return after weeks off', { history: weeksOfRuns(60, 20) }],
  ] as const)('has no strides before a next run that is to be easy for %s', (_, changes) => {
    const found = planOf({ profile: intervals(30), ...structuredClone(changes) } as Parameters<typeof planOf>[0]);
    expect(stepIn(found, 'warmUp')?.detail?.map(({ key }) => key)).toEqual(['warmUp.easy', 'warmUp.cold']);
    expect(stepIn(found, 'warmUp')?.dose.minutes).toBe(5);
    expect(stepIn(planOf({ profile: intervals(30) }), 'warmUp')?.dose.minutes).toBe(15);
  });
});

describe('legs that are sore on one side alone', () => {
  const run = runOf('run', 0, 21.2, 115, { averageHeartRate: 150 });
  const at20 = (bilateral: boolean) =>
    planOf({ run, now: at(22), checkIns: [{ at: at(21), kind: 'soreness', value: 5, regions: ['calves'], bilateral }] });
  it('are not rolled or pressed there, nor warmed: that may be an injury', () => {
    expect(stepIn(at20(true), 'roll')?.muscles).toContain('calves');
    expect(stepIn(at20(false), 'roll')?.muscles).toEqual(['quads', 'glutes']);
    expect(stepIn(at20(false), 'massage')?.muscles).toEqual(['quads', 'glutes']);
    expect(stepIn(at20(false), 'stretch')?.muscles).not.toContain('calves');
    for (const kind of ['compression', 'heat'] as const) {
      expect(stepIn(at20(true), kind)).toBeDefined();
      expect(stepIn(at20(false), kind)).toBeUndefined();
    }
  });
});

describe('massage', () => {
  it('waits two days after a long run that went far down, as rolling waits one', () => {
    const run = runOf('run', 0, 20, 150, { averageHeartRate: 140, elevationGain: 950, elevationLoss: 950 });
    const found = planOf({ run });
    expect(stepIn(found, 'massage')?.window.from).toBe(at(2.5 + 48));
    expect(stepIn(found, 'roll')?.window.from).toBe(at(2.5 + 24));
  });
});
