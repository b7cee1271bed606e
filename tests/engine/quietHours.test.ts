import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet } from '#core/engine/quietHours.ts';
import { dueReminders, remindersOf, type Look } from '#core/engine/reminders.ts';
import { iso, minute, planOf, step } from './somePlans.ts';

/** Quiet hours begin and end by the clock on the wall, also in nights in which it is changed. */

const day = 24 * 60 * minute;
/** A change of clocks in each: forward and back, by an hour, by half an hour, at midnight, and by a whole day. */
const changes: [timeZone: string, at: string][] = [
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Africa/Cairo', '2026-10-29T21:00:00Z'],
  ['Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Asia/Kolkata', '2026-10-25T01:00:00Z'],
];
const two = (number: number) => String(number).padStart(2, '0');
/** Mostly of the small hours, in which clocks are changed. */
const wall = fc
  .oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 240 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) })
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
const night = fc.record({
  change: fc.constantFrom(...changes),
  quietFrom: wall,
  quietUntil: wall,
  /** Minutes before the change or after it. */
  away: fc.integer({ min: -240, max: 120 }),
});
const look = (more: Pick<Look, 'plan' | 'settings' | 'now' | 'timeZone'>): Look => ({ run: 'strava:1', ledger: [], checkedIn: [], ...more }); // prettier-ignore
/** Minute by minute, the first in `from` … `from + day` of which this holds. */
const firstMinute = (from: number, holds: (at: number) => boolean) => {
  for (let at = from; at <= from + 2 * day; at += minute) if (holds(at)) return at;
  return null;
};

describe('what is open in quiet hours', () => {
  const drink = (now: number) => ({ ...planOf([step('a', 'hydrate', now - minute, now + 5 * day)]), readiness: null });

  it('is looked at in the very minute in which they end, whatever the clock does meanwhile', () => {
    fc.assert(
      fc.property(night, ({ change: [timeZone, at], away, ...settings }) => {
        const now = Date.parse(at) + away * minute;
        fc.pre(isQuiet(now, settings, timeZone));
        const { next } = dueReminders(look({ plan: drink(now), settings, now, timeZone }));
        const end = firstMinute(now + minute, (moment) => !isQuiet(moment, settings, timeZone));
        expect(next && iso(next)).toBe(end && iso(end));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    // 02:10 for the second time, and for the first.
    ['2026-10-25T01:10:00Z', '02:30', '2026-10-25T01:30:00.000Z'],
    ['2026-10-25T00:10:00Z', '02:30', '2026-10-25T00:30:00.000Z'],
    // From 02:00 the clock goes to 03:00.
    ['2026-03-28T23:00:00Z', '02:30', '2026-03-29T01:00:00.000Z'],
  ])('from %s until %s in Berlin is looked at %s', (at, quietUntil, end) => {
    const now = Date.parse(at);
    const settings = { quietFrom: '22:00', quietUntil };
    expect(iso(dueReminders(look({ plan: drink(now), settings, now, timeZone: 'Europe/Berlin' })).next!)).toBe(end);
  });
});

describe('the reminder to wind down', () => {
  it('comes a quarter of an hour before the quiet hours in which it would come began, whatever the clock did since', () => {
    fc.assert(
      fc.property(night, ({ change: [timeZone, at], away, ...settings }) => {
        const late = Date.parse(at) + away * minute;
        fc.pre(isQuiet(late, settings, timeZone));
        const bedtime = late + 30 * minute;
        const sleep = { ...step('sleep', 'sleep', bedtime, bedtime + 480 * minute), dose: { bedtime: iso(bedtime) } };
        const plan = { ...planOf([sleep]), readiness: null };
        const [found] = remindersOf(look({ plan, settings, now: late, timeZone }));
        let begin = late;
        while (isQuiet(begin - minute, settings, timeZone)) begin -= minute;
        expect(found && iso(found.from)).toBe(iso(begin - 15 * minute));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the question how it feels', () => {
  it('comes when quiet hours end, four hours after the run or later, also where the clock is changed then', () => {
    const ended = (at: string, quietUntil: string) => {
      const hard = Date.parse(at) + 36 * 60 * minute;
      const plan = planOf([]);
      const hours = { ...plan.readiness!, hardAt: iso(hard), hardHours: 36 };
      const settings = { quietFrom: '22:00', quietUntil };
      const [found] = remindersOf(
        look({ plan: { ...plan, readiness: hours }, settings, now: Date.parse(at), timeZone: 'Europe/Berlin' }),
      );
      return found && iso(found.from);
    };
    // 02:10 for the second time, four hours later.
    expect(ended('2026-10-24T21:10:00Z', '02:30')).toBe('2026-10-25T01:30:00.000Z');
    expect(ended('2026-03-28T17:00:00Z', '02:30')).toBe('2026-03-29T01:00:00.000Z');
  });
});
