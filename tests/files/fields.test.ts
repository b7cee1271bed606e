import { describe, expect, test } from 'vitest';
import { fitChecksum } from '#core/files/fit/crc.ts';
import { decodeMessages } from '#core/files/fit/decode.ts';
import { activityId, fitFile, fitRun, fitTime, outing, type Fields, type Message } from './make/fit.ts';
import { answer, changed, messages, run, start, torn } from './make/anOuting.ts';

/** What the fields of a FIT file mean, in whichever form a device writes them. */

describe('a session', () => {
  test('states cadence with its fraction, temperature, climb, effort and moving time', () => {
    const fields: Fields = {
      22: [0x84, 41],
      23: [0x84, 39],
      57: [0x01, 14],
      59: [0x86, 1_190_000],
      92: [0x02, 64],
      193: [0x84, 55],
    };
    expect(run(fitFile([activityId, ...changed(18, fields)]))).toMatchObject({
      averageCadence: 171,
      deviceTemperature: 14,
      elevationGain: 41,
      elevationLoss: 39,
      movingTime: 1_190,
      perceivedEffort: 5.5,
    });
    expect(run(fitFile([activityId, ...messages]))).not.toHaveProperty('deviceTemperature');
  });
  test('of a treadmill is a run though it names the machine, and of another machine is none', () => {
    expect(run(fitRun({ start, seconds: 600, speed: 3, sport: 4, subSport: 1 }))).toMatchObject({ surface: 'treadmill' });
    expect(answer(fitRun({ start, seconds: 600, speed: 3, sport: 4, subSport: 15 }))).toMatchObject({ refusal: 'not-a-run' });
    expect(answer(fitRun({ start, seconds: 600, speed: 3, sport: 2, subSport: 1 }))).toMatchObject({ sport: 'cycling' });
    expect(answer(fitRun({ start, seconds: 600, speed: 3, sport: 250 }))).toMatchObject({ sport: 'sport 250' });
    expect(answer(fitRun({ start, seconds: 600, speed: 3, sport: 0xff }))).toMatchObject({ ok: true, ask: ['sport'] });
    expect(run(fitRun({ start, seconds: 600, speed: 3, subSport: 3 }))).toMatchObject({ surface: 'trail', terrain: 'trail' });
  });
});

describe('a record', () => {
  const bare = messages.filter(({ number }) => number === 20);
  const of = (fields: (index: number) => Fields) =>
    run(
      fitFile([activityId, ...bare.map((message, index) => ({ ...message, fields: { ...message.fields, ...fields(index) } }))]),
    );
  test('has altitude, the better one where there are two, and temperature', () => {
    const hill = (index: number) => (400 - index + 500) * 5;
    const found = of((index) => ({ 2: [0x84, 3_000], 13: [0x01, 12], 78: [0x86, hill(index)] }));
    expect(found?.streamSummary?.descent).toBeGreaterThan(220);
    expect(found?.deviceTemperature).toBe(12);
    expect(of((index) => ({ 2: [0x84, hill(index)] }))?.streamSummary?.descent).toBeGreaterThan(220);
    expect(of(() => ({}))?.streamSummary).not.toHaveProperty('descent');
  });
  test('has a place in parts of a half circle, and none of one half', () => {
    const place = (index: number, both: boolean): Fields => {
      const latitude: Fields = { 0: [0x85, 600_000_000 + index * 1_000] };
      return both ? { ...latitude, 1: [0x85, 0] } : latitude;
    };
    expect(of((index) => place(index, true))?.streamSummary?.startEndDistance).toBe(2_237);
    expect(of((index) => place(index, false))?.streamSummary).not.toHaveProperty('startEndDistance');
  });
});

describe('a developer’s field', () => {
  /** The outing with a foot pod's power, described by these fields. */
  const described = (fields: Fields, footPod = 245) =>
    run(fitFile([activityId, ...changed(206, fields, outing({ start, seconds: 600, speed: 3, footPod }))]));
  test('is power by the number that it stands in for, of a record alone', () => {
    expect(described({ 3: [0x07, 'Watt'], 14: [0x84, 20], 15: [0x02, 7] })).toMatchObject({ averagePower: 245 });
    expect(described({ 3: [0x07, 'Watt'], 14: [0x84, 18], 15: [0x02, 7] })).not.toHaveProperty('averagePower');
    expect(described({ 3: [0x07, 'Watt'], 14: [0x84, 20], 15: [0x02, 3] })).not.toHaveProperty('averagePower');
  });
  test('is scaled as it says, and not by nothing', () => {
    expect(described({ 6: [0x02, 2] })).toMatchObject({ averagePower: 122.5 });
    expect(described({ 6: [0x02, 0] })).toMatchObject({ averagePower: 245 });
    expect(described({ 7: [0x01, 5] })).toMatchObject({ averagePower: 240 });
  });
  test('is power of a record, not of a session', () => {
    const [description, ...rest] = outing({ start, seconds: 600, speed: 3, footPod: 245 });
    const bare = rest.map(({ developer: _developer, ...message }) => message);
    const inSession = bare.map((message) =>
      message.number === 18 ? { ...message, developer: { field: 5, value: 245 } } : message,
    );
    expect(run(fitFile([activityId, description!, ...bare]))).toEqual(run(fitFile([activityId, description!, ...inSession])));
    expect(run(fitFile([activityId, description!, ...rest]))).toMatchObject({ averagePower: 245 });
  });
  test('of a type that we do not know, or longer than it is, is none', () => {
    expect(described({ 2: [0x02, 0x07] })).not.toHaveProperty('averagePower');
    expect(described({ 2: [0x02, 0x86] })).not.toHaveProperty('averagePower');
  });
});

describe('a definition', () => {
  const decoded = (...bytes: number[]) => decodeMessages(Uint8Array.from(bytes), 0, bytes.length);
  test('of the other byte order is read in it', () => {
    const big = decoded(0x40, 0, 1, 0, 20, 2, 253, 4, 0x86, 5, 4, 0x86, 0x00, 0x3b, 0x9a, 0xca, 0x00, 0, 0, 0x03, 0xe8);
    expect(big).toEqual({ complete: true, messages: [{ number: 20, values: { timestamp: 1e9, distance: 10 } }] });
  });
  test('that is shorter than its field says has no such field', () => {
    expect(decoded(0x40, 0, 0, 20, 0, 2, 5, 2, 0x86, 3, 1, 0x02, 0, 1, 2, 150).messages).toEqual([
      { number: 20, values: { heartRate: 150 } },
    ]);
  });
  test('of what we do not know, or of another type, gives nothing', () => {
    const other = decoded(0x40, 0, 0, 20, 0, 3, 99, 1, 0x02, 5, 4, 0x07, 3, 1, 0x02, 0, 1, 65, 66, 67, 0, 150);
    expect(other).toEqual({ complete: true, messages: [{ number: 20, values: { heartRate: 150 } }] });
    expect(decoded(0x40, 0, 0, 99, 0, 1, 253, 4, 0x86, 0, 1, 2, 3, 4)).toEqual({ complete: true, messages: [] });
    expect(decoded(0x40, 0, 0, 20, 0, 1, 5, 4, 0x88, 0, 0, 0, 0xc0, 0x7f).messages).toEqual([{ number: 20, values: {} }]);
  });
  test('may be named by a compressed header, whose bits are no definition’s', () => {
    const given = decoded(
      0x42,
      0,
      0,
      20,
      0,
      1,
      253,
      4,
      0x86,
      0x02,
      0x20,
      0,
      0,
      0x40,
      0x42,
      0,
      0,
      20,
      0,
      1,
      3,
      1,
      0x02,
      0xc3,
      150,
      0xc1,
      151,
    );
    expect(given.messages.map(({ values }) => values)).toEqual([
      { timestamp: 0x40000020 },
      { timestamp: 0x40000023, heartRate: 150 },
      { timestamp: 0x40000041, heartRate: 151 },
    ]);
  });
  test('that ends with the bytes is damaged, and so is one that hides behind a compressed header', () => {
    for (const cut of [[0x40], [0x40, 0, 0, 20, 0], [0x40, 0, 0, 20, 0, 1, 3, 1], [0x60, 0, 0, 20, 0, 0], [0xc0]])
      expect(decoded(...cut)).toEqual({ complete: false, messages: [] });
    expect(decoded(0x40, 0, 0, 20, 0, 1, 3, 1, 0x02, 0, 150, 0).complete).toBe(false);
  });
  test('with a compressed time before any whole one has no time', () => {
    const given = decoded(0x41, 0, 0, 20, 0, 1, 3, 1, 0x02, 0xa5, 150);
    expect(given).toEqual({ complete: true, messages: [{ number: 20, values: { heartRate: 150 } }] });
  });
});

describe('a damaged FIT file', () => {
  const lap = (fields: Fields): Message => ({
    number: 19,
    fields: { 253: [0x86, fitTime(start) + 1200], 2: [0x86, fitTime(start)], 25: [0x00, 1], ...fields },
  });
  const total = changed(18, { 22: [0x84, 41], 11: [0x84, 90] }).slice(-1);
  const sums: Fields = {
    8: [0x86, 1_200_000],
    9: [0x86, 360_000],
    11: [0x84, 90],
    15: [0x02, 150],
    16: [0x02, 150],
    21: [0x84, 41],
  };
  test('without records keeps what its laps confirm', () => {
    expect(run(torn(fitFile([activityId, lap(sums), ...total])))).toMatchObject({
      distance: 3_600,
      timerTime: 1_200,
      calories: 90,
      averageHeartRate: 150,
      maxHeartRate: 150,
      elevationGain: 41,
    });
    const silent = run(torn(fitFile([activityId, lap({ 8: [0x86, 1_200_000] }), ...total])));
    expect(silent).toMatchObject({ timerTime: 1_200 });
    for (const name of ['distance', 'calories', 'averageHeartRate', 'maxHeartRate', 'elevationGain'])
      expect(silent).not.toHaveProperty(name);
  });
  test('whose laps or records start at another time is none', () => {
    expect(answer(torn(fitFile([activityId, lap({ ...sums, 2: [0x86, fitTime(start) + 60] }), ...total])))).toMatchObject({
      ok: false,
    });
    expect(answer(torn(fitFile([activityId, ...total])))).toMatchObject({ ok: false, refusal: 'unreadable' });
  });
  test('of a short header is read like one of a long one', () => {
    const long = fitRun({ start, seconds: 600, speed: 3 });
    const short = Uint8Array.from([12, ...long.subarray(1, 12), ...long.subarray(14)]);
    new DataView(short.buffer).setUint16(short.length - 2, fitChecksum(short.subarray(0, -2)), true);
    expect(run(short)).toEqual(run(long));
    for (const at of [0, 8, 9, 10, 11])
      expect(answer(long.with(at, 7))).toMatchObject({ detail: { key: 'import.detail.unknownForm' } });
  });
});
