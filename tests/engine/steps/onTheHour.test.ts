import { describe, expect, it } from 'vitest';
import { stateAt } from '#core/engine/steps/step.ts';
import { nextWallTime } from '#core/engine/steps/wallTime.ts';
import { stepOf } from './lines.ts';
import { factsOf, readinessOf, start, type Wanted } from './someFacts.ts';

/** Lines at the very instant at which one of their hours begins or ends. */

const hour = 3_600_000;
/** 09:00 in Berlin. */
const end = start + hour;
const of = (kind: Parameters<typeof stepOf>[1], wanted: Wanted) => stepOf(factsOf(wanted), kind);
const planned = (hours: number, kind: 'easy' | 'intervals' | 'strength') => ({ hours, kind, certainty: 'asked' }) as const;
const hoursTo = (iso: string | undefined) => (Date.parse(iso ?? '') - end) / hour;
const slept = (hours: number) => ({ at: '2026-05-06T05:00:00Z', kind: 'sleep', hours }) as const;

describe('a window', () => {
  it('is later before it begins, now from its first instant, expired from its last', () => {
    expect([9, 10, 19, 20].map((now) => stateAt(now, 10, 20))).toEqual(['later', 'now', 'now', 'expired']);
    expect(of('nextRun', {})?.state).toBe('later');
  });

  it('of a time on the wall is today’s when it is that time now', () => {
    const at = Date.parse('2026-05-06T04:30:00Z');
    expect(nextWallTime(at, '06:30', 'Europe/Berlin')).toBe(at);
    expect(nextWallTime(at + 1, '06:30', 'Europe/Berlin')).toBe(at + 24 * hour);
  });

  it('of the warm-up is over when the planned run begins', () => {
    expect(of('warmUp', { nextSession: planned(20, 'intervals'), opened: 19.99 })?.state).toBe('now');
    expect(of('warmUp', { nextSession: planned(20, 'intervals'), opened: 20 })).toBeUndefined();
  });

  it('of a side stitch takes in one told as the run began, for three days', () => {
    const told = (at: number, opened: number) =>
      of('stitch', { checkIns: [{ at: new Date(at).toISOString(), kind: 'stitch' }], opened });
    expect(told(start, 71.9)).toBeDefined();
    expect(told(start, 72)).toBeUndefined();
    expect(told(start - 1, 1)).toBeUndefined();
  });
});

describe('a session planned for the hour at which the legs are ready', () => {
  const readiness = readinessOf(end, 12, 36);
  const keys = (nextSession: ReturnType<typeof planned>) =>
    of('nextRun', { readiness, nextSession })?.detail?.map(({ key }) => key);

  it('is not too early for an easy run, nor for a hard one', () => {
    expect(keys(planned(12, 'easy'))).not.toContain('nextRun.planned.early');
    expect(keys(planned(11.9, 'easy'))).toContain('nextRun.planned.early');
    expect(keys(planned(36, 'intervals'))).not.toContain('nextRun.planned.hard');
    expect(keys(planned(35.9, 'intervals'))).toContain('nextRun.planned.hard');
  });

  it('leaves strength where it is when it lies just the gap away, and moves it when it lies nearer', () => {
    const strength = (hours: number) => hoursTo(of('strength', { nextSession: planned(hours, 'intervals') })?.window.from);
    expect([strength(12), strength(11.9), strength(6)]).toEqual([6, 17.9, 12]);
  });

  it('speaks against cold water only with strength work nearer than the gap', () => {
    const ice = (hours: number) =>
      of('ice', { doms: { points: 3, risk: 'moderate', reasons: [] }, nextSession: planned(hours, 'strength') });
    expect(ice(5.9)).toBeUndefined();
    expect(ice(6)).toBeDefined();
  });
});

describe('a day off after a hard run', () => {
  it('is one when easy running is due at six in the evening of the next day, not before', () => {
    expect(of('restDay', { readiness: readinessOf(end, 33, 60) })?.text.key).toBe('restDay.hard');
    expect(of('restDay', { readiness: readinessOf(end, 32.9, 60) })).toBeUndefined();
  });
});

describe('a nap', () => {
  const nap = (ends: string, more: Wanted = {}) =>
    of('nap', { runStart: Date.parse(ends) - hour, opened: 0, checkIns: [slept(5)], ...more })?.window;

  it('waits half an hour after a run, and needs half an hour of the afternoon', () => {
    expect(nap('2026-05-06T11:30:00Z')?.from).toBe('2026-05-06T12:00:00.000Z');
    expect(nap('2026-05-06T13:00:00Z')).toEqual({ from: '2026-05-06T13:30:00.000Z', until: '2026-05-06T14:00:00.000Z' });
    expect(nap('2026-05-06T13:01:00Z')).toBeUndefined();
  });

  it('ends half an hour before training, and there is none where training begins with the afternoon', () => {
    const training = (hours: number) => nap('2026-05-06T07:00:00Z', { nextSession: planned(hours, 'easy') });
    expect(training(6)).toEqual({ from: '2026-05-06T11:00:00.000Z', until: '2026-05-06T12:30:00.000Z' });
    expect(training(4)).toBeUndefined();
  });
});
