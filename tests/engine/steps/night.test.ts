import { describe, expect, it } from 'vitest';
import { atWallTime, nextWallTime } from '#core/engine/steps/wallTime.ts';
import { stepOf } from './lines.ts';
import { factsOf, loadOf } from './someFacts.ts';

const sleep = (wanted: Parameters<typeof factsOf>[0]) => stepOf(factsOf(wanted), 'sleep');
const keys = (wanted: Parameters<typeof factsOf>[0]) => sleep(wanted)?.detail?.map(({ key }) => key) ?? [];
const wall = (iso: string | undefined, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(Date.parse(iso ?? ''));
const night = (hours: number, at = '2026-05-06T05:00:00Z') => ({ at, kind: 'sleep', hours }) as const;

describe('the night after a run', () => {
  it('begins at 22:15 for an adult who gets up at 06:30 after an easy run', () => {
    const step = sleep({ load: loadOf(50) });
    expect(step?.dose.sleepHours).toBe(8);
    expect(wall(step?.dose.bedtime, 'Europe/Berlin')).toBe('22:15');
  });

  it('is half an hour longer after a hard day, and longer towards nights that were short', () => {
    expect(sleep({ load: loadOf(120) })?.dose.sleepHours).toBe(8.5);
    expect(sleep({ load: loadOf(120), checkIns: [night(5)] })?.dose.sleepHours).toBe(9);
  });

  it('is nine hours at 16, eight at 70 after a hard day', () => {
    expect(sleep({ profile: { age: 16 }, load: loadOf(50) })?.dose.sleepHours).toBe(9);
    expect(sleep({ profile: { age: 70 }, load: loadOf(110) })?.dose.sleepHours).toBe(8);
  });

  it('starts from the need that the runner told', () => {
    expect(sleep({ profile: { sleepNeed: 7 }, load: loadOf(50) })?.dose.sleepHours).toBe(7);
  });

  it('has no bedtime where nobody told a wake time', () => {
    expect(sleep({ profile: {} })?.dose.bedtime).toBeUndefined();
    expect(keys({ profile: {} })).toContain('sleep.noWake');
  });

  it('is shorter after a run that ends at 23:00, with a nap the next day', () => {
    const runStart = Date.parse('2026-05-06T20:00:00Z');
    const facts = { runStart, opened: 0.1 };
    expect(sleep(facts)?.text.key).toBe('sleep.late');
    expect(wall(sleep(facts)?.dose.bedtime, 'Europe/Berlin')).toBe('00:00');
    expect(sleep(facts)?.dose.sleepHours).toBe(6.25);
    const nap = stepOf(factsOf(facts), 'nap');
    expect(nap?.window.from).toBe('2026-05-07T11:00:00.000Z');
    expect(nap?.window.until).toBe('2026-05-07T14:00:00.000Z');
  });

  it('keeps that nap for who looks again in the morning after it, and no longer than its afternoon', () => {
    const runStart = Date.parse('2026-05-06T20:00:00Z');
    const napAt = (opened: number) => stepOf(factsOf({ runStart, opened }), 'nap');
    for (const opened of [5, 8, 15]) {
      expect(napAt(opened)?.window.from).toBe('2026-05-07T11:00:00.000Z');
      expect(napAt(opened)?.detail).toEqual([{ key: 'nap.shortNight' }]);
    }
    expect(napAt(17.5)).toBeUndefined();
  });

  it('is the next one for who looks at the plan shortly before the wake: they are up', () => {
    // The run ended at 09:00; it is 04:25, 04:35 and 06:25 of the day after, the wake at 06:30.
    const at = (opened: number) => sleep({ opened, load: loadOf(50) });
    expect(at(19 + 25 / 60)?.text.key).toBe('sleep.late');
    for (const opened of [19 + 35 / 60, 21 + 25 / 60]) {
      expect(at(opened)?.text.key).toBe('sleep.bedtime');
      expect(at(opened)?.window).toEqual({ from: '2026-05-07T20:15:00.000Z', until: '2026-05-08T04:30:00.000Z' });
      expect(at(opened)?.detail?.map(({ key }) => key)).toContain('sleep.caffeine');
    }
  });

  it('counts elapsed hours across a change of the clocks', () => {
    const runStart = Date.parse('2026-03-28T16:00:00Z');
    const step = sleep({ runStart, load: loadOf(50) });
    expect(wall(step?.dose.bedtime, 'Europe/Berlin')).toBe('21:15');
    expect((Date.parse(step?.window.until ?? '') - Date.parse(step?.dose.bedtime ?? '')) / 3_600_000).toBe(8.25);
  });

  it('belongs to the runner’s own zone', () => {
    const step = sleep({ timeZone: 'Pacific/Auckland', load: loadOf(50), profile: { wakeTime: '05:45' } });
    expect(wall(step?.dose.bedtime, 'Pacific/Auckland')).toBe('21:30');
  });

  it('is not the morning on which an early run ended', () => {
    const runStart = Date.parse('2026-05-06T02:30:00Z');
    expect(sleep({ runStart })?.window.until).toBe('2026-05-07T04:30:00.000Z');
  });

  it('says what late hard runs and coffee do, coffee not to the young and the pregnant', () => {
    const late = { runStart: Date.parse('2026-05-06T16:30:00Z') };
    expect(keys({ ...late, intensity: 'high' })).toContain('sleep.lateRun');
    expect(keys({ ...late, intensity: 'low' })).not.toContain('sleep.lateRun');
    expect(keys({})).toContain('sleep.caffeine');
    expect(keys({ profile: { wakeTime: '06:30', age: 16 } })).not.toContain('sleep.caffeine');
    expect(keys({ profile: { wakeTime: '06:30', health: { pregnant: true } } })).not.toContain('sleep.caffeine');
  });
});

describe('wall-clock time', () => {
  it('is found on the local day, through the changes of the clocks and at the date line', () => {
    const at = Date.parse('2026-03-28T20:00:00Z');
    expect(new Date(atWallTime(at, '06:30', 'Europe/Berlin', 1)).toISOString()).toBe('2026-03-29T04:30:00.000Z');
    expect(new Date(nextWallTime(at, '06:30', 'Pacific/Kiritimati')).toISOString()).toBe('2026-03-29T16:30:00.000Z');
  });
});
