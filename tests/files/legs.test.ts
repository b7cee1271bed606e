import { describe, expect, test } from 'vitest';
import { importFile } from '#core/files/importFile.ts';
import { maxFitParts } from '#core/files/limits.ts';
import { activityId, fitFile, fitRun, fitTime, joined, outing, type Message } from './make/fit.ts';
import { bytes, gpx, points, tcx } from './make/xml.ts';

/** Files of several parts: each leg has what is its own, and a part that is lost is said to be. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
const easy = { start, seconds: 1_200, speed: 3 };
const answers = (given: Uint8Array) => [...importFile('a', given, options)];
const lost = { ok: false, refusal: 'unreadable', detail: { key: 'import.detail.fitDamaged' } };
const torn = (file: Uint8Array) => file.map((byte, index) => (index === file.length - 1 ? byte ^ 0xff : byte));

describe('a FIT file of several parts', () => {
  const later = { ...easy, start: '2026-05-02T06:30:00.000Z' };
  test('says which it has lost, wherever that stands', () => {
    const unsure = torn(fitRun({ ...later, withoutSession: true }));
    expect(answers(joined(fitRun(easy), unsure))).toMatchObject([{ ok: true }, lost]);
    expect(answers(joined(unsure, fitRun(easy)))).toMatchObject([lost, { ok: true }]);
    expect(answers(joined(fitRun(easy), fitRun(later)).subarray(0, -1_000))).toMatchObject([{ ok: true }, lost]);
  });
  test('of parts or sessions beyond any day is given up before it takes an hour', () => {
    const tooMany = [{ ok: false, refusal: 'too-large', detail: { key: 'import.detail.tooManyPoints' } }];
    const empty = fitFile([]);
    const parts = new Uint8Array(empty.length * (maxFitParts + 1));
    for (let at = 0; at < parts.length; at += empty.length) parts.set(empty, at);
    expect(answers(parts)).toMatchObject(tooMany);
    expect(answers(parts.subarray(empty.length))).toMatchObject([{ refusal: 'empty' }]);
    const sessions = outing(easy).slice(-1);
    expect(answers(fitFile([activityId, ...Array.from({ length: maxFitParts + 1 }, () => sessions[0]!)]))).toMatchObject(tooMany);
  });
  test('says of each session that nothing confirms that it is lost', () => {
    const wrong = outing(later).map((message) =>
      message.number === 18
        ? { ...message, fields: { ...message.fields, 7: [0x86, 9] as [number, number], 8: [0x86, 9] as [number, number] } }
        : message,
    );
    expect(answers(torn(fitFile([activityId, ...outing(easy), ...wrong])))).toMatchObject([{ ok: true }, lost]);
  });
  test('gives a leg no records of the next one, though each is stamped with the end of the whole', () => {
    const bike = outing({ ...easy, start: '2026-05-01T06:50:05.000Z', speed: 10, sport: 2, heartRate: 120 });
    const whole = (message: Message): Message =>
      message.number === 18 ? { ...message, fields: { ...message.fields, 253: [0x86, fitTime(start) + 2_405] } } : message;
    const [run, ride] = answers(fitFile([activityId, ...outing(easy).map(whole), ...bike.map(whole)]));
    expect(run).toMatchObject({ ok: true, run: { streamSummary: { heartRateSeconds: [[150, 1_200]] } } });
    expect(ride).toMatchObject({ ok: false, refusal: 'not-a-run' });
  });
});

describe('a TCX file', () => {
  const good = tcx(start, [{ sport: 'Running', laps: [{ seconds: 600, metres: 1_800, tracks: [points(600, 3)] }] }]).replace(
    '</Lap>',
    '<AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm></Lap>',
  );
  const [plain] = answers(bytes(good));
  const more = (kind: string, inner: string) =>
    good.replace('</Activities>', `</Activities><${kind}s><${kind}>${inner}</${kind}></${kind}s>`);
  const point = '<Track><Trackpoint><Time>2026-05-01T08:30:00Z</Time><DistanceMeters>5000</DistanceMeters></Trackpoint></Track>';
  const lap = '<Lap><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>1800</DistanceMeters></Lap>';
  test('adds nothing of a course or a workout behind it to the run', () => {
    expect(answers(bytes(more('Course', `<Name>Round</Name>${lap}${point}`)))).toEqual([plain]);
    expect(answers(bytes(more('Workout', lap)))).toEqual([plain]);
  });
  test('adds nothing of the way to the next leg', () => {
    const way = `<NextSport><Transition StartTime="2026-05-01T06:41:00Z"><TotalTimeSeconds>100</TotalTimeSeconds><AverageHeartRateBpm><Value>99</Value></AverageHeartRateBpm>${point}</Transition></NextSport>`;
    expect(plain).toMatchObject({ ok: true, run: { averageHeartRate: 150 } });
    expect(answers(bytes(good.replace('</Activities>', `${way}</Activities>`)))).toEqual([plain]);
  });
});

describe('a file in which nothing is measured', () => {
  const unmeasured = [{ ok: false, refusal: 'unreadable', detail: { key: 'import.detail.unmeasured' } }];
  test('is no run, though it states a start and a sport', () => {
    const bare = { 253: [0x86, fitTime(start)], 2: [0x86, fitTime(start)], 5: [0x00, 1] } satisfies Message['fields'];
    expect(answers(fitFile([activityId, { number: 18, fields: bare }]))).toMatchObject(unmeasured);
    expect(answers(bytes(gpx(start, [{ type: 'running', segments: [[{ at: 0, metres: 0 }]] }])))).toMatchObject(unmeasured);
    expect(answers(bytes(tcx(start, [{ sport: 'Running', laps: [{ seconds: 0, tracks: [] }] }])))).toMatchObject(unmeasured);
  });
});
