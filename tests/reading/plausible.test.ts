import { describe, expect, it } from 'vitest';
import { implausible } from '#core/reading/plausible.ts';
import type { FieldReading } from '#core/reading/reading.ts';
import type { FieldName } from '#core/run/run.ts';

/** What physics and the fields of a run say of each other: facts of records, climbs and energy. */

type Values = Partial<Record<FieldName, number>>;

function fieldsOf(values: Values, proven: FieldName[] = []) {
  const entries = Object.entries(values).map(([name, value]): [string, FieldReading] => [
    name,
    { value, unit: '', certainty: 'read', source: proven.includes(name as FieldName) ? 'proof' : 'hook', shown: String(value) },
  ]);
  return Object.fromEntries(entries) as Partial<Record<FieldName, FieldReading>>;
}

const judged = (values: Values) => implausible(fieldsOf(values));
/** The fields that are no more than a question after the check. */
function doubted(values: Values, ...proven: FieldName[]): string[] {
  const fields = fieldsOf(values, proven);
  implausible(fields);
  return Object.entries(fields).flatMap(([name, field]) => (field.certainty === 'labelled' ? [name] : []));
}

describe('an average speed', () => {
  it.each([
    ['100 m', 100, 9.58],
    ['600 m', 600, 72.81],
    ['one mile', 1_609.344, 223.13],
    ['2,000 m', 2_000, 283.13],
    ['the marathon', 42_195, 7_235],
    ['10,000 m', 10_000, 1_571],
  ])('of the world record over %s is believed', (_name, distance, timerTime) =>
    expect(judged({ distance, timerTime })).toBeNull(),
  );

  it.each([
    [300, 27],
    [1_500, 180],
    [10_000, 1_400],
    [40_000, 6_500],
  ])('of %i m in %i s is no runner’s but another sport’s', (distance, timerTime) =>
    expect(judged({ distance, timerTime })).toMatchObject({ isTooFast: true }),
  );

  it('slower than any walk is no other sport’s', () => {
    expect(judged({ distance: 1_000, timerTime: 3_600 })).toEqual({
      reason: "0.28 m/s is no runner's average",
      isTooFast: false,
    });
    expect(judged({ distance: 1_000, timerTime: 3_300 })).toBeNull();
  });
  it('is of the time on the move before that of the watch, and of the whole time last', () => {
    expect(judged({ distance: 1_000, movingTime: 3_600, timerTime: 300, elapsedTime: 300 })).not.toBeNull();
    expect(judged({ distance: 1_000, timerTime: 300, elapsedTime: 3_600 })).toBeNull();
    expect(judged({ distance: 1_000, elapsedTime: 3_600 })).not.toBeNull();
  });
  it('is not asked for without a distance and a time', () => {
    expect(judged({ timerTime: 300 })).toBeNull();
    expect(judged({ distance: 10_000 })).toBeNull();
    expect(judged({ distance: 10_000, timerTime: 0 })).toBeNull();
  });
});

describe('of fields that contradict each other', () => {
  it.each<[FieldName, FieldName]>([
    ['movingTime', 'timerTime'],
    ['timerTime', 'elapsedTime'],
    ['movingTime', 'elapsedTime'],
  ])('%s is never longer than %s, rounding aside', (shorter, longer) => {
    expect(doubted({ [shorter]: 3_002, [longer]: 3_000 })).toEqual([shorter, longer]);
    expect(doubted({ [shorter]: 3_001, [longer]: 3_000 })).toEqual([]);
  });
  it('the proven one stays, and none where both are', () => {
    const times = { timerTime: 3_100, elapsedTime: 3_000 };
    expect(doubted(times, 'timerTime')).toEqual(['elapsedTime']);
    expect(doubted(times, 'elapsedTime')).toEqual(['timerTime']);
    expect(doubted(times, 'timerTime', 'elapsedTime')).toEqual(['timerTime', 'elapsedTime']);
  });
  it('an average heart rate over the highest takes both along, and no other field', () => {
    const rates = { distance: 10_000, averageHeartRate: 171, maxHeartRate: 170 };
    expect(doubted(rates)).toEqual(['averageHeartRate', 'maxHeartRate']);
    expect(doubted({ ...rates, averageHeartRate: 170 })).toEqual([]);
  });
  it.each(['elevationGain', 'elevationLoss'])('%s is at most a quarter of the way, or 30 m', (name) => {
    expect(doubted({ distance: 8_000, [name]: 2_000 })).toEqual([]);
    expect(doubted({ distance: 8_000, [name]: 2_001 })).toEqual([name]);
    expect(doubted({ distance: 100, [name]: 30 })).toEqual([]);
    expect(doubted({ distance: 100, [name]: 31 })).toEqual([name]);
    expect(doubted({ [name]: 2_001 })).toEqual([]);
  });
  it('energy is what a kilometre can cost', () => {
    expect([149, 150, 3_600, 3_601].map((calories) => doubted({ distance: 10_000, calories }).length)).toEqual([1, 0, 0, 1]);
    expect(doubted({ distance: 1_000, calories: 10 })).toEqual(['calories']);
    // The little of a few metres is rounded, and a pause costs as much.
    expect(doubted({ distance: 900, calories: 10 })).toEqual([]);
  });
});
