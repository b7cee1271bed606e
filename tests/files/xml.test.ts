import { describe, expect, test } from 'vitest';
import { importFile } from '#core/files/importFile.ts';
import { readGpx } from '#core/files/xml/gpx.ts';
import { readTcx } from '#core/files/xml/tcx.ts';
import { bytes, gpx, points, tcx, type Point } from './make/xml.ts';

/** XML that is broken is refused with its reason; what a track says of itself is believed no further than it can be true. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
const answers = (text: string) => [...importFile('a', bytes(text), options)];
const details = (text: string) =>
  answers(text).map((answer) => (answer.ok ? 'a run' : answer.detail.key.replace('import.detail.', '')));
const run = (text: string) => answers(text).flatMap((answer) => (answer.ok ? [answer.run] : []))[0];
const even = points(600, 3);
const track = (segment: Point[], more = {}) => gpx(start, [{ type: 'running', segments: [segment], ...more }]);
const sound = track(even);

describe('XML', () => {
  const broken: [string, string, string][] = [
    ['a document type', 'xmlType', sound.replace('<gpx', '<!DOCTYPE gpx [<!ENTITY a "aaaa">]><gpx')],
    ['an entity that is not its own', 'xmlAt', sound.replace('Made up', '&nbsp;')],
    ['an entity by a name of the language', 'xmlAt', sound.replace('Made up', '&constructor;')],
    ['a character that there is not', 'xmlAt', sound.replace('Made up', '&#x110000;')],
    ['a second root', 'xmlAt', `${sound}<gpx></gpx>`],
    ['text where only elements stand', 'xmlAt', sound.replace('</trkseg>', 'torn</trkseg>')],
    ['an element that another one closes', 'xmlAt', sound.replace('</name>', '</type>')],
    ['an element that is never closed', 'xmlCut', sound.replace('</gpx>', '')],
    ['a comment that is never closed', 'xmlCut', `${sound}<!-- and so on`],
    ['a bracket that begins nothing', 'xmlAt', sound.replace('Made up', 'a < b')],
    ['an attribute without a value', 'xmlAt', sound.replace('<trk>', '<trk number>')],
  ];
  test.each(broken)('with %s is refused', (_what, detail, text) => expect(details(text)).toEqual([detail]));
  test('with its own entities, a comment, raw text and an unknown encoding is read', () => {
    const odd = sound.replace('Made up', '<!-- <x> -->&lt;&#65;&#x42;&amp;<![CDATA[<b>]]>');
    expect(details(odd)).toEqual(['a run']);
    expect(details(odd.replace('UTF-8', 'x-none'))).toEqual(['a run']);
  });
  test('with blanks behind its end is read', () => expect(details(`${sound}\n\n`)).toEqual(['a run']));
  test('with a mark of its signs is read by it, whatever it says', () => {
    const french = sound.replace('running', 'Löpning').replace('UTF-8', 'ISO-8859-1');
    expect(answers(`\uFEFF${french}`)).toMatchObject([{ ok: true, ask: [] }]);
    expect(answers(french)).toMatchObject([{ ok: true, ask: ['sport'] }]);
    const old = Uint8Array.from([...french].map((sign) => sign.charCodeAt(0)));
    expect([...importFile('a', old, options)]).toMatchObject([{ ok: true, ask: [] }]);
  });
  test('in signs of two bytes is read, and one that only says so as well', () => {
    const found = answers(sound);
    const wide = (text: string, isLittle: boolean) =>
      Uint8Array.from([...text].flatMap((sign) => (isLittle ? [sign.charCodeAt(0), 0] : [0, sign.charCodeAt(0)])));
    const two = sound.replace('UTF-8', 'utf-16');
    for (const given of [wide(two, true), wide(two, false), wide(`\u00ff${two}`, true).with(0, 0xff).with(1, 0xfe), bytes(two)])
      expect([...importFile('a', given, options)]).toEqual(found);
  });
  test('of points beyond the bound is given up, in either format', () => {
    const inTcx = tcx(start, [{ sport: 'Running', laps: [{ seconds: 600, metres: 1_800, tracks: [even] }] }]);
    expect(() => readGpx(sound, even.length - 1)).toThrow('tooManyPoints');
    expect(() => readTcx(inTcx, even.length - 1)).toThrow('tooManyPoints');
    expect([...readGpx(sound, even.length), ...readTcx(inTcx, even.length)]).toHaveLength(2);
  });
});

describe('a GPX track', () => {
  test('on a day that there is not is not on another', () => {
    expect(details(sound.replaceAll('2026-05-01', '2026-02-31'))).toEqual(['untimed']);
    expect(details(sound.replaceAll('2026-05-01', '2024-02-29'))).toEqual(['a run']);
  });
  test('leaves out points that go back in time, and points without a time', () => {
    const back = even.map((point, index) => (index === 60 ? { ...point, at: 10, metres: 90_000 } : point));
    expect(run(track(back))?.distance).toBeCloseTo(run(track(even.filter((_, index) => index !== 60)))?.distance ?? 0, 0);
  });
  test('is not measured by distances that count from point to point', () => {
    const steps = even.map((point, index) => ({ ...point, extra: `<distance>${index % 2 ? 15 : 14}</distance>` }));
    expect(run(track(steps))?.distance).toBeGreaterThan(1_700);
  });
  test('of one instant or of one computed speed was planned, unless a heart beats in it', () => {
    const uneven = Array.from({ length: 20 }, (_, index) => ({ at: 15 * index * (index + 1), metres: 45 * index * (index + 1) }));
    const beating = uneven.map((point) => ({ ...point, extra: '<extensions><hr>140</hr></extensions>' }));
    expect(details(track(uneven))).toEqual(['plannedEven']);
    expect(details(track(beating))).toEqual(['a run']);
    expect(details(track(even))).toEqual(['a run']);
  });
  test('of Strava states its sport by number, and no other site’s number is believed', () => {
    const numbered = (type: string, creator: string) => gpx(start, [{ type, segments: [even] }]).replace('Invented', creator);
    expect(answers(numbered('9', 'StravaGPX'))).toMatchObject([{ ok: true, ask: [] }]);
    expect(answers(numbered('1', 'StravaGPX'))).toMatchObject([{ ok: false, refusal: 'not-a-run' }]);
    expect(answers(numbered('9', 'Invented'))).toMatchObject([{ ok: true, ask: ['sport'] }]);
  });
  test('without a fix, off the earth or out of reach of any runner adds no distance', () => {
    const plain = run(sound)?.distance ?? 0;
    for (const place of ['lat="0" lon="0"', 'lat="95" lon="-30"', 'lat="55" lon="-30"']) {
      let count = 0;
      const odd = sound.replace(/lat="[^"]*" lon="-30"/g, (found) => ((count += 1) === 50 ? place : found));
      expect(Math.abs((run(odd)?.distance ?? 0) - plain)).toBeLessThan(5);
    }
  });
});

describe('a TCX activity', () => {
  const lap = { seconds: 600, metres: 1_800, tracks: [even] };
  test('of another sport is none, and the format’s "other" says so', () => {
    expect(details(tcx(start, [{ sport: 'Other', laps: [lap] }]))).toEqual(['otherSport']);
  });
  test('that lacks a lap’s distance has none in its laps: the track tells', () => {
    const bare = { seconds: 300, tracks: [points(300, 3).map(({ at, metres }) => ({ at: at + 600, metres: metres + 1_800 }))] };
    const [answer] = answers(tcx(start, [{ sport: 'Running', laps: [lap, bare] }]));
    expect(answer).toMatchObject({ ok: true, run: { distance: 2_700, timerTime: 900 } });
    expect(answer?.ok && answer.estimated).toContain('distance');
  });
  test('believes no lap below nothing', () => {
    const [answer] = answers(tcx(start, [{ sport: 'Running', laps: [lap, { ...lap, metres: -900, tracks: [[]] }] }]));
    expect(answer).toMatchObject({ ok: true, run: { distance: 1_800 } });
  });
  test('leaves out points that go back in time', () => {
    const back = even.map((point, index) => (index === 60 ? { at: 10, metres: 90_000 } : point));
    const [answer] = answers(tcx(start, [{ sport: 'Running', laps: [{ seconds: 600, tracks: [back] }] }]));
    expect(answer).toMatchObject({
      ok: true,
      run: { streamSummary: { bestEfforts: [{ distance: 1_000 }, { distance: 1_609.344 }] } },
    });
  });
  test('that is a workout or a course is a plan', () => {
    const planned = '<TrainingCenterDatabase><Workouts><Workout/></Workouts></TrainingCenterDatabase>';
    expect(details(planned)).toEqual(['planned']);
  });
});
