import { describe, expect, test } from 'vitest';
import { importFile } from '#core/files/importFile.ts';
import { bytes } from './make/xml.ts';

/** Lists that were cut, edited or saved by something else: a line that can't be told apart is named, the others stand. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
const head = 'Activity Type,Date,Title,Distance,Time,Avg HR\n';
const row = (title: string, day = 3) => `Running,2026-05-0${String(day)} 07:15:00,${title},8.05,00:46:10,148\n`;
const details = (given: Uint8Array | string) =>
  [...importFile('list.csv', typeof given === 'string' ? bytes(given) : given, options)].map((answer) =>
    answer.ok ? 'a run' : answer.detail.key.replace('import.detail.', ''),
  );

describe('a line of a list', () => {
  test('with more cells than there are columns moves no value to another column', () => {
    expect(details(head + row('Twice, and round') + row('Round'))).toEqual(['rowTorn', 'a run']);
    expect(details(head + row('Round').replace('\n', ', ,\n'))).toEqual(['a run']);
  });
  test('at whose end the list is cut is not read up to the cut', () => {
    const whole = head + row('Round') + row('Round', 4);
    expect(details(whole.slice(0, -8))).toEqual(['a run', 'rowTorn']);
    expect(details(whole.slice(0, -15))).toEqual(['a run', 'rowTorn']);
    expect(details(whole.trimEnd())).toEqual(['a run', 'a run']);
    const short = 'Running,2026-05-03 07:15:00,Round,8.05,00:46:10\n';
    expect(details(head + short)).toEqual(['a run']);
    expect(details((head + short + row('Round', 4)).trimEnd())).toEqual(['a run', 'a run']);
  });
  test('whose quotation mark never closes says that what follows is lost', () => {
    expect(details(head + row('Round') + row('"Round', 4) + row('Round', 5))).toEqual(['a run', 'rowsLost']);
    expect(details(head + row('"A ""nice"" one, twice"') + row('Round', 4))).toEqual(['a run', 'a run']);
  });
  test('with a clock that nobody can have run by is not taken for seconds', () => {
    expect(details(head + row('Round').replace('00:46:10', '0:46'))).toEqual(['rowEmpty']);
    expect(details(head + row('Round').replace('00:46:10', '46:10'))).toEqual(['a run']);
    const other = head.replace('Avg HR', 'Elapsed Time') + row('Round').replace('148', '0:50');
    expect(details(other)).toEqual(['rowEmpty']);
  });
});

describe('a list that an old spreadsheet saved', () => {
  const french = 'Type d’activité,Date,Distance (km),Durée\nCourse,2026-05-03 07:15:00,8.05,00:46:10\n'.replace('’', "'");
  const timed = (given: Uint8Array) =>
    [...importFile('list.csv', given, options)].map((answer) => (answer.ok ? answer.run.timerTime : answer.detail.key));
  const old = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
  test('is read in its own signs', () => {
    expect(timed(bytes(french))).toEqual([2_770]);
    expect(timed(old(french))).toEqual([2_770]);
  });
  test('is not taken for one where one letter alone is broken', () => {
    const broken = Uint8Array.from([...bytes(french), ...old('Vélo,2026-05-04 07:15:00,8.05,00:46:10\n')]);
    expect(timed(broken)[0]).toBe(2_770);
  });
});
