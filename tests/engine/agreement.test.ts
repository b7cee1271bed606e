import { describe, expect, it } from 'vitest';
import { deriveFacts } from '#core/engine/deriveFacts.ts';
import { at, keysOf, planOf, requestOf, runOf, stepIn, weeksOfRuns } from './someRequests.ts';

/** Lines of one plan that have to agree with each other, and with what is known. */

const profile = { age: 35, bodyMass: 70, maxHeartRate: 188, restingHeartRate: 50, wakeTime: '06:30' };
const everyDay = Array.from({ length: 8 }, (_, index) => runOf(`day-${index}`, index + 1, 10, 55));
const weighed = (hours: number, before: number, after: number) => [{ at: at(hours), kind: 'weight' as const, before, after }];

describe('a day off after days in a row', () => {
  const evening = runOf('run', -10 / 24, 10, 55, { averageHeartRate: 145, perceivedEffort: 6 });
  const found = planOf({ run: evening, history: everyDay, now: at(12) });
  it('is the whole day, also where easy running would be due at noon', () => {
    expect(found.readiness?.easyAt).toBe('2026-05-11T11:55:00.000Z');
    expect(stepIn(found, 'restDay')?.text.key).toBe('restDay.streak');
    expect(stepIn(found, 'restDay')?.window.until).toBe('2026-05-11T22:00:00.000Z');
    expect(stepIn(found, 'nextRun')?.window.from).toBe('2026-05-11T22:00:00.000Z');
  });
  it('ends with one time for easy and hard, not with the same time twice', () => {
    const easy = planOf({ history: everyDay });
    expect(stepIn(easy, 'nextRun')?.text).toEqual({
      key: 'nextRun.from',
      params: { easy: { instant: '2026-05-11T22:00:00.000Z' } },
    });
  });
});

describe('a ceiling for the next run', () => {
  it('speaks of the longest of 30 days only where earlier runs are known', () => {
    expect(keysOf(planOf())).toContain('nextRun.ceiling');
    const alone = planOf({ history: [] });
    expect(keysOf(alone)).toContain('nextRun.ceiling.only');
    expect(keysOf(alone)).not.toContain('nextRun.ceiling');
  });
});

describe("with thresholds of the runner's own", () => {
  it('hard running comes no sooner than easy running, also where less ache keeps from easy running than from hard', () => {
    const soreness = { at: at(26), kind: 'soreness' as const, value: 4, bilateral: true };
    const odd = { ...profile, thresholds: { easySoreness: 6, restSoreness: 3 } };
    const { readiness } = planOf({ profile: odd, checkIns: [soreness], now: at(27) });
    expect(readiness?.easyHours).toBeGreaterThan(48);
    expect(readiness?.hardHours).toBeGreaterThanOrEqual(readiness?.easyHours ?? 0);
  });
});

describe('strength work', () => {
  const next = (hours: number, kind: 'intervals' | 'easy') =>
    planOf({ profile: { ...profile, nextSession: { at: at(hours), kind } }, now: at(1) });
  it('keeps six hours clear of a hard session that is planned', () => {
    expect(stepIn(next(11, 'easy'), 'strength')?.window.from).toBe(at(12 + 55 / 60));
    expect(stepIn(next(11, 'intervals'), 'strength')?.window.from).toBe(at(17));
    expect(stepIn(next(15, 'intervals'), 'strength')?.window.from).toBe(at(21));
  });
});

describe('drinking on purpose', () => {
  const late = runOf('run', -14.5 / 24, 16, 80, { averageHeartRate: 150 });
  const ended = 14.5 + 80 / 60;
  const soon = { at: at(ended + 12), kind: 'easy' as const };
  const request = {
    run: late,
    profile: { ...profile, nextSession: soon },
    checkIns: weighed(ended + 0.1, 70, 67.9),
    now: at(ended + 0.2),
  };
  it('ends at lights out, so that no night is drunk through, and leaves the rest until one gets up', () => {
    const found = planOf(request);
    const bedtime = stepIn(found, 'sleep')?.dose.bedtime;
    const step = stepIn(found, 'hydrate');
    expect(step?.window.until).toBe(bedtime);
    const hours = (Date.parse(bedtime ?? '') - Date.parse(found.steps[0]?.window.from ?? '')) / 3_600_000;
    expect(hours).toBeLessThan(1.2);
    expect(step?.dose.fluid?.high).toBeLessThanOrEqual(0.8 * hours);
    expect(keysOf(found)).toContain('hydrate.onWaking');
  });
  it('has its six hours by day', () => {
    const day = planOf({ ...request, run: runOf('run', 0, 16, 80), checkIns: weighed(1.4, 70, 67.9), now: at(1.5) });
    expect(stepIn(day, 'hydrate')?.window.until).toBe(at(6 + 80 / 60));
    expect(keysOf(day)).not.toContain('hydrate.onWaking');
  });
  it('counts nothing towards an amount that is not named', () => {
    expect(keysOf(planOf(request))).toContain('hydrate.counts');
    expect(keysOf(planOf({ ...request, profile: { ...request.profile, quiet: true } }))).not.toContain('hydrate.counts');
  });
});

describe('where running is off', () => {
  const pain = { at: at(1.2), kind: 'pain' as const, value: 4, region: 'thigh', signs: ['swelling' as const] };
  const hurt = planOf({ checkIns: [pain], now: at(30) });
  const ill = planOf({ profile: { ...profile, health: { illness: true } } });
  const speakOfRunning = ['explain.discomfort', 'explain.stretching', 'explain.easeIn', 'explain.strength', 'explain.massage'];
  it('nothing explains how to run on, stretch or roll', () => {
    expect(keysOf(planOf({ now: at(13) }))).toEqual(expect.arrayContaining(['explain.discomfort', 'explain.easeIn']));
    expect(keysOf(hurt).filter((key) => speakOfRunning.includes(key))).toEqual([]);
    expect(keysOf(ill).filter((key) => speakOfRunning.includes(key))).toEqual([]);
  });
  it('a run with a fever is not called one that asks for nothing', () => {
    expect(keysOf(planOf({ run: runOf('run', 0, 5, 30), history: [] }))).toContain('refuel.normal.detail');
    expect(keysOf(ill)).not.toContain('refuel.normal.detail');
  });
});

describe('opened long after the run', () => {
  const longer = { run: runOf('run', 0, 20, 110), history: weeksOfRuns(40) };
  it('a look in the night after a morning run is no night that the run cut short', () => {
    expect(stepIn(planOf({ now: at(21) }), 'nap')).toBeUndefined();
    const evening = planOf({ run: runOf('run', -15 / 24, 10, 55), now: at(16.2) });
    expect(stepIn(evening, 'nap')?.detail).toEqual([{ key: 'nap.shortNight' }]);
  });
  it('a step up in distance is told for a week', () => {
    expect(keysOf(planOf({ ...longer, now: at(30) }))).toContain('caution.stepUp');
    expect(keysOf(planOf({ ...longer, now: at(24 * 8) }))).not.toContain('caution.stepUp');
  });
});

describe('a strap that fell off', () => {
  const low = { heartRateSeconds: [[48, 3_300]] as [number, number][] };
  const zones = [{ from: 30, to: 50, seconds: 3_300 }];
  it('makes no load of nothing: heart rates at or below rest are none of a run, of a recording or of zones neither', () => {
    expect(planOf({ run: runOf('run', 0, 10, 55, { streamSummary: low }) }).load?.method).not.toBe('stream');
    expect(planOf({ run: runOf('run', 0, 10, 55, { heartRateZones: zones }) }).load?.method).not.toBe('zones');
    expect(planOf({ run: runOf('run', 0, 10, 55, { streamSummary: low, averageHeartRate: 145 }) }).load?.method).toBe(
      'averageHeartRate',
    );
  });
});

describe("the runner's own sweat rates", () => {
  const hydrated = (rates: number[], temperature?: number) => {
    const sweatRates = rates.map((rate) => ({ rate, temperature: 6 }));
    const weather = temperature === undefined ? {} : { temperature };
    const request = { profile: { ...profile, sweatRates }, run: runOf('run', 0, 10, 55, weather) };
    const { value, low, high } = deriveFacts(requestOf(request)).sweat!;
    return { keys: keysOf(planOf(request)), width: (high - low) / value };
  };
  it('stand before the estimate, however they scatter', () => {
    expect(hydrated([0.8, 0.9, 1], 4).keys).toContain('hydrate.learned');
    expect(hydrated([0.5, 0.8, 2.3], 4).keys).toContain('hydrate.learned');
  });
  it('scatter no less where the temperature is not known', () => {
    expect(hydrated([0.5, 0.8, 2.3]).keys).toContain('hydrate.estimated');
    expect(hydrated([0.5, 0.8, 2.3]).width).toBeGreaterThanOrEqual(hydrated([0.5, 0.8, 2.3], 4).width - 1e-9);
  });
});

describe('what is asked for', () => {
  const asked = (health: Record<string, boolean>, history = weeksOfRuns(0)) =>
    planOf({ profile: { ...profile, health }, history }).missing.map(({ input }) => input);
  it('is nothing that would change no line of this runner', () => {
    expect(asked({})).toEqual(expect.arrayContaining(['effort', 'history', 'sleep', 'nextSession']));
    for (const flag of ['pregnant', 'postpartum', 'illness']) expect(asked({ [flag]: true })).not.toContain('history');
    expect(asked({ illness: true })).not.toContain('nextSession');
  });
});
