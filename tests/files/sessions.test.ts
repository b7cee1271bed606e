import { describe, expect, test } from 'vitest';
import type { Sample } from '#core/files/activity.ts';
import { importFile } from '#core/files/importFile.ts';
import { confirmed, isStartConfirmed, recordWitness } from '#core/files/fit/confirm.ts';
import { activityId, fitFile, fitTime, outing, type Fields, type Message } from './make/fit.ts';

/** Sessions of one FIT file: what is each one's own, where they pause, and what confirms them when the file is damaged. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
const answers = (given: Uint8Array) => [...importFile('a', given, options)];
const run = (...messages: Message[]) =>
  answers(fitFile([activityId, ...messages])).flatMap((answer) => (answer.ok ? [answer.run] : []))[0];
const torn = (file: Uint8Array) => file.map((byte, index) => (index === file.length - 1 ? byte ^ 0xff : byte));
const session = (messages: Message[], fields: (given: Fields) => Fields) =>
  messages.map((message) => (message.number === 18 ? { ...message, fields: fields(message.fields) } : message));
const without = (given: Fields, ...fields: number[]): Fields =>
  Object.fromEntries(Object.entries(given).filter(([field]) => !fields.includes(Number(field))));
const seconds = (found: ReturnType<typeof run>) =>
  found?.streamSummary?.heartRateSeconds?.reduce((sum, [, each]) => sum + each, 0);

describe('a session', () => {
  const easy = outing({ start, seconds: 1_200, speed: 3 });
  test('without a start begins with its records', () => {
    const found = run(...session(easy, (fields) => without(fields, 2)));
    expect(found).toMatchObject({ startTime: start, distance: 3_600 });
    const shuffled = [...easy.slice(100, 200), ...easy.slice(0, 100), ...easy.slice(200)];
    expect(answers(fitFile([activityId, ...session(shuffled, (fields) => without(fields, 2))]))).toMatchObject([
      { detail: { key: 'import.detail.noStart' } },
    ]);
  });
  test('that is alone has all records, also those before and behind it', () => {
    const late = session(easy, (fields) => ({
      ...fields,
      2: [0x86, fitTime(start) + 60],
      253: [0x86, fitTime(start) + 900],
      7: [0x86, 600_000],
      8: [0x86, 600_000],
      9: [0x86, 180_000],
    }));
    expect(seconds(run(...late))).toBe(1_200);
  });
  test('of several has the records from its start to its end, by its clock, its timer or its stamp', () => {
    const bike = outing({ start: '2026-05-01T08:30:00.000Z', seconds: 600, speed: 8, sport: 2, heartRate: 99 });
    const before = outing({ start: '2026-05-01T05:30:00.000Z', seconds: 600, speed: 8, sport: 2, heartRate: 99 });
    const of = (...gone: number[]) => run(...before, ...session(easy, (fields) => without(fields, ...gone)), ...bike);
    for (const gone of [[], [7], [8], [253], [7, 253], [8, 253], [7, 8]]) expect(seconds(of(...gone))).toBe(1_200);
    expect(seconds(of(7, 8, 253))).toBeUndefined();
    const unknown = run(...before, ...session(easy, (fields) => without(fields, 2)), ...bike);
    expect(unknown).toBeUndefined();
  });
});

describe('a pause', () => {
  const stop = (kind: number, type: number): Message => ({
    number: 21,
    fields: { 253: [0x86, fitTime(start) + 600], 0: [0x00, kind], 1: [0x00, type] },
  });
  const paused = (...stops: Message[]) => {
    const records = outing({ start, seconds: 1_200, speed: 3, withoutSession: true }).map((message, index) =>
      index > 120
        ? { ...message, fields: { ...message.fields, 253: [0x86, fitTime(start) + index * 5 + 20] as [number, number] } }
        : message,
    );
    return seconds(run(...stops, ...records));
  };
  test('begins where the timer stops, and nowhere else', () => {
    for (const type of [1, 4, 8, 9]) expect(paused(stop(0, type))).toBe(1_195);
    for (const [kind, type] of [
      [0, 0],
      [0, 3],
      [9, 4],
    ] as const)
      expect(paused(stop(kind, type))).toBe(1_220);
    expect(paused({ number: 21, fields: { 0: [0x00, 0], 1: [0x00, 4] } })).toBe(1_220);
  });
  test('may be written after another one', () => {
    const later: Message = { number: 21, fields: { 253: [0x86, fitTime(start) + 900], 0: [0x00, 0], 1: [0x00, 4] } };
    expect(paused(later, stop(0, 4))).toBe(paused(stop(0, 4), later));
  });
});

describe('a damaged file of two sessions', () => {
  const lap = (from: number, more: Fields = {}): Message => ({
    number: 19,
    fields: {
      253: [0x86, from + 600],
      2: [0x86, from],
      7: [0x86, 600_000],
      8: [0x86, 600_000],
      9: [0x86, 180_000],
      25: [0x00, 1],
      ...more,
    },
  });
  const legs = ['2026-05-01T06:30:00.000Z', '2026-05-01T08:30:00.000Z'];
  const states = legs.flatMap((at) => outing({ start: at, seconds: 600, speed: 3 }).slice(-1));
  test('takes each one’s own laps for witnesses', () => {
    const laps = legs.map((at) => lap(fitTime(at)));
    const expected = legs.map((startTime) => ({ ok: true, ask: [], run: { startTime, distance: 1_800, timerTime: 600 } }));
    expect(answers(torn(fitFile([activityId, ...laps, ...states])))).toMatchObject(expected);
    const [first, second] = answers(torn(fitFile([activityId, ...laps.slice(0, 1), ...states])));
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, refusal: 'unreadable' });
  });
  test('of another kind is none unless its session is confirmed', () => {
    const course: Message = { number: 0, fields: { 0: [0x00, 6] } };
    expect(answers(torn(fitFile([course, lap(fitTime(start)), ...states.slice(0, 1)])))).toMatchObject([{ ok: true }]);
    expect(answers(torn(fitFile([course])))).toMatchObject([{ detail: { key: 'import.detail.otherKind' } }]);
    expect(answers(fitFile(states.slice(0, 1)))).toMatchObject([{ ok: true }]);
  });
  test('says what is wrong with it', () => {
    const problem = (given: Uint8Array) => answers(given).map((answer) => (answer.ok ? null : answer.detail.params?.problem));
    const whole = fitFile([activityId, ...states.slice(0, 1)]);
    expect(problem(torn(whole))).toEqual([{ text: { key: 'import.detail.checksum' } }]);
    expect(problem(whole.subarray(0, -2))).toEqual([{ text: { key: 'import.detail.cutShort' } }]);
    expect(problem(whole.subarray(0, 12))).toEqual([{ text: { key: 'import.detail.cutShort' } }]);
  });
});

describe('a witness', () => {
  test('confirms what lies near, by so much or by such a part', () => {
    const near = (distance: number, other: number) => confirmed({ distance }, [{ totals: { distance: other } }]).distance;
    expect([near(100, 102), near(100, 103), near(10_000, 10_049), near(10_000, 10_060)]).toEqual([
      100,
      undefined,
      10_000,
      undefined,
    ]);
    expect(confirmed({ distance: 100, averagePower: 200 }, [{ totals: {} }])).toEqual({});
    expect(isStartConfirmed(1e12, [{ totals: {} }, { start: 1e12 + 2_000, totals: {} }])).toBe(true);
    expect(isStartConfirmed(1e12, [{ start: 1e12 + 2_001, totals: {} }])).toBe(false);
  });
  const samples = (make: (at: number) => Partial<Sample>) =>
    Array.from({ length: 21 }, (_, at): Sample => ({ time: at * 1_000, stretch: 0, ...make(at) }));
  test('of records knows their distance, in a later leg without the one before', () => {
    expect(recordWitness(samples((at) => ({ distance: 10 + at }))).totals.distance).toBe(30);
    expect(recordWitness(samples((at) => ({ distance: 500 + at }))).totals.distance).toBe(20);
    expect(recordWitness(samples((at) => (at ? { distance: at } : {}))).totals.distance).toBe(20);
    expect(recordWitness(samples(() => ({}))).totals).toEqual({ elapsedTime: 20, timerTime: 20 });
    expect(recordWitness([])).toEqual({ totals: {} });
  });
  test('of records knows the heart rates of those that have one, and the timer of one stretch', () => {
    const rates = [150, 0, 170, 130];
    const totals = recordWitness(samples((at) => ({ heartRate: rates[at % 4] ?? 0, stretch: at < 10 ? 0 : 1 }))).totals;
    expect(totals).toEqual({ elapsedTime: 20, averageHeartRate: 150, maxHeartRate: 170 });
    expect(recordWitness(samples((at) => (at < 10 ? { heartRate: 150 } : {}))).totals).not.toHaveProperty('averageHeartRate');
  });
});
