import { describe, expect, it } from 'vitest';
import { parseRequest } from '#core/engine/request.ts';
import type { Run } from '#core/run/run.ts';
import { foodOf } from '#core/evidence/foods.ts';
import { at, keysOf, planOf, requestOf, runOf, stepIn, weeksOfRuns } from './someRequests.ts';

const profile = { age: 35, bodyMass: 70, maxHeartRate: 188, restingHeartRate: 50, wakeTime: '06:30' };
const weighed = (before: number, after: number, drunk = 0) => [{ at: at(1.1), kind: 'weight' as const, before, after, drunk }];
const saltyWords = ['hydrate.salt', 'hydrate.replace', 'explain.water', 'explain.coconutWater', 'caution.dry'];

describe('under a heart condition or beta blockers', () => {
  const run = runOf('run', 0, 10, 55, {
    averageHeartRate: 120,
    streamSummary: {
      halves: [
        { speed: 3, heartRate: 110 },
        { speed: 2.9, heartRate: 130 },
      ],
      paceVariation: 0.04,
    },
  });
  it.each(['heartCondition', 'betaBlocker'] as const)('%s: effort alone makes the load, never heart rate or pace', (flag) => {
    const found = planOf({
      profile: { ...profile, thresholdPace: 280, health: { [flag]: true } },
      run: { ...run, perceivedEffort: 4 },
    });
    expect(found.load?.method).toBe('effort');
    expect(planOf({ profile: { ...profile, thresholdPace: 280, health: { [flag]: true } }, run }).load?.method).toBe('minutes');
  });
  it('nothing is said of heart rate drift, which others are told', () => {
    expect(keysOf(planOf({ run }))).toContain('drift.large');
    expect(keysOf(planOf({ profile: { ...profile, health: { betaBlocker: true } }, run }))).not.toContain('drift.large');
  });
});

describe('where salt is barred', () => {
  const dry = {
    checkIns: weighed(70, 67.5),
    run: runOf('run', 0, 16, 100, { averageHeartRate: 150, temperature: 30, humidity: 50 }),
  };
  const soon = { at: at(20), kind: 'easy' as const };
  it('others are told of it', () => {
    expect(keysOf(planOf({ ...dry, profile: { ...profile, nextSession: soon } }))).toEqual(
      expect.arrayContaining(saltyWords.slice(0, 3)),
    );
  });
  it.each(['hypertension', 'kidneyDisease', 'heartCondition', 'betaBlocker'] as const)('%s: no line speaks of salt', (flag) => {
    const found = planOf({ ...dry, profile: { ...profile, nextSession: soon, health: { [flag]: true } } });
    expect(keysOf(found).filter((key) => saltyWords.includes(key))).toEqual([]);
    expect(stepIn(found, 'hydrate')?.dose.sodium).toBeUndefined();
    for (const plate of stepIn(found, 'refuel')?.foods ?? []) {
      expect(plate.reduce((sum, id) => sum + (foodOf(id)?.sodium ?? 0), 0)).toBeLessThanOrEqual(300);
    }
  });
  it('to hide numbers alone does not take salt out of the food', () => {
    expect(keysOf(planOf({ ...dry, profile: { ...profile, quiet: true } }))).toContain('explain.water');
  });
});

describe('whose care team has the word on food', () => {
  const long = { run: runOf('run', 0, 18, 105, { averageHeartRate: 150 }) };
  it.each(['diabetes', 'kidneyDisease'] as const)('%s: no portions, no plates, no talk of ratios', (flag) => {
    const health = { [flag]: true };
    const found = planOf({ ...long, profile: { ...profile, health } });
    expect(stepIn(found, 'refuel')?.foods).toBeUndefined();
    expect(keysOf(found)).not.toContain('explain.ratio');
    expect(keysOf(found)).not.toContain('explain.bars');
    expect(stepIn(planOf({ ...long, profile: { health } }), 'refuel')?.text.key).toBe('refuel.careTeam');
  });
  it('others see plates and the carbohydrate of the day', () => {
    const found = planOf(long);
    expect(stepIn(found, 'refuel')?.foods?.length).toBe(3);
    expect(stepIn(found, 'refuel')?.detail).toContainEqual({
      key: 'refuel.day',
      params: { carbohydrate: { low: 420, high: 700, unit: 'g' } },
    });
  });
});

describe('who was heavier after the run than before', () => {
  it('is offered no plate with much to drink in it', () => {
    const run = runOf('run', 0, 20, 130, { averageHeartRate: 140 });
    const foods = (checkIns: ReturnType<typeof weighed>) => stepIn(planOf({ run, checkIns }), 'refuel')?.foods ?? [];
    const water = (plate: string[]) => plate.reduce((sum, id) => sum + (foodOf(id)?.fluid ?? 0), 0);
    expect(foods(weighed(70, 70.4, 3)).length).toBeGreaterThan(0);
    for (const plate of foods(weighed(70, 70.4, 3))) expect(water(plate)).toBeLessThanOrEqual(250);
    expect(stepIn(planOf({ run, checkIns: weighed(70, 70.4, 3) }), 'hydrate')?.dose.fluid).toEqual({ low: 0, high: 0 });
  });
});

describe('back after two weeks or more without a run', () => {
  const before = weeksOfRuns(60, 16);
  const next = (history: typeof before, more = {}) => stepIn(planOf({ history, ...more }), 'nextRun');
  it('walks and runs, within half of a usual week', () => {
    const step = next(before);
    expect(step?.text).toEqual({ key: 'nextRun.return', params: { days: 16 } });
    // 15 runs of 10 km in 28 days: 37.5 km a week, half of it less the 10 km of this run leaves 8.75.
    expect(step?.dose.distanceMax).toBe(8_500);
    expect(step?.detail?.map(({ key }) => key)).toContain('nextRun.return.week');
  });
  it('counts from fourteen days on, and for the first week', () => {
    expect(next(weeksOfRuns(60, 14))?.text.key).toBe('nextRun.return');
    expect(next(weeksOfRuns(60, 13))?.text.key).toBe('nextRun.easyFrom');
    expect(next([...weeksOfRuns(60, 20), runOf('first', 6, 5, 30)])?.text.key).toBe('nextRun.return');
    expect(next([...weeksOfRuns(60, 21), runOf('first', 7, 5, 30)])?.text.key).toBe('nextRun.easyFrom');
  });
  it('is told too when the plan is opened weeks later, unless runs came since', () => {
    expect(next(weeksOfRuns(60), { now: at(24 * 14 + 2) })?.text).toEqual({ key: 'nextRun.return', params: { days: 14 } });
    const later = runOf('later', -10, 8, 45);
    expect(next([...weeksOfRuns(60), later], { now: at(24 * 14 + 2) })?.text.key).toBe('nextRun.any');
  });
});

describe('the next run', () => {
  it('is warmed up for when easy running is due, not when we only assume it', () => {
    const race = runOf('run', 0, 42.3, 215, { averageHeartRate: 160, race: true });
    const found = planOf({ run: race, history: weeksOfRuns(60) });
    expect(Date.parse(stepIn(found, 'warmUp')?.window.from ?? '')).toBeGreaterThanOrEqual(
      Date.parse(found.readiness?.easyAt ?? ''),
    );
  });
  it('waits for the day off after six days in a row', () => {
    const history = Array.from({ length: 5 }, (_, index) => runOf(`d${index}`, index + 1, 6, 36));
    const found = planOf({ history });
    expect(stepIn(found, 'restDay')?.text).toEqual({ key: 'restDay.streak', params: { days: 6 } });
    for (const kind of ['nextRun', 'warmUp'] as const) expect(stepIn(found, kind)?.window.from).toBe('2026-05-11T22:00:00.000Z');
    expect(stepIn(planOf({ history: history.slice(0, 4) }), 'restDay')).toBeUndefined();
  });
  it('that was planned too early is said to be', () => {
    const keys = (hours: number, kind: 'easy' | 'intervals') => {
      const nextSession = { at: at(hours), kind };
      return keysOf(planOf({ profile: { ...profile, nextSession }, run: runOf('run', 0, 14, 75, { averageHeartRate: 160 }) }));
    };
    expect(keys(6, 'easy')).toContain('nextRun.planned.early');
    expect(keys(20, 'intervals')).toContain('nextRun.planned.hard');
    expect(keys(20, 'easy').filter((key) => key.startsWith('nextRun.planned'))).toEqual([]);
    expect(keys(80, 'intervals').filter((key) => key.startsWith('nextRun.planned'))).toEqual([]);
  });
  it('after a marathon comes after days off that are counted to their end', () => {
    const race = runOf('run', 0, 42.3, 215, { averageHeartRate: 160, race: true });
    const found = planOf({ run: race });
    expect(stepIn(found, 'restDay')?.text.key).toBe('restDay.days');
    expect(stepIn(found, 'restDay')?.window.until).toBe(found.readiness?.easyAt);
    expect(Date.parse(stepIn(found, 'strength')?.window.from ?? '')).toBe(Date.parse(at(215 / 60)) + 7 * 24 * 3_600_000);
  });
});

describe('a plan beside a sign that needs help', () => {
  const told = (at_: number, signs: 'chestPain'[], value?: number) => ({
    at: at(at_),
    kind: 'pain' as const,
    signs,
    ...(value === undefined ? {} : { value }),
  });
  const run = runOf('run', 0, 10, 55, { averageHeartRate: 145, perceivedEffort: 9 });
  it('explains and asks nothing', () => {
    const found = planOf({ run, checkIns: [told(1.1, ['chestPain'])] });
    expect(found.triage.level).toBe('emergency');
    expect([found.explains, found.missing]).toEqual([[], []]);
    expect(keysOf(planOf({ run }))).toContain('felt.harder');
  });
  it('remembers for a week one that was taken back', () => {
    const checkIns = [told(1.1, ['chestPain']), told(1.5, [], 0)];
    for (const now of [2, 100]) expect(planOf({ run, checkIns, now: at(now) }).cautions[0]?.text.key).toBe('caution.takenBack');
    expect(keysOf(planOf({ run, checkIns, now: at(169) }))).not.toContain('caution.takenBack');
    expect(keysOf(planOf({ run, checkIns: checkIns.slice(1) }))).not.toContain('caution.takenBack');
  });
});

describe('in pregnancy and the weeks after birth', () => {
  const painful = [{ at: at(1.1), kind: 'pain' as const, value: 3, region: 'knees' }];
  it.each(['pregnant', 'postpartum'] as const)('%s: there is no load, whatever else is reported', (flag) => {
    expect(planOf({ checkIns: painful }).load).not.toBeNull();
    for (const more of [{}, { checkIns: painful }]) {
      expect(planOf({ profile: { ...profile, health: { [flag]: true } }, ...more }).load).toBeNull();
    }
    expect(planOf({ profile: { ...profile, health: { [flag]: true, illness: true } } }).load).toBeNull();
  });
  it.each(['pregnant', 'postpartum', 'illness', 'kidneyDisease'] as const)(
    '%s: nothing is said on how to drink alcohol',
    (flag) => {
      const run = runOf('run', 0, 10, 45, { averageHeartRate: 175 });
      expect(keysOf(planOf({ run }))).toContain('explain.alcohol');
      const hard = { ...run, perceivedEffort: 8 };
      expect(keysOf(planOf({ run: hard, profile: { ...profile, health: { [flag]: true } } }))).not.toContain('explain.alcohol');
    },
  );
});

describe('a history', () => {
  const notes = (history: Run[], more = {}) =>
    planOf({ history, ...more })
      .cautions.filter(({ text }) => text.key.startsWith('setAside.'))
      .map(({ text }) => [text.key, text.params?.count]);
  it('counts a run once that came under two names, and the run itself not at all', () => {
    const other = { ...runOf('elsewhere', 0, 10.05, 55.2), startTime: at(0.01) };
    const twin = { ...runOf('b', 3, 8, 44), id: 'b-elsewhere' };
    expect(notes([runOf('b', 3, 8, 44), twin, other])).toEqual([['setAside.duplicate', 2]]);
    const [once, twice] = [[runOf('b', 3, 8, 44)], [runOf('b', 3, 8, 44), twin, other]].map((history) => planOf({ history }));
    expect(twice?.readiness).toEqual(once?.readiness);
    expect(twice?.load).toEqual(once?.load);
  });
  it('keeps the fuller account of two', () => {
    const rich = runOf('rich', 3, 20, 110, { averageHeartRate: 170, race: true });
    const poor = runOf('poor', 3, 20, 110);
    const [left] = [
      [poor, rich],
      [rich, poor],
    ].map((history) => planOf({ history }).readiness);
    expect(left?.carryOver).toBe(planOf({ history: [rich] }).readiness?.carryOver);
  });
  it('says what lies in the future and what came after the run', () => {
    expect(notes([runOf('f', -30, 8, 44), runOf('l', -1, 8, 44)], { now: at(40) })).toEqual([
      ['setAside.future', 1],
      ['setAside.later', 1],
    ]);
  });
});

describe('values that no run has', () => {
  it('are refused by the path of the distance where distance and time contradict each other', () => {
    const issues = (km: number, minutes: number) => {
      const parsed = parseRequest({ ...requestOf(), run: runOf('run', 0, km, minutes) });
      return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
    };
    expect(issues(10, 15)).toEqual(['run.distance']);
    expect(issues(5, 101)).toEqual(['run.distance']);
    expect([issues(10, 20), issues(5, 100)]).toEqual([[], []]);
  });
  it('are left out and said where they come from a page', () => {
    expect(keysOf(planOf({ run: runOf('run', 0, 10, 15) }))).toContain('misfit.distance');
    expect(keysOf(planOf())).not.toContain('misfit.distance');
  });
});

describe('sleep', () => {
  const night = (hoursAgo: number, hours: number) => ({ at: at(-hoursAgo), kind: 'sleep' as const, hours });
  it('of one night told twice counts once, the newer', () => {
    const debt = (checkIns: ReturnType<typeof night>[]) =>
      stepIn(planOf({ checkIns }), 'sleep')?.reasons[0]?.inputs.shortOver7Nights?.value;
    expect(debt([night(2, 6)])).toBe(2);
    expect(debt([night(2, 5), night(1, 6)])).toBe(2);
    expect(debt([night(26, 6), night(2, 6)])).toBe(4);
  });
  it('by day is not broken by a nap, and a nap keeps clear of training', () => {
    const short = [night(50, 4), night(26, 4), night(2, 4)];
    expect(stepIn(planOf({ checkIns: short }), 'nap')?.window.until).toBe('2026-05-10T14:00:00.000Z');
    expect(stepIn(planOf({ checkIns: short, profile: { ...profile, wakeTime: '14:00' } }), 'nap')).toBeUndefined();
    const nextSession = { at: '2026-05-10T13:30:00.000Z', kind: 'easy' as const };
    expect(stepIn(planOf({ checkIns: short, profile: { ...profile, nextSession } }), 'nap')?.window.until).toBe(
      '2026-05-10T13:00:00.000Z',
    );
  });
});

describe('heart rate', () => {
  it('near the maximum and below a high threshold is hard all the same', () => {
    const steady = { averageHeartRate: 172 };
    const found = planOf({ profile: { ...profile, thresholdHeartRate: 178 }, run: runOf('run', 0, 10, 45, steady) });
    expect(found.readiness?.windows.intensity).toBe(36);
  });
  it('as an average is said to hide the hard parts, after a hard run', () => {
    expect(keysOf(planOf({ run: runOf('run', 0, 10, 45, { averageHeartRate: 165, perceivedEffort: 8 }) }))).toContain(
      'load.average',
    );
    expect(keysOf(planOf())).not.toContain('load.average');
  });
  it('that nobody measured leaves the minutes at threshold unknown, not zero', () => {
    const { readiness } = planOf({ run: runOf('run', 0, 10, 45, { perceivedEffort: 8 }) });
    expect(readiness?.reasons[0]?.inputs.thresholdMinutes).toEqual({ value: null, certainty: 'missing' });
    expect(readiness?.reasons[0]?.inputs.effort).toEqual({ value: 8, certainty: 'read' });
  });
});

describe('cold water', () => {
  const fresh = { history: weeksOfRuns(40) };
  const ice = (more: object) => stepIn(planOf({ ...fresh, ...more }), 'ice');
  const soonHard = { ...profile, nextSession: { at: at(20), kind: 'intervals' as const } };
  it('is offered before a hard session after hard and long runs, and not after an easy one', () => {
    expect(ice({ profile: soonHard, run: runOf('run', 0, 10, 46, { averageHeartRate: 174 }) })).toBeDefined();
    expect(ice({ profile: soonHard })).toBeUndefined();
  });
  it('is offered after a descent even to legs that know descents', () => {
    const down = runOf('run', 0, 10, 60, { elevationGain: 50, elevationLoss: 300, averageHeartRate: 130 });
    const known = runOf('down', 9, 10, 60, { elevationGain: 50, elevationLoss: 600 });
    expect(ice({ run: down, history: [known, ...weeksOfRuns(40)] })).toBeDefined();
  });
});

describe('the muscles', () => {
  it('of a climb come first where the page tells metres and no terrain', () => {
    const first = (more: object) =>
      stepIn(planOf({ run: runOf('run', 0, 10, 60, { averageHeartRate: 140, ...more }) }), 'stretch')?.muscles?.slice(0, 2);
    expect(first({ elevationGain: 210 })).toEqual(['calves', 'hamstrings']);
    expect(first({ elevationGain: 200 })).toEqual(['calves', 'quads']);
    expect(first({ elevationGain: 210, terrain: 'flat' })).toEqual(['calves', 'quads']);
  });
});

describe('at risk of an eating disorder', () => {
  it('no reason speaks of weight lost, which others are shown', () => {
    const dry = { checkIns: weighed(70, 68), run: runOf('run', 0, 16, 90, { averageHeartRate: 150 }) };
    const shown = (health: object) => JSON.stringify(planOf({ ...dry, profile: { ...profile, health } }).readiness?.reasons);
    expect(shown({})).toContain('lostOverTwoPercent');
    expect(shown({ eatingDisorderRisk: true })).not.toContain('lostOverTwoPercent');
  });
});
