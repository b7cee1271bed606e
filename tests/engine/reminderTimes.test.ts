import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/engine/contract.ts';
import { isQuiet } from '#core/engine/quietHours.ts';
import { dueReminders, remindersOf, told, type Look, type Reminder } from '#core/engine/reminders.ts';
import { iso, minute, planOf, start, step } from './somePlans.ts';

/** When a reminder is due to the minute, and when to look again. The run ended at 18:00 in Berlin. */

const hour = 60 * minute;
const quiet = { quietFrom: '22:00', quietUntil: '07:00' };
const never = { quietFrom: '00:00', quietUntil: '00:00' };
const look = (plan: Plan, now: number, changes: Partial<Look> = {}): Look => ({
  plan,
  run: 'strava:1',
  settings: quiet,
  ledger: [],
  checkedIn: [],
  now,
  timeZone: 'Europe/Berlin',
  ...changes,
});
const withoutHours = (plan: Plan): Plan => ({ ...plan, readiness: null });
/** Two hours to eat, from ten minutes after the run on. */
const from = start + 10 * minute;
const until = start + 130 * minute;
const meal = withoutHours(planOf([step('meal', 'refuel', from, until)]));
const at = (now: number, plan = meal, changes: Partial<Look> = {}) => {
  const { due, next } = dueReminders(look(plan, now, changes));
  return { due: due.map(({ about }) => about), next };
};

describe('a reminder of a step', () => {
  it.each([
    [from - 1, [], from],
    [from, ['refuel'], null],
    [until - 1, ['refuel'], null],
    [until, [], null],
  ])('is due from the first moment of its window and not at its last: %i', (now, due, next) => {
    expect(at(now)).toEqual({ due, next });
  });

  it('is looked for at the first of those to come', () => {
    const plan = withoutHours(planOf([step('a', 'refuel', from + hour, until), step('b', 'hydrate', from, until)]));
    expect(at(start, plan)).toEqual({ due: [], next: from });
    expect(at(from, plan)).toEqual({ due: ['hydrate'], next: from + hour });
  });

  it('is of food, drink and sleep alone, and never of a window that ends as it begins', () => {
    const kinds = ['coolDown', 'stretch', 'refuel', 'hydrate', 'nap', 'restDay', 'strength'] as const;
    const plan = withoutHours(planOf(kinds.map((kind) => step(kind, kind, from, until))));
    expect(remindersOf(look(plan, start)).map(({ about }) => about)).toEqual(['refuel', 'hydrate']);
    expect(remindersOf(look(withoutHours(planOf([step('a', 'refuel', from, from)])), start))).toEqual([]);
  });

  it('names its run and step, and opens the step', () => {
    expect(remindersOf(look(meal, start))).toEqual<Reminder[]>([
      { key: 'strava:1 meal', about: 'refuel', step: 'meal', from, until },
    ]);
  });

  it.each(['emergency', 'urgent-same-day', 'stop-see-clinician', 'stop-running-reassess'] as const)(
    'is silent beside %s',
    (level) => {
      expect(remindersOf(look({ ...meal, triage: { level, text: null } }, start))).toEqual([]);
    },
  );

  it.each(['see-clinician', 'monitor', 'normal-doms', 'normal-acute'] as const)('is given beside %s', (level) => {
    expect(remindersOf(look({ ...meal, triage: { level, text: null } }, start))).toHaveLength(1);
  });

  it('is not given without a plan', () => {
    expect(dueReminders(look(meal, start, { plan: null }))).toEqual({ due: [], next: null });
  });
});

describe('quiet hours', () => {
  const berlin = (wall: string) => Date.parse(`2026-10-24T${wall}+02:00`);

  it.each([
    ['21:59:59', false],
    ['22:00:00', true],
    ['23:59:00', true],
    ['00:00:00', true],
    ['06:59:59', true],
    ['07:00:00', false],
    ['12:00:00', false],
  ])('over midnight hold from their first minute to before their last: %s %s', (wall, expected) => {
    expect(isQuiet(berlin(wall), quiet, 'Europe/Berlin')).toBe(expected);
  });

  it.each([
    ['12:29:59', false],
    ['12:30:00', true],
    ['14:44:59', true],
    ['14:45:00', false],
    ['02:00:00', false],
  ])('within a day hold from their first minute to before their last: %s %s', (wall, expected) => {
    expect(isQuiet(berlin(wall), { quietFrom: '12:30', quietUntil: '14:45' }, 'Europe/Berlin')).toBe(expected);
  });

  it.each(['00:00:00', '11:59:00', '23:59:59'])('that begin as they end are none: %s', (wall) => {
    expect(isQuiet(berlin(wall), never, 'Europe/Berlin')).toBe(false);
  });

  /** In them, with a meal that may be told until ten in the morning. */
  const night = Date.parse('2026-10-24T23:00:00+02:00');
  const morning = Date.parse('2026-10-25T07:00:00+01:00');
  const long = withoutHours(planOf([step('meal', 'refuel', start, morning + 3 * hour)]));

  it('put off what is open to their end', () => {
    expect(at(night, long)).toEqual({ due: [], next: morning });
    expect(at(morning, long)).toEqual({ due: ['refuel'], next: null });
  });

  it('are looked at again a minute later at the earliest', () => {
    expect(at(morning - 20_000, long)).toEqual({ due: [], next: morning + 40_000 });
  });

  it('with nothing that waits for their end are not looked at again then', () => {
    const later = withoutHours(planOf([step('meal', 'refuel', morning + hour, morning + 3 * hour)]));
    expect(at(night, later)).toEqual({ due: [], next: morning + hour });
    expect(at(night, withoutHours(planOf([])))).toEqual({ due: [], next: null });
  });
});

describe('the question how it feels', () => {
  const checkIn = (ended: string, changes: Partial<Look> = {}) => {
    const end = Date.parse(ended);
    const hours = { hardAt: iso(end + 36 * hour), hardHours: 36 };
    const plan = planOf([]);
    const found = remindersOf(look({ ...plan, readiness: { ...plan.readiness!, ...hours } }, end, changes));
    return found.find(({ about }) => about === 'checkIn');
  };

  it.each([
    ['2026-05-06T18:00:00+02:00', '2026-05-07T07:00:00+02:00'],
    ['2026-05-06T03:00:00+02:00', '2026-05-06T07:00:00+02:00'],
    ['2026-05-06T03:00:01+02:00', '2026-05-07T07:00:00+02:00'],
    ['2026-05-06T08:00:00+02:00', '2026-05-07T07:00:00+02:00'],
  ])('of a run that ended at %s comes with the first morning at least four hours later, %s', (ended, asked) => {
    expect(checkIn(ended)).toEqual<Reminder>({
      key: 'strava:1 checkIn',
      about: 'checkIn',
      from: Date.parse(asked),
      until: Date.parse(asked) + 4 * hour,
    });
  });

  it('is answered by what was told four hours after the run or later, not by what was told before', () => {
    const end = '2026-05-06T18:00:00+02:00';
    expect(checkIn(end, { checkedIn: [Date.parse(end) + 4 * hour] })).toBeUndefined();
    expect(checkIn(end, { checkedIn: [Date.parse(end) + 4 * hour - 1] })).toBeDefined();
  });

  it('and the next hard day, told for twelve hours, are not spoken of where no hours are', () => {
    const about = (plan: Plan) => remindersOf(look(plan, start)).map((one) => one.about);
    expect(about(planOf([]))).toEqual(['checkIn', 'hardDay']);
    expect(about(withoutHours(planOf([])))).toEqual([]);
    expect(remindersOf(look(planOf([]), start))[1]).toEqual<Reminder>({
      key: 'strava:1 hardDay',
      about: 'hardDay',
      from: start + 36 * hour,
      until: start + 48 * hour,
    });
  });
});

describe('the ledger', () => {
  const due: Reminder[] = [{ key: 'new', about: 'refuel', from: 0, until: 1 }];
  const keys = (count: number) => Array.from({ length: count }, (_, index) => String(index));

  it('grows by what is told, at its end', () => {
    expect(told(['old'], due)).toEqual(['old', 'new']);
    expect(told(['old'], [])).toEqual(['old']);
  });

  it('holds two thousand, the newest', () => {
    expect(told(keys(1_999), due)).toHaveLength(2_000);
    expect(told(keys(2_000), due)).toEqual([...keys(2_000).slice(1), 'new']);
  });
});
