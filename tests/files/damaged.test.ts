import { describe, expect, test } from 'vitest';
import { fitChecksum } from '#core/files/fit/crc.ts';
import { activityId, fitFile, fitTime, outing, type Fields, type Message } from './make/fit.ts';
import { answer, changed, messages, run, start, torn } from './make/anOuting.ts';

/** A FIT file that is damaged, or that writes more than we know: what two of its places agree on stands, nothing else. */

/** The outing with fields of its session changed. */
const session = (fields: Fields) => fitFile([activityId, ...changed(18, fields)]);
/** The file with bytes at the end of its messages, and a checksum that fits. */
function withTail(...tail: number[]): Uint8Array {
  const whole = fitFile([activityId, ...messages]);
  const file = Uint8Array.from([...whole.subarray(0, -2), ...tail, 0, 0]);
  const view = new DataView(file.buffer);
  view.setUint32(4, file.length - 16, true);
  view.setUint16(file.length - 2, fitChecksum(file.subarray(0, -2)), true);
  return file;
}

describe('a damaged FIT file', () => {
  test('keeps no distance, time or heart rate that nothing confirms', () => {
    expect(run(torn(session({})))).toMatchObject({ distance: 3600, averageHeartRate: 150, timerTime: 1200 });
    expect(run(torn(session({ 9: [0x86, 400_000] })))).not.toHaveProperty('distance');
    expect(run(torn(session({ 16: [0x02, 170] })))).not.toHaveProperty('averageHeartRate');
    expect(run(torn(session({ 8: [0x86, 1_500_000] })))).not.toHaveProperty('timerTime');
  });
  test('is no run where nothing confirms its start, or no time at all', () => {
    const damaged = { ok: false, refusal: 'unreadable', detail: { key: 'import.detail.fitDamaged' } };
    expect(answer(torn(session({ 2: [0x86, fitTime(start) + 60] })))).toMatchObject(damaged);
    expect(answer(torn(session({ 7: [0x86, 900_000], 8: [0x86, 900_000] })))).toMatchObject(damaged);
  });
  test('asks for its sport where no other place states it', () => {
    expect(answer(torn(session({})))).toMatchObject({ ok: true, ask: ['sport'] });
    const lap: Message = { number: 19, fields: { 253: [0x86, fitTime(start) + 1200], 2: [0x86, fitTime(start)], 25: [0x00, 1] } };
    expect(answer(torn(fitFile([activityId, ...messages, lap])))).toMatchObject({ ok: true, ask: [], run: { sport: 'run' } });
  });
  test('of a watch that lost power before it wrote the size is read to its end, as damaged', () => {
    const lost = session({});
    new DataView(lost.buffer).setUint32(4, 0, true);
    expect(run(lost)).toMatchObject({ distance: 3600 });
    expect(run(lost)).not.toHaveProperty('streamSummary');
  });
  test('cut after its session keeps the run', () => {
    const more: Message = { number: 20, fields: { 253: [0x86, fitTime(start) + 1205], 3: [0x02, 150] } };
    expect(run(fitFile([activityId, ...messages, more]).subarray(0, -4))).toMatchObject({ distance: 3600 });
  });
  test.each([
    ['in a definition', [0x40, 0, 0]],
    ['in the fields of a definition', [0x40, 0, 0, 20, 0, 5, 1]],
    ['before the developers’ fields', [0x60, 0, 0, 20, 0, 0]],
    ['in the developers’ fields', [0x60, 0, 0, 20, 0, 0, 2, 1]],
    ['in a message that was not defined', [0x0f]],
  ])('that ends %s is damaged though its checksum fits', (_where, tail) => {
    expect(run(withTail())).toHaveProperty('streamSummary');
    expect(run(withTail(...tail))).toMatchObject({ distance: 3600 });
    expect(run(withTail(...tail))).not.toHaveProperty('streamSummary');
  });
});

describe('a FIT file', () => {
  test('of another kind is named, and is no run', () => {
    const course = fitFile([{ number: 0, fields: { 0: [0x00, 6] } }, ...messages]);
    expect(answer(course)).toMatchObject({ ok: false, refusal: 'not-a-run', detail: { key: 'import.detail.otherKind' } });
  });
  test('that says that something was not measured states nothing of it', () => {
    expect(run(session({ 18: [0x02, 0xff] }))?.averageCadence).toBe(170);
    const none = fitFile([activityId, ...outing({ start, seconds: 1200, speed: 3, cadence: 0xff })]);
    expect(run(none)).not.toHaveProperty('averageCadence');
  });
  test('takes power from no developer’s field that is something else', () => {
    const named = (name: string) =>
      outing({ start, seconds: 1200, speed: 3, footPod: 245 }).map((message) =>
        message.number === 206 ? { ...message, fields: { ...message.fields, 3: [0x07, name] as [number, string] } } : message,
      );
    expect(run(fitFile([activityId, ...named('Power')]))).toMatchObject({ averagePower: 245 });
    expect(run(fitFile([activityId, ...named('Form Power')]))).not.toHaveProperty('averagePower');
  });
  test('whose field is shorter than its kind says has no such field', () => {
    const short = messages.map((message) =>
      message.number === 18 ? { ...message, fields: { ...message.fields, 11: [0x02, 7] } } : message,
    );
    const file = fitFile([activityId, ...short] as Message[]);
    const at = file.findIndex((byte, index) => byte === 11 && file[index + 1] === 1 && file[index + 2] === 0x02);
    file[at + 2] = 0x84;
    new DataView(file.buffer).setUint16(file.length - 2, fitChecksum(file.subarray(0, -2)), true);
    expect(run(file)).toMatchObject({ distance: 3600 });
    expect(run(file)).not.toHaveProperty('calories');
  });
  test('whose records go back in time leaves these out', () => {
    const back: Message = {
      number: 20,
      fields: { 253: [0x86, fitTime(start) + 10], 3: [0x02, 150], 4: [0x02, 85], 5: [0x86, 0] },
    };
    const records = messages.filter(({ number }) => number === 20);
    const file = fitFile([activityId, ...records.slice(0, 100), back, ...records.slice(100)]);
    expect(run(file)?.streamSummary).toEqual(run(fitFile([activityId, ...records]))?.streamSummary);
  });
  test('stopped by the runner does not count the pause as running', () => {
    const stop: Message = { number: 21, fields: { 253: [0x86, fitTime(start) + 600], 0: [0x00, 0], 1: [0x00, 4] } };
    const records = messages.filter(({ number }) => number === 20);
    const later = records.map((message) => {
      const time = message.fields[253]?.[1];
      return typeof time === 'number' && time > fitTime(start) + 600
        ? { ...message, fields: { ...message.fields, 253: [0x86, time + 60] as [number, number] } }
        : message;
    });
    const beats = (file: Uint8Array) => run(file)?.streamSummary?.heartRateSeconds?.reduce((sum, [, each]) => sum + each, 0);
    expect(beats(fitFile([activityId, stop, ...later]))).toBe(1195);
  });
});
