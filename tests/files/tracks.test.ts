import { describe, expect, test } from 'vitest';
import { importFile } from '#core/files/importFile.ts';
import { instantOfText, numberOf } from '#core/files/xml/values.ts';
import { bytes, gpx, points, tcx, type Point } from './make/xml.ts';

/** What the elements of GPX and TCX mean, and which only look like them. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const start = '2026-05-01T06:30:00.000Z';
const answers = (text: string) => [...importFile('a', bytes(text), options)];
const details = (text: string) => answers(text).map((answer) => (answer.ok ? 'a run' : answer.detail.key.slice(14)));
const run = (text: string) => answers(text).flatMap((answer) => (answer.ok ? [answer.run] : []))[0];
const even = points(600, 3);
const track = (segment: Point[]) => gpx(start, [{ type: 'running', segments: [segment] }]);
const extended = (extra: string) => even.map((point) => ({ ...point, extra }));

describe('values', () => {
  test.each([
    ['2026-05-01T06:30:00Z', start],
    ['2026-05-01 06:30:00', start],
    ['2026-05-01T06:30:00', start],
    ['2026-05-01t06:30:00z', start],
    ['2026-05-01T08:30:00+02:00', start],
    ['2026-05-01T08:30:00+0200', start],
    ['2026-05-01T01:00:00-0530', start],
    ['2026-05-01T06:30:00,5Z', '2026-05-01T06:30:00.500Z'],
    ['2026-05-01T06:30:00.123456Z', '2026-05-01T06:30:00.123Z'],
    ['2026-13-01T06:30:00Z', undefined],
    ['2026-05-01T06:61:00Z', undefined],
    ['2026-05-01', undefined],
    ['', undefined],
  ])('of time: %s', (text, instant) => {
    const found = instantOfText(text);
    expect(found === undefined ? undefined : new Date(found).toISOString()).toBe(instant);
  });
  test.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['+.5', 0.5],
    ['5.', 5],
    ['1e3', 1_000],
    ['1e999', undefined],
    ['50,1', undefined],
    ['12 m', undefined],
    ['NaN', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of number: %s', (text, value) => expect(numberOf(text)).toBe(value));
});

describe('a track', () => {
  test('tells the time on the move where the file states none', () => {
    const stopped = even.map((point) => ({ ...point, metres: Math.min(point.metres, 900) }));
    expect(run(track(stopped))?.movingTime).toBe(300);
    const stated = run(tcx(start, [{ sport: 'Running', laps: [{ seconds: 600, metres: 900, tracks: [stopped] }] }]));
    expect(stated).toMatchObject({ timerTime: 600 });
    expect(stated).not.toHaveProperty('movingTime');
  });
});

describe('a GPX point', () => {
  test('has cadence, power and temperature of its extensions', () => {
    const more = '<extensions><cad>84</cad><power>240</power><x:atemp>14</x:atemp></extensions>';
    expect(run(track(extended(more)))).toMatchObject({ averageCadence: 168, averagePower: 240, deviceTemperature: 14 });
    expect(run(track(extended('<extensions><cad>--</cad></extensions>')))).not.toHaveProperty('averageCadence');
  });
  test('counts no cadence of standing', () => {
    const standing = even.map((point, index) => ({
      ...point,
      extra: `<extensions><cad>${index % 2 ? '0' : '84'}</cad></extensions>`,
    }));
    expect(run(track(standing))?.averageCadence).toBe(168);
  });
  test('keeps its own time where an extension has another', () => {
    expect(run(track(extended('<extensions><time>2026-05-01T09:00:00Z</time></extensions>')))?.elapsedTime).toBe(600);
    expect(run(track(extended('<time>soon</time>')))?.elapsedTime).toBe(600);
  });
  test('of half a place or of none adds no distance', () => {
    expect(run(track(even).replaceAll(' lon="-30"', ''))).not.toHaveProperty('distance');
    expect(run(track(even).replace(/ lat="[^"]*"/g, ' lat="50,1"'))).not.toHaveProperty('distance');
  });
  test('has its sport from its track, not from what the track links to', () => {
    const linked = track(even).replace('<type>running</type>', '<link href="a"><type>cycling</type></link><type>running</type>');
    expect(details(linked)).toEqual(['a run']);
    expect(
      details(linked.replace('<type>running</type><trkseg>', '<type>running</type><link><type>cycling</type></link><trkseg>')),
    ).toEqual(['a run']);
  });
  test('counts where its track is empty: an empty one beside it is none', () => {
    expect(details(track(even).replace('<trk>', '<trk><name>Empty</name></trk><trk>'))).toEqual(['a run']);
  });
});

describe('a plan', () => {
  const planned = (make: (index: number) => Point, count = 20) =>
    details(track(Array.from({ length: count }, (_, index) => make(index))));
  const square = (index: number) => index * (index + 1);
  test('of one instant is told apart from two points of one', () => {
    expect(planned((index) => ({ at: 0, metres: index * 40 }))).toEqual(['plannedOneTime']);
    expect(planned((index) => ({ at: 0, metres: index * 40 }), 2)).toEqual(['unmeasured']);
  });
  test('of one speed is told by steps that are many, long and unlike', () => {
    expect(planned((index) => ({ at: 15 * square(index), metres: 45 * square(index) }))).toEqual(['plannedEven']);
    expect(planned((index) => ({ at: 15 * square(index), metres: 45 * square(index) }), 8)).toEqual(['a run']);
    expect(planned((index) => ({ at: 15 * square(index), metres: 0 }))).not.toEqual(['plannedEven']);
    expect(planned((index) => ({ at: 15 * square(index), metres: (index % 2 ? 40 : 45) * square(index) }))).toEqual(['a run']);
  });
  test('of midnight is one on a first of January alone', () => {
    const midnight = (day: string) => details(gpx(`${day}T00:00:00Z`, [{ type: 'running', segments: [even] }]));
    expect(midnight('2026-01-01')).toEqual(['plannedMidnight']);
    expect(midnight('2026-01-02')).toEqual(['a run']);
    expect(midnight('2026-02-01')).toEqual(['a run']);
    const late = details(gpx('2026-01-01T00:00:07Z', [{ type: 'running', segments: [even] }]));
    expect(late).toEqual(['a run']);
  });
  test('has no cadence', () => {
    const at = gpx('2026-01-01T00:00:00Z', [{ type: 'running', segments: [extended('<extensions><cad>84</cad></extensions>')] }]);
    expect(details(at)).toEqual(['a run']);
  });
});

describe('a TCX lap', () => {
  const lap = (more: string, seconds = 600) =>
    tcx(start, [{ sport: 'Running', laps: [{ seconds, metres: 1_800, tracks: [even] }] }]).replace('</Lap>', `${more}</Lap>`);
  const heart = (kind: string, value: number) => `<${kind}HeartRateBpm><Value>${String(value)}</Value></${kind}HeartRateBpm>`;
  test('states calories and heart rate', () => {
    const found = answers(lap(`<Calories>120</Calories>${heart('Average', 149)}${heart('Maximum', 170)}`))[0];
    expect(found).toMatchObject({ ok: true, run: { calories: 120, averageHeartRate: 149, maxHeartRate: 170 } });
    expect(found?.ok && found.estimated).toContain('averageHeartRate');
    expect(found?.ok && found.estimated).not.toContain('maxHeartRate');
  });
  test('counts for the average by its length, and where one lap has none there is none', () => {
    const two = (first: string, second: string) =>
      tcx(start, [{ sport: 'Running', laps: [100, 300].map((seconds) => ({ seconds, metres: 600, tracks: [] })) }])
        .replace('</Lap>', `${first}</lap-of-mine>`)
        .replace('</Lap>', `${second}</Lap>`)
        .replace('</lap-of-mine>', '</Lap>');
    expect(run(two(heart('Average', 120), heart('Average', 160)))).toMatchObject({ averageHeartRate: 150 });
    expect(run(two(heart('Average', 120), ''))).not.toHaveProperty('averageHeartRate');
  });
  test('whose second track begins after a pause does not count the pause', () => {
    const later = points(300, 3).map(({ at, metres }) => ({ at: at + 660, metres: metres + 1_800 }));
    const beating = (segment: Point[]) =>
      segment.map((point) => ({ ...point, extra: '<HeartRateBpm><Value>150</Value></HeartRateBpm>' }));
    const seconds = (tracks: Point[][]) =>
      run(tcx(start, [{ sport: 'Running', laps: [{ seconds: 900, metres: 2_700, tracks }] }]))?.streamSummary?.heartRateSeconds;
    expect(seconds([beating(even), beating(later)])).toEqual([[150, 900]]);
    const near = later.map((point) => ({ ...point, at: point.at - 40 }));
    expect(seconds([beating(even), beating(near)])).toEqual([[150, 900]]);
    expect(seconds([beating([...even, ...near])])).toEqual([[150, 920]]);
  });
  test('gives no point what another one measured', () => {
    const heart = '<HeartRateBpm><Value>150</Value></HeartRateBpm>';
    const seldom = even.map((point, index) => (index === 0 ? { ...point, extra: heart } : point));
    const found = run(tcx(start, [{ sport: 'Running', laps: [{ seconds: 600, metres: 1_800, tracks: [seldom] }] }]));
    expect(found).not.toHaveProperty('averageHeartRate');
    expect(found?.streamSummary).not.toHaveProperty('heartRateSeconds');
  });
  test('has places, altitude and cadence of its points', () => {
    const more =
      '<AltitudeMeters>12</AltitudeMeters><Position><LatitudeDegrees>50</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position><Extensions><TPX><RunCadence>85</RunCadence><Watts>230</Watts></TPX></Extensions>';
    const found = run(tcx(start, [{ sport: 'Running', laps: [{ seconds: 600, metres: 1_800, tracks: [extended(more)] }] }]));
    expect(found).toMatchObject({ averageCadence: 170, averagePower: 230, streamSummary: { startEndDistance: 0, descent: 0 } });
  });
  test('without a start of its own starts with its track, or by its name', () => {
    const bare = (tracks: Point[][]) =>
      run(tcx(start, [{ sport: 'Running', laps: [{ seconds: 600, metres: 1_800, tracks }] }]).replace(/ StartTime="[^"]*"/, ''));
    expect(bare([even.map(({ at, metres }) => ({ at: at + 5, metres }))])?.startTime).toBe('2026-05-01T06:30:05.000Z');
    expect(bare([])?.startTime).toBe(start);
  });
});
