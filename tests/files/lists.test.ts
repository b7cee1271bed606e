import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '#core/files/answer.ts';
import { importFile } from '#core/files/importFile.ts';
import { maxListBytes, maxListRows } from '#core/files/limits.ts';
import { fitRun } from './make/fit.ts';
import { bytes } from './make/xml.ts';

const options: ImportOptions = { timeZone: 'Europe/Lisbon', now: '2026-06-01T00:00:00Z' };
const answers = (text: string, given = options) => [...importFile('list.csv', bytes(text), given)];
const lines = (...rows: string[]) => rows.join('\n');

describe('a list of Garmin Connect', () => {
  const english = lines(
    'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Total Ascent,Moving Time,Elapsed Time',
    'Running,2026-05-03 07:15:00,false,"Around, twice","8.05","1,204","00:46:10","148","171","172","63","00:45:50","00:49:00"',
    'Cycling,2026-05-02 07:15:00,false,"To work","21.40","402","00:52:00","121","150","--","80","00:51:00","00:52:00"',
  );
  test('gives a run for each row of a run, in SI, and names the ride', () => {
    expect(answers(english)).toMatchObject([
      {
        ok: true,
        file: 'list.csv:2',
        ask: [],
        run: {
          startTime: '2026-05-03T06:15:00.000Z',
          distance: 8050,
          timerTime: 2770,
          movingTime: 2750,
          elapsedTime: 2940,
          averageHeartRate: 148,
          maxHeartRate: 171,
          calories: 1204,
          averageCadence: 172,
          elevationGain: 63,
        },
      },
      {
        ok: false,
        file: 'list.csv:3',
        refusal: 'not-a-run',
        detail: { key: 'import.detail.otherSport', params: { sport: 'cycling' } },
      },
    ]);
  });
  test('says that the zone and the unit are not stated', () => {
    const [answer] = answers(english);
    expect(answer?.ok && answer.estimated).toEqual(['startTime', 'distance', 'elevationGain']);
  });
  test('is in miles and feet for a runner who uses them', () => {
    const [answer] = answers(english, { ...options, units: 'imperial' });
    expect(answer).toMatchObject({ run: { distance: 12955.22, elevationGain: 19.202 } });
  });
  test('reads decimal commas, semicolons and the names of columns of another language', () => {
    const german = lines(
      'Aktivitätstyp;Datum;Favorit;Titel;Distanz;Kalorien;Zeit;Ø Herzfrequenz;Maximale Herzfrequenz;Anstieg gesamt;Verstrichene Zeit',
      'Laufen;2026-05-03 07:15:00;false;Rund um den See;8,05;1.204;00:46:10;148;171;--;00:49:00',
    );
    expect(answers(german)).toMatchObject([{ run: { distance: 8050, calories: 1204, timerTime: 2770, elapsedTime: 2940 } }]);
  });
  test('never takes a number that can be read in two ways', () => {
    const [answer] = answers(lines('Activity Type,Date,Distance,Time', 'Running,2026-05-03 07:15:00,"8,051",00:46:10'));
    expect(answer).toMatchObject({ ok: true, run: { timerTime: 2770 } });
    expect(answer?.ok && 'distance' in answer.run).toBe(false);
  });
  test('without rows is empty', () => {
    expect(answers('Activity Type,Date,Distance,Time\n')).toMatchObject([{ refusal: 'empty' }]);
  });
});

describe('a list of Strava', () => {
  const head =
    'ID,Datum der Aktivität,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Durchschnittliche Herzfrequenz';
  const english =
    'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Average Heart Rate';
  const byHand = '7,"May 3, 2026, 6:15:00 AM",On the track,Run,3000,10.00,,3000.0,2900.0,10004.25,150.5';
  test('is in UTC, and the second of two distances is in metres', () => {
    const [answer] = answers(lines(english, byHand));
    expect(answer).toMatchObject({
      ok: true,
      estimated: [],
      run: { startTime: '2026-05-03T06:15:00.000Z', distance: 10004.25, movingTime: 2900, elapsedTime: 3000 },
    });
  });
  test('is read in German as well', () => {
    const row = '7,"03.05.2026, 06:15:00",Bahn,Lauf,3000,10.00,,3000.0,2900.0,10004.25,150.5';
    const known = head.replace('Datum der Aktivität', 'Aktivitätsdatum');
    expect(answers(lines(known, row))).toMatchObject([
      { ok: true, run: { startTime: '2026-05-03T06:15:00.000Z', distance: 10004.25, averageHeartRate: 150.5 } },
    ]);
  });
  test('is told in a language whose names we do not know by the names that it uses twice, also where no row names a file', () => {
    const polish =
      'Identyfikator,Data aktywności,Nazwa,Rodzaj aktywności,Czas trwania,Dystans,Maks. tętno,Nazwa pliku,Czas trwania,Czas ruchu,Dystans';
    const rows = ['7,"12 maj 2026, 05:31:07",Rano,Bieg,3190,"10,02",171,,3190,3105,10021.5'];
    expect(answers(lines(polish, ...rows))).toMatchObject([
      { ok: true, estimated: [], run: { startTime: '2026-05-12T05:31:07.000Z', distance: 10021.5 } },
    ]);
    // Another site's list names its distance once: its clock is of no known zone.
    const once = [polish, ...rows].map((line) => line.replace(/,[^,]*$/, ''));
    expect(answers(lines(...once))[0]).toMatchObject({
      estimated: expect.arrayContaining(['startTime']) as string[],
    });
  });
  test('adds to its archive what was entered by hand, and nothing twice', () => {
    const recorded = '8,"May 4, 2026, 6:15:00 AM",Recorded,Run,1200,3.60,activities/8.fit,1200.0,1200.0,3600.0,150';
    const fit = fitRun({ start: '2026-05-04T06:15:00.000Z', seconds: 1200, speed: 3 });
    const whole = zipSync({ 'activities.csv': bytes(lines(english, byHand, recorded)), 'activities/8.fit': fit });
    expect([...importFile('all.zip', whole, options)]).toMatchObject([
      { ok: true, file: 'all.zip/activities/8.fit', run: { distance: 3600 } },
      { ok: true, file: 'all.zip/activities.csv:2', run: { distance: 10004.25 } },
    ]);
  });
});

describe('lists of other sites', () => {
  test('of Runkeeper state their units', () => {
    const list = lines(
      'Activity Id,Date,Type,Route Name,Distance (mi),Duration,Average Pace,Average Speed (mi/h),Calories Burned,Climb (ft),Average Heart Rate (bpm),Notes,GPX File',
      'a1,2026-04-05 09:00:10,Running,,6.00,55:30,9:15,6.49,640.0,100,149,,2026-04-05-090010.gpx',
    );
    expect(answers(list)).toMatchObject([
      { ok: true, run: { startTime: '2026-04-05T08:00:10.000Z', distance: 9656.06, timerTime: 3330, averageHeartRate: 149 } },
    ]);
    expect(answers(list)[0]).toMatchObject({ estimated: ['startTime'] });
  });
  test('of MapMyRun know the day alone: the hour is said to be estimated', () => {
    const list = lines(
      'Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (mi),Workout Time (seconds),Avg Heart Rate,Steps',
      '"May 5, 2026","May 5, 2026",Run / Jog,306,2.7,1260,0,5725',
    );
    expect(answers(list)).toMatchObject([
      { ok: true, estimated: ['startTime'], run: { startTime: '2026-05-05T11:00:00.000Z', distance: 4345.23, timerTime: 1260 } },
    ]);
  });
  test('whose dates can be read in two ways are not guessed', () => {
    expect(answers(lines('Type,Date,Distance (km),Time', 'Running,03/04/2026 07:00,5.00,30:00'))).toMatchObject([
      { refusal: 'unreadable' },
    ]);
  });
  test('whose dates leave no doubt in one row are read by its order in all', () => {
    const list = lines(
      'Type,Date,Distance (km),Time',
      'Running,03/04/2026 07:00,5.00,30:00',
      'Running,23/04/2026 07:00,5.00,30:00',
    );
    expect(answers(list)).toMatchObject([
      { run: { startTime: '2026-04-03T06:00:00.000Z' } },
      { run: { startTime: '2026-04-23T06:00:00.000Z' } },
    ]);
  });
  test('that are longer than any life are given up, by their bytes and by their rows', () => {
    const head = 'Type,Date,Distance (km),Time';
    const long = `${head}\n${'Running,2026-04-03 07:00,5.00,30:00\n'.repeat(maxListRows)}`;
    expect(answers(long)).toMatchObject([{ refusal: 'too-large', detail: { key: 'import.detail.listLong' } }]);
    const wide = `${head}\nRunning,2026-04-03 07:00,5.00,${'x'.repeat(maxListBytes)}`;
    expect(answers(wide)).toMatchObject([{ refusal: 'too-large', detail: { key: 'import.detail.tooLarge' } }]);
  });
  test('give no run for a row of no distance and no time, or of a date that is none or still to come', () => {
    const found = answers(
      lines(
        'Type,Date,Distance (km),Time',
        'Running,2026-04-03 07:00,5.00,30:00',
        'Running,2026-04-04 07:00,--,--',
        'Running,soon,5.00,30:00',
        'Running,2027-04-04 07:00,5.00,30:00',
      ),
    );
    expect(found.map((answer) => (answer.ok ? 'a run' : answer.detail.key))).toEqual([
      'a run',
      'import.detail.rowEmpty',
      'import.detail.rowDate',
      'import.detail.rowDate',
    ]);
  });
  test('with two distances that are not the same one in two units are taken by the first, as estimated', () => {
    const [answer] = answers(lines('Type,Date,Distance,Time,Distance', 'Running,2026-04-03 07:00,5.00,30:00,7.00'));
    expect(answer).toMatchObject({ ok: true, run: { distance: 5_000 } });
    expect(answer?.ok && answer.estimated).toContain('distance');
  });
  test('that write their numbers in two ways are not guessed, nor is a clock that there is not', () => {
    const [answer] = answers(
      lines(
        'Type;Date;Distance (km);Time;Calories;Moving Time',
        'Running;2026-04-03 07:00;5,25;30:00;1.204;28:75',
        'Running;2026-04-04 07:00;5.25;30:00;300;28:00',
      ),
    );
    expect(answer).toMatchObject({ ok: true, run: { timerTime: 1_800 } });
    expect(answer?.ok && answer.run).not.toHaveProperty('calories');
    expect(answer?.ok && answer.run).not.toHaveProperty('movingTime');
  });
  test('believe no cadence that may be of one foot', () => {
    const cadence = (value: number) =>
      answers(lines('Type,Date,Distance (km),Time,Avg Cadence', `Running,2026-04-03 07:00,5.00,30:00,${String(value)}`))[0];
    expect(cadence(172)).toMatchObject({ run: { averageCadence: 172 } });
    expect(cadence(86)).not.toHaveProperty('run.averageCadence');
  });
  test('of something else are no lists of activities', () => {
    expect(answers(lines('Name,Price', 'Shoe,120'))).toMatchObject([{ refusal: 'unreadable' }]);
  });
});
