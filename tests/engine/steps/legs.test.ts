import { describe, expect, it } from 'vitest';
import { thresholdEntry } from '#core/profile/thresholds.ts';
import { holdsFor } from '#core/engine/steps/stretch.ts';
import { statementsOf, stepOf, stepsOf } from './lines.ts';
import { factsOf, readinessOf, start, trainingOf, type Wanted } from './someFacts.ts';

const of = (kind: Parameters<typeof stepOf>[1], wanted: Wanted) => stepOf(factsOf(wanted), kind);
const doms = (points: number, risk: 'low' | 'moderate' | 'high') => ({ points, risk, reasons: [] });
const moderate = doms(3, 'moderate');
const end = start + 3_600_000;
const cautions = (wanted: Wanted) => statementsOf(factsOf(wanted)).map(({ text }) => text.key);

describe('the cool-down', () => {
  it('is 3 minutes after an easy run, 5 after a long one, 10 after intervals', () => {
    expect(of('coolDown', {})?.dose.minutes).toBe(3);
    expect(of('coolDown', { session: 'long' })?.dose.minutes).toBe(5);
    expect(of('coolDown', { session: 'intervals' })?.dose.minutes).toBe(10);
  });

  it('is done when the recording already ends easy', () => {
    const run = { id: '1', startTime: '2026-05-06T06:00:00Z', streamSummary: { easyMinutesAtEnd: 11 } };
    const step = of('coolDown', { session: 'intervals', run });
    expect([step?.text.key, step?.dose.minutes]).toEqual(['coolDown.already', 0]);
  });

  it('has had its time after half an hour', () => {
    expect(of('coolDown', { opened: 0.6 })?.state).toBe('expired');
    expect(of('coolDown', { opened: 0.4 })?.state).toBe('now');
  });
});

describe('stretching', () => {
  it('always has hips, hamstrings, quads and calves, the ground decides which come first', () => {
    const muscles = (wanted: Wanted) => of('stretch', { session: 'long', ...wanted })?.muscles ?? [];
    expect(muscles({})).toEqual(['calves', 'quads', 'hips', 'hamstrings', 'glutes']);
    expect(muscles({ session: 'downhill' })[0]).toBe('quads');
    expect(muscles({ session: 'intervals' })[0]).toBe('hamstrings');
    for (const muscle of ['hips', 'hamstrings', 'quads', 'calves']) expect(muscles({ session: 'downhill' })).toContain(muscle);
  });

  it('fills ten minutes with two holds of five muscles, five with one', () => {
    expect(holdsFor(10, 4, 5)).toEqual({ muscles: 5, holds: 2, minutes: 10 });
    expect(holdsFor(5, 4, 5)).toEqual({ muscles: 5, holds: 1, minutes: 5 });
    expect(holdsFor(12, 4, 5)).toEqual({ muscles: 4, holds: 3, minutes: 12 });
  });

  it('lasts as the runner chose, at most two minutes less, up to the bound of the choice', () => {
    const { low, high } = thresholdEntry('stretchMinutes') ?? { low: 0, high: 0 };
    for (let chosen = low; chosen <= high; chosen++) {
      const minutes = of('stretch', { session: 'long', profile: { thresholds: { stretchMinutes: chosen } } })?.dose.minutes ?? 0;
      expect(minutes, String(chosen)).toBeLessThanOrEqual(chosen);
      expect(minutes, String(chosen)).toBeGreaterThanOrEqual(chosen - 2);
    }
  });

  it('leaves out what hurts', () => {
    const reportedPain = { value: 3, region: 'Achilles tendon', days: 1, signs: [] };
    expect(of('stretch', { session: 'long', reportedPain })?.muscles).not.toContain('calves');
    expect(of('roll', { session: 'long', reportedPain })?.muscles).not.toContain('calves');
  });
});

describe('cold water', () => {
  it('is optional where sore legs are likely, and not mentioned after an ordinary run', () => {
    expect(of('ice', { doms: moderate })?.dose).toEqual({ minutes: 10, temperature: 13 });
    expect(of('ice', {})).toBeUndefined();
  });

  it('is advised against right after strength work is planned', () => {
    const nextSession = { hours: 4, kind: 'strength', certainty: 'asked' } as const;
    expect(of('ice', { doms: moderate, nextSession })).toBeUndefined();
    expect(cautions({ doms: moderate, nextSession })).toContain('explain.coldAndStrength');
  });
});

describe('rolling and massage', () => {
  it('rolls quads, calves and glutes for 90 seconds each side: nine minutes', () => {
    const step = of('roll', { session: 'long' });
    expect([...(step?.muscles ?? [])].sort()).toEqual(['calves', 'glutes', 'quads']);
    expect(step?.dose.minutes).toBe(9);
  });

  it('waits a day and stays light after a descent, massage two', () => {
    const roll = of('roll', { session: 'downhill', doms: doms(5, 'high') });
    expect(Date.parse(roll?.window.from ?? '') - end).toBe(24 * 3_600_000);
    expect(roll?.dose.minutes).toBe(6);
    const massage = of('massage', { session: 'downhill', doms: doms(5, 'high') });
    expect(Date.parse(massage?.window.from ?? '') - end).toBe(48 * 3_600_000);
  });
});

describe('rest', () => {
  it('is asked for when ill, and little else', () => {
    const steps = stepsOf(factsOf({ profile: { health: { illness: true } }, readiness: null }));
    expect(steps.map(({ kind }) => kind).sort()).toEqual(['hydrate', 'refuel', 'restDay', 'sleep']);
  });

  it('follows six running days in a row, as the runner set it', () => {
    expect(of('restDay', { training: trainingOf({ daysSinceRest: 5 }) })).toBeUndefined();
    expect(of('restDay', { training: trainingOf({ daysSinceRest: 6 }) })?.text.key).toBe('restDay.streak');
    const profile = { thresholds: { daysWithoutRest: 10 } };
    expect(of('restDay', { training: trainingOf({ daysSinceRest: 6 }), profile })).toBeUndefined();
  });

  it('is the next day when easy running is not due before its evening, and ends when it is', () => {
    const step = of('restDay', { readiness: readinessOf(end, 36, 72) });
    expect(step?.text.key).toBe('restDay.hard');
    expect(step?.window.from).toBe('2026-05-06T22:00:00.000Z');
    expect(of('restDay', { readiness: readinessOf(end, 18, 48) })).toBeUndefined();
  });

  it('is walking or yoga while the hours to hard running last or the legs ache', () => {
    expect(of('activeRecovery', { readiness: readinessOf(end, 18, 48) })?.dose.minutes).toBe(30);
    expect(of('activeRecovery', { readiness: readinessOf(end, 6, 12) })).toBeUndefined();
    const reportedSoreness = { value: 5, hours: 30, regions: [] };
    expect(of('activeRecovery', { readiness: readinessOf(end, 6, 12), reportedSoreness, opened: 30 })).toBeDefined();
  });
});

describe('the next run', () => {
  it('is at most 1.10 of the longest of 30 days, rounded down to half a kilometre', () => {
    expect(of('nextRun', { training: trainingOf({ longest: 10_000 }) })?.dose.distanceMax).toBe(11_000);
    expect(of('nextRun', { training: trainingOf({ longest: 21_150 }) })?.dose.distanceMax).toBe(23_000);
  });

  it('follows the hours, then the legs', () => {
    const key = (wanted: Wanted) => of('nextRun', wanted)?.text.key;
    const readiness = readinessOf(end, 12, 36);
    expect(key({ readiness, opened: 1 })).toBe('nextRun.easyFrom');
    expect(key({ readiness, opened: 20 })).toBe('nextRun.easyNow');
    expect(key({ readiness, opened: 40 })).toBe('nextRun.any');
    expect(key({ readiness, opened: 40, training: trainingOf({ hardDays: 2 }) })).toBe('nextRun.easyAgain');
    expect(key({ readiness, opened: 40, reportedSoreness: { value: 4, hours: 40, regions: [] } })).toBe('nextRun.walk');
    expect(key({ readiness, opened: 40, reportedSoreness: { value: 6, hours: 40, regions: [] } })).toBe('nextRun.wait');
  });

  it('is an effort one can talk at in pregnancy, flat and slow with a pain to watch', () => {
    expect(of('nextRun', { readiness: null, profile: { health: { pregnant: true } } })?.text.key).toBe('nextRun.talk');
    expect(of('nextRun', { readiness: null, triage: { level: 'monitor', text: null } })?.text.key).toBe('nextRun.monitor');
  });

  it('is warmed up for: 5 minutes before an easy run, 15 before intervals, right before it starts', () => {
    const nextSession = { hours: 20, kind: 'intervals', certainty: 'asked' } as const;
    const step = of('warmUp', { nextSession });
    expect(step?.dose.minutes).toBe(15);
    expect(Date.parse(step?.window.until ?? '') - end).toBe(20 * 3_600_000);
    expect(of('warmUp', {})?.dose.minutes).toBe(5);
  });

  it('is told a step up with its own wording when this run was far beyond the last weeks', () => {
    const training = trainingOf({ spike: { ratio: 1.25, band: 'small', hazard: 1.64 } });
    expect(cautions({ training })).toContain('caution.stepUp');
    expect(cautions({ training: trainingOf({ spike: { ratio: 1.1, band: 'within', hazard: 1 } }) })).not.toContain(
      'caution.stepUp',
    );
  });
});

describe('a side stitch', () => {
  it('gets its advice when it was reported for this run', () => {
    const checkIns = [{ at: new Date(end).toISOString(), kind: 'stitch' }] as const;
    expect(of('stitch', { checkIns: [...checkIns] })?.reasons[0]?.sources).toEqual(['mortonCallister2015']);
    expect(of('stitch', {})).toBeUndefined();
    expect(
      of('stitch', { checkIns: [...checkIns], triage: { level: 'emergency', text: { key: 'triage.heart' } } }),
    ).toBeUndefined();
  });
});

describe('what is worth understanding', () => {
  it('follows the hours: the burn first, the ache from half a day on', () => {
    const keys = (opened: number) => statementsOf(factsOf({ opened })).map(({ text }) => text.key);
    expect(keys(0.5)).toContain('explain.burn');
    expect(keys(0.5)).not.toContain('explain.soreness');
    expect(keys(30)).toContain('explain.soreness');
    expect(keys(30)).not.toContain('explain.burn');
  });

  it('has the signs that need help once, last', () => {
    const keys = statementsOf(factsOf({})).map(({ text }) => text.key);
    expect(keys.filter((key) => key === 'explain.redFlags')).toEqual(['explain.redFlags']);
    expect(keys.filter((key) => key.startsWith('explain.')).at(-1)).toBe('explain.redFlags');
  });

  it('names what we leave out for each condition that the runner told', () => {
    for (const flag of ['pregnant', 'diabetes', 'bloodThinners', 'eatingDisorderRisk'] as const) {
      expect(cautions({ profile: { health: { [flag]: true } } })).toContain(`caution.${flag}`);
    }
    expect(cautions({ profile: { age: 15 } })).toContain('caution.minor');
  });

  it('warns of heat by the runner’s own limit', () => {
    const weather = { temperature: 27, humidity: 50, wbgt: 24, hot: true };
    expect(cautions({ weather })).toContain('caution.heat');
    expect(cautions({ weather, profile: { thresholds: { hotWbgt: 26 } } })).not.toContain('caution.heat');
    expect(cautions({ weather: { ...weather, wbgt: 30 } })).toContain('caution.heat.extreme');
  });
});
