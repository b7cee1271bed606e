import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Step } from '#core/engine/contract.ts';
import { isQuiet } from '#core/engine/quietHours.ts';
import { dueReminders, remindersOf, told, type Look } from '#core/engine/reminders.ts';
import { iso, minute, planOf, start, step } from './somePlans.ts';

const look = (changes: Partial<Look> = {}): Look => ({
  plan: planOf([step('refuel', 'refuel', start + 10 * minute, start + 120 * minute)]),
  run: 'strava:1',
  settings: { quietFrom: '22:00', quietUntil: '07:00' },
  ledger: [],
  checkedIn: [],
  now: start,
  timeZone: 'Europe/Berlin',
  ...changes,
});
const steps = fc.array(
  fc.tuple(
    fc.constantFrom('refuel', 'hydrate', 'sleep', 'stretch'),
    fc.integer({ min: -60, max: 2_000 }),
    fc.integer({ min: 1, max: 900 }),
  ),
  { maxLength: 6 },
);
const wall = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')); // prettier-ignore
const clocks = fc.array(fc.integer({ min: -300, max: 4_000 }), { minLength: 1, maxLength: 40 });
const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia');

/** Every look at any order of clock times, as worker deaths, sleep, restarts and a clock set back make them. */
const looks = fc.record({ steps, quietFrom: wall, quietUntil: wall, clocks, timeZone: zones }).map((drawn) => {
  const plan = planOf(drawn.steps.map(([kind, from, long], n) => step(`${kind}${String(n)}`, kind as Step['kind'], start + from * minute, start + (from + long) * minute))); // prettier-ignore
  const settings = { quietFrom: drawn.quietFrom, quietUntil: drawn.quietUntil };
  let ledger: string[] = [];
  const answers = drawn.clocks.map((at) => {
    const now = start + at * minute;
    const answer = dueReminders(look({ plan, settings, timeZone: drawn.timeZone, ledger, now }));
    ledger = told(ledger, answer.due);
    return { now, ...answer };
  });
  return { answers, settings, timeZone: drawn.timeZone };
});

describe('a reminder', () => {
  it('is never given twice, whatever the clock does', () => {
    fc.assert(
      fc.property(looks, ({ answers }) => {
        const keys = answers.flatMap(({ due }) => due.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('is never given in quiet hours, in any zone, across a change of daylight saving', () => {
    fc.assert(
      fc.property(looks, ({ answers, settings, timeZone }) => {
        for (const { now, due } of answers) if (isQuiet(now, settings, timeZone)) expect(due).toEqual([]);
      }),
    );
  });

  it('is never given before its window or after it, and the next look lies ahead', () => {
    fc.assert(
      fc.property(looks, ({ answers }) => {
        for (const { now, due, next } of answers) {
          for (const { from, until } of due) expect(from <= now && now < until).toBe(true);
          if (next !== null) expect(next).toBeGreaterThan(now);
        }
      }),
    );
  });

  it('is given at the next look that its window is open for and that is not quiet', () => {
    const { next } = dueReminders(look());
    expect(next).toBe(start + 10 * minute);
    expect(dueReminders(look({ now: next! })).due.map(({ key }) => key)).toEqual(['strava:1 refuel']);
  });

  it('waits for the end of quiet hours while its window is open, and is dropped when it closed in them', () => {
    const late = (until: number) => planOf([step('hydrate', 'hydrate', start + 5 * 60 * minute, until)]);
    const now = start + 6 * 60 * minute;
    const waiting = dueReminders(look({ plan: late(start + 18 * 60 * minute), now }));
    // Clocks go back that night: 07:00 is an hour later than it would have been.
    expect([waiting.due, iso(waiting.next!)]).toEqual([[], '2026-10-25T06:00:00.000Z']);
    const morning = { now: waiting.next! };
    expect(dueReminders(look({ plan: late(start + 18 * 60 * minute), ...morning })).due.map(({ about }) => about)).toContain(
      'hydrate',
    );
    expect(dueReminders(look({ plan: late(start + 8 * 60 * minute), ...morning })).due.map(({ about }) => about)).not.toContain(
      'hydrate',
    );
  });

  it('is not given for what is done or skipped, nor beside a red flag', () => {
    const open = { from: start, until: start + 60 * minute };
    const plan = planOf([
      step('a', 'refuel', open.from, open.until, 'done'),
      step('b', 'hydrate', open.from, open.until, 'skipped'),
    ]);
    expect(dueReminders(look({ plan })).due).toEqual([]);
    const flagged: Plan = { ...look().plan!, triage: { level: 'emergency', text: null } };
    expect(remindersOf(look({ plan: flagged }))).toEqual([]);
  });

  it('asks next morning how it feels, unless the runner said so already, and tells the next hard day', () => {
    const about = (changes: Partial<Look>) => remindersOf(look(changes)).map((one) => one.about);
    expect(about({})).toEqual(['refuel', 'checkIn', 'hardDay']);
    expect(about({ checkedIn: [start + 14 * 60 * minute] })).toEqual(['refuel', 'hardDay']);
    const morning = remindersOf(look()).find((one) => one.about === 'checkIn');
    expect(iso(morning?.from ?? 0)).toBe('2026-10-25T06:00:00.000Z');
  });
});

describe('a reminder of a run that has several accounts', () => {
  it('was told when it was told under any of them', () => {
    const now = start + 20 * minute;
    const merged = { run: 'garmin:2', accounts: ['garmin:2', 'strava:1'], now };
    expect(dueReminders(look(merged)).due.map(({ key }) => key)).toEqual(['garmin:2 refuel']);
    expect(dueReminders(look({ ...merged, ledger: ['strava:1 refuel'] })).due).toEqual([]);
    expect(dueReminders(look({ ...merged, ledger: ['strava:3 refuel'] })).due).toHaveLength(1);
  });
});

describe('the reminder to wind down', () => {
  /** Minutes after the start (18:00 in Berlin) between which it is told, for a bedtime. */
  const toldAt = (bedtime: number | null, changes: Partial<Look> = {}) => {
    const at = start + (bedtime ?? 0) * minute;
    const night = { ...step('sleep', 'sleep', at, at + 480 * minute), dose: bedtime === null ? {} : { bedtime: iso(at) } };
    const found = remindersOf(look({ plan: planOf([night]), ...changes })).find(({ about }) => about === 'sleep');
    return found && [(found.from - start) / minute, (found.until - start) / minute];
  };
  it('comes 45 minutes before bedtime, and not after it', () => expect(toldAt(210)).toEqual([165, 210]));
  it('comes just before quiet hours where it would come in them', () => {
    expect(toldAt(300)).toEqual([225, 240]);
    expect(toldAt(420)).toEqual([225, 240]);
    expect(toldAt(280)).toEqual([225, 240]);
    expect(toldAt(270)).toEqual([225, 240]);
    expect(toldAt(269)).toEqual([224, 269]);
  });
  it('keeps its time where there are no quiet hours', () =>
    expect(toldAt(420, { settings: { quietFrom: '22:00', quietUntil: '22:00' } })).toEqual([375, 420]));
  it('has no time without a bedtime', () => expect(toldAt(null)).toBeUndefined());
});
