import { describe, expect, it } from 'vitest';
import { lastSleep, ofKind, orderedCheckIns, reportedEffort, weightsAround } from '#core/engine/reports/checkIns.ts';
import type { CheckIn } from '#core/run/checkIn.ts';

/** Which check-ins count for a run, to the moment. The run took an hour. */

const hour = 3_600_000;
const start = Date.parse('2026-05-06T06:00:00Z');
const end = start + hour;
const iso = (ms: number) => new Date(ms).toISOString();
const effort = (ms: number, value: number): CheckIn => ({ at: iso(ms), kind: 'effort', value });
const sleep = (ms: number, hours: number): CheckIn => ({ at: iso(ms), kind: 'sleep', hours });
const weight = (ms: number, told: Partial<Extract<CheckIn, { kind: 'weight' }>>): CheckIn => ({
  at: iso(ms),
  kind: 'weight',
  ...told,
});

describe('check-ins', () => {
  it('come by time up to now, and of one moment as they were given', () => {
    const [late, now, early, second] = [effort(start + 1, 1), effort(start, 2), effort(start - 1, 3), effort(start, 4)];
    expect(orderedCheckIns([late, now, early, second], start)).toEqual([early, now, second]);
  });

  it('of one kind are taken between two moments, both included', () => {
    const given = [-1, 0, 5, 10, 11].map((ms) => effort(start + ms, ms + 1)).map((one) => ({ ...one, value: 5 }) as CheckIn);
    const others = [sleep(start + 5, 8)];
    expect(ofKind([...given, ...others], 'effort', start, start + 10)).toEqual(given.slice(1, 4));
    expect(ofKind([...given, ...others], 'effort', start)).toEqual(given.slice(1));
    expect(ofKind([...given, ...others], 'sleep', start)).toEqual(others);
  });
});

it.each([
  [start - 1, null],
  [start, 6],
  [end + 24 * hour, 6],
  [end + 24 * hour + 1, null],
])('an effort is of the run from its start to a day after its end: %i', (ms, value) => {
  expect(reportedEffort([effort(ms, 6)], start, end)).toBe(value);
});

it('the newest effort counts', () => {
  expect(reportedEffort([effort(end, 6), effort(end + 1, 0)], start, end)).toBe(0);
});

it.each([
  [start - 24 * hour - 1, null],
  [start - 24 * hour, 7],
  [start + 100 * hour, 7],
])('a night counts from the day before the run on: %i', (ms, hours) => {
  expect(lastSleep([sleep(ms, 7)], start)).toBe(hours);
});

it('the newest night counts', () => {
  expect(lastSleep([sleep(start - hour, 7), sleep(end, 5.5)], start)).toBe(5.5);
});

describe('weights around a run', () => {
  const both = { before: 70, after: 69 };
  const full = { before: 70, after: 69, drunk: 0, urine: 0 };

  it.each([
    [start - 6 * hour - 1, null],
    [start - 6 * hour, full],
    [end + 6 * hour, full],
    [end + 6 * hour + 1, null],
  ])('are those told from six hours before its start to six hours after its end: %i', (ms, found) => {
    expect(weightsAround([weight(ms, both)], start, end)).toEqual(found);
  });

  it('may be told one by one, the newest of each counts', () => {
    const told = [
      weight(start - hour, { before: 71 }),
      weight(start, { before: 70, urine: 0.3 }),
      weight(end, { after: 69, drunk: 0.4 }),
      weight(end + hour, { after: 68.9, drunk: 0.5, urine: 0.2 }),
      weight(end + 2 * hour, {}),
    ];
    expect(weightsAround(told, start, end)).toEqual({ before: 70, after: 68.9, drunk: 0.5, urine: 0.2 });
  });

  it('say nothing where one of the two is not told', () => {
    expect(weightsAround([weight(start, { before: 70, drunk: 1 })], start, end)).toBeNull();
    expect(weightsAround([weight(end, { after: 70, drunk: 1 })], start, end)).toBeNull();
    expect(weightsAround([], start, end)).toBeNull();
  });
});
