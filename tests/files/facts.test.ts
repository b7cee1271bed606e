import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '#core/files/answer.ts';
import { importFile } from '#core/files/importFile.ts';
import { bytes } from './make/xml.ts';

/** What the columns and cells of a list mean, and when they mean nothing. */

const options: ImportOptions = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const answers = (text: string, given = options) => [...importFile('list.csv', bytes(text), given)];
const run = (head: string, row: string, given = options) => {
  const found = answers(`${head}\n${row}\n`, given)[0];
  return found?.ok ? found.run : found?.detail.key.slice(14);
};
const day = '2026-05-03 07:15:00';

describe('a cell', () => {
  const timed = (cell: string) => run('Type,Date,Distance (km),Time', `Running,${day},1.00,"${cell}"`);
  test.each([
    ['5:30', 330],
    ['1:02:03', 3_723],
    ['75:30', 4_530],
    ['35:20,4', 2_120.4],
    ['35:20.25', 2_120.25],
    ['330', 330],
    ["'330", 330],
  ])('of time %s', (cell, timerTime) => expect(timed(cell)).toMatchObject({ timerTime }));
  test.each(['5:60', '1:60:00', '5:3', '--', 'soon'])('of no time %s', (cell) =>
    expect(timed(cell)).not.toHaveProperty('timerTime'),
  );
  test.each([
    ['1.204', '5,25', 1_204],
    ['1.204', '5.25', 1.204],
    ['1,204', '5.25', 1_204],
    ['120.1234567', '5,25', 120.123],
    ['--', '5.25', undefined],
  ])('of a number %s beside %s', (cell, distance, calories) => {
    const found = run('Type;Date;Distance (km);Time;Calories', `Running;${day};${distance};30:00;${cell}`);
    expect(typeof found === 'object' && found.calories).toBe(calories);
  });
});

describe('a distance', () => {
  const far = (head: string, cells: string, given = options) => {
    const [found] = answers(`Type,Date,Time,${head}\nRunning,${day},50:00,${cells}\n`, given);
    return found?.ok ? [found.run.distance, found.estimated.includes('distance')] : found?.detail.key;
  };
  const imperial = { ...options, units: 'imperial' } as const;
  test('is in the unit of its column, else in the runner’s', () => {
    expect(far('Distance (mi)', '5.00')).toEqual([8_046.72, false]);
    expect(far('Distance [m]', '5000')).toEqual([5_000, false]);
    expect(far('Distance', '5.00')).toEqual([5_000, true]);
    expect(far('Distance', '5.00', imperial)).toEqual([8_046.72, true]);
  });
  test('of hundreds is in metres: nobody runs so far', () => {
    expect(far('Distance', '5000')).toEqual([5_000, false]);
    expect(far('Distance', '500', imperial)).toEqual([500, false]);
    expect(far('Distance', '499', imperial)).toBe('import.detail.rowEmpty');
    const sure = answers(`Type,Date,Time,Distance\nRunning,${day},0:50:00,499\n`)[0];
    expect(sure).toMatchObject({ ok: true, run: { timerTime: 3_000 } });
    expect(sure).not.toHaveProperty('run.distance');
  });
  test('that stands twice in two units is the exact one', () => {
    expect(far('Distance,Distance', '5.00,5012')).toEqual([5_012, false]);
    expect(far('Distance,Distance', '3.11,5012')).toEqual([5_012, false]);
    expect(far('Distance,Distance', '0.01,14')).toEqual([14, false]);
    expect(far('Distance,Distance', '5.00,')).toEqual([5_000, true]);
  });
});

describe('what a list states beside', () => {
  const strava =
    'Activity ID,Activity Date,Type,Elapsed Time,Distance,Filename,Distance,Elevation Gain,Average Cadence,Perceived Exertion,Average Temperature';
  const other = 'Type,Date,Distance (km),Time,Elevation Gain,Average Cadence,Perceived Exertion,Average Temperature';
  const imperial = { ...options, units: 'imperial' } as const;
  test('is SI in Strava’s, with effort and temperature', () => {
    const row = '7,"May 3, 2026, 6:15:00 AM",Run,3000,10.00,activities/7.fit,10004.25,100,84,6,14';
    const expected = { elevationGain: 100, averageCadence: 168, perceivedEffort: 6, deviceTemperature: 14 };
    for (const given of [options, imperial]) expect(run(strava, row, given)).toMatchObject(expected);
  });
  test('is stated with its unit in Strava’s, and is no Strava’s for two distances or blank heads', () => {
    const row = '7,"May 3, 2026, 6:15:00 AM",Run,3000,10.00,activities/7.fit,10004.25,100,84,6,14';
    expect(answers(`${strava}\n${row}\n`)[0]).toMatchObject({ ok: true, estimated: [] });
    const twice = answers(`Type,Date,Distance,Time,Distance,,,\nRunning,${day},10.00,50:00,10004,,,\n`)[0];
    expect(twice).toMatchObject({ ok: true, estimated: ['startTime'], run: { distance: 10_004 } });
  });
  test('is in feet for heights alone', () => {
    const head = 'Type,Date,Distance (km),Time,Calories,Elevation Gain,Elevation Loss';
    expect(run(head, `Running,${day},10.00,50:00,600,100,50`, imperial)).toMatchObject({
      calories: 600,
      elevationGain: 30.48,
      elevationLoss: 15.24,
    });
  });
  test('is of the runner’s units elsewhere, and no more than is sure', () => {
    const row = `Running,${day},10.00,50:00,100,84,6,14`;
    expect(run(other, row)).toMatchObject({ elevationGain: 100 });
    expect(run(other, row, imperial)).toMatchObject({ elevationGain: 30.48 });
    expect(run(other.replace('Elevation Gain', 'Elevation Gain (m)'), row, imperial)).toMatchObject({ elevationGain: 100 });
    for (const name of ['averageCadence', 'perceivedEffort', 'deviceTemperature'])
      expect(run(other, row)).not.toHaveProperty(name);
  });
});

describe('a column', () => {
  test('of dates without a name that we know makes no list, nor does one without distance and time', () => {
    expect(run('Type,When,Distance (km),Time', `Running,${day},10.00,50:00`)).toBe('unknownForm');
    expect(run('Type,Date,Shoe', `Running,${day},Old`)).toBe('unknownForm');
  });
  test('of sports is told by what stands in it, and by its name where two are alike', () => {
    const two = (first: string, second: string) =>
      answers(`${first},${second},Date,Distance (km),Time\nRunning,Hiking,${day},10.00,50:00\n`)[0];
    expect(two('Type', 'Event')).toMatchObject({ ok: true, ask: [] });
    expect(two('Event', 'Type')).toMatchObject({ ok: false, refusal: 'not-a-run' });
    expect(two('Event', 'Other')).toMatchObject({ ok: true, ask: ['sport'] });
    expect(two('Type', 'Sport')).toMatchObject({ ok: true, ask: ['sport'] });
  });
  test('of dates of three numbers is in the order that one row shows', () => {
    const dates = (...given: string[]) =>
      answers(`Type,Date,Distance (km),Time\n${given.map((each) => `Running,${each} 07:15,10.00,50:00\n`).join('')}`).map(
        (answer) => (answer.ok ? answer.run.startTime.slice(0, 10) : answer.detail.key.slice(14)),
      );
    expect(dates('03/04/2026', '04/23/2026')).toEqual(['2026-03-04', '2026-04-23']);
    expect(dates('03/04/2026', '23/04/2026')).toEqual(['2026-04-03', '2026-04-23']);
    expect(dates('03.04.2026')).toEqual(['2026-04-03']);
    expect(dates('03/04/2026', '04/23/2026', '23/04/2026')[0]).toBe('rowDate');
  });
  test('with a zone in its dates needs no guess', () => {
    const [zoned, local] = ['2026-05-03T07:15:00+02:00', day].map(
      (date) => answers(`Type,Date,Distance (km),Time\nRunning,${date},10.00,50:00\n`)[0],
    );
    expect(zoned).toMatchObject({ ok: true, estimated: [], run: { startTime: '2026-05-03T05:15:00.000Z' } });
    expect(local).toMatchObject({ ok: true, estimated: ['startTime'] });
  });
});

describe('a text', () => {
  test('is a list only where its first line is of columns', () => {
    const list = `Type,Date,Distance (km),Time\nRunning,${day},10.00,50:00\n`;
    expect(answers(`\n\n${list}`)).toMatchObject([{ ok: true }]);
    expect(answers(list.replaceAll(',', '\t'))).toMatchObject([{ ok: true }]);
    for (const other of [`My runs\n${list}`, `<a>${list}`, `${list}\0`])
      expect(answers(other)).toMatchObject([{ detail: { key: 'import.detail.unknownForm' } }]);
  });
  test('names other sports and empty rows, whatever else they lack', () => {
    const head = 'Type,Date,Distance (km),Time';
    expect(run(head, 'Cycling,soon,--,--')).toBe('otherSport');
    expect(run(head, `Running,${day},--,--`)).toBe('rowEmpty');
    expect(run(head, 'Running,soon,10.00,50:00')).toBe('rowDate');
  });
});
