import Papa from 'papaparse';
import { startIn } from '#core/reading/startTime.ts';
import type { Role } from '#core/reading/label.ts';
import type { Activity, Totals } from '../activity.ts';
import { FileProblem, type ImportOptions } from '../answer.ts';
import { detailOf } from '../detail.ts';
import { maxListBytes, maxListRows, megabyte } from '../limits.ts';
import { fastestSpeed } from '../position.ts';
import { sportOfText } from '../sport.ts';
import { decimalSignOf, numberIn, secondsIn } from './cells.ts';
import { columnsOf, type Columns } from './columns.ts';
import { dateOrderOf, type DateOrder } from './dates.ts';

/** A row of a list: the activity it states and the file that it names. */
export interface ListedActivity {
  /** Row of the list that is not empty, the header being 1. */
  line: number;
  activity: Activity;
  file: string | undefined;
}

const torn = (line: number, why: 'rowTorn' | 'rowsLost'): ListedActivity => ({
  line,
  activity: { sport: null, start: undefined, stated: {}, samples: [], unreadable: detailOf(why) },
  file: undefined,
});

const mile = 1609.344;
const foot = 0.3048;
const metres: Record<string, number> = { m: 1, km: 1000, mi: mile, miles: mile, ft: foot };

interface Sheet {
  columns: Columns;
  sign: ReturnType<typeof decimalSignOf>;
  order: DateOrder | undefined;
  options: ImportOptions;
  /** Strava's own list: its clock is UTC and its values are SI, but for the first of two distances. */
  isStrava: boolean;
}

/** Distance and whether its unit is stated or proved. */
function distanceIn(row: string[], { columns, sign, options }: Sheet): { value: number; isProved: boolean } | undefined {
  const found = (columns.roles.get('distance') ?? []).flatMap(({ index, unit }) => {
    const value = numberIn(row[index], sign);
    return value ? [{ value, unit }] : [];
  });
  const [first, second] = found;
  if (!first) return undefined;
  if (first.unit) return { value: first.value * (metres[first.unit] ?? 1), isProved: true };
  if (second) {
    // The same distance in the shown unit and in metres: their ratio is the unit.
    const ratio = second.value / first.value;
    const isKnown = [1000, mile].some(
      (unit) => Math.abs(ratio / unit - 1) < 0.02 || Math.abs(second.value - first.value * unit) < 6,
    );
    if (isKnown) return { value: second.value, isProved: true };
  }
  // Nobody runs 500 km and more without a break: it can only be metres.
  if (first.value >= 500) return { value: first.value, isProved: true };
  return { value: first.value * (options.units === 'imperial' ? mile : 1000), isProved: false };
}

const timesOf = ({ timerTime, movingTime, elapsedTime }: Totals): number[] =>
  [timerTime, movingTime, elapsedTime].filter((seconds) => seconds !== undefined);

const plainFields = ['averageHeartRate', 'maxHeartRate', 'calories', 'averagePower', 'elevationGain', 'elevationLoss'] as const;

function totalsIn(row: string[], sheet: Sheet): { stated: Totals; assumed: Activity['assumed'] } {
  const { columns, sign, options, isStrava } = sheet;
  const stated: Totals = {};
  const assumed: NonNullable<Activity['assumed']> = [];
  // Of two columns of one name the second holds the exact value.
  const last = <T>(role: Role, read: (cell: string | undefined) => T | undefined) =>
    (columns.roles.get(role) ?? [])
      .flatMap(({ index, unit }) => {
        const value = read(row[index]);
        return value === undefined ? [] : [{ value, unit }];
      })
      .at(-1);
  const distance = distanceIn(row, sheet);
  if (distance) stated.distance = distance.value;
  if (distance && !distance.isProved) assumed.push('distance');
  for (const [role, name] of [
    ['time', 'timerTime'],
    ['movingTime', 'movingTime'],
    ['elapsedTime', 'elapsedTime'],
  ] as const) {
    const seconds = last(role, (cell) => secondsIn(cell, sign))?.value;
    if (seconds) stated[name] = seconds;
  }
  // `0:46` may be minutes of an hour or seconds of a minute: where nobody can have run so fast, neither can be told.
  const shortest = Math.min(...timesOf(stated));
  if (stated.distance !== undefined && stated.distance > fastestSpeed * shortest) return { stated: {}, assumed: [] };
  for (const name of plainFields) {
    const found = last(name, (cell) => numberIn(cell, sign));
    if (!found) continue;
    const isHeight = name === 'elevationGain' || name === 'elevationLoss';
    const factor = !isHeight ? 1 : found.unit ? (metres[found.unit] ?? 1) : !isStrava && options.units === 'imperial' ? foot : 1;
    stated[name] = found.value * factor;
    if (isHeight && !found.unit && !isStrava) assumed.push(name);
  }
  const cadence = last('averageCadence', (cell) => numberIn(cell, sign))?.value;
  // A list does not say whether it counts one foot or both; above 120 it can only be both.
  if (cadence && (isStrava || cadence > 120)) stated.averageCadence = cadence;
  const effort = isStrava ? last('perceivedEffort', (cell) => numberIn(cell, sign))?.value : undefined;
  if (effort) stated.perceivedEffort = effort;
  const temperature = isStrava ? last('temp', (cell) => numberIn(cell, sign))?.value : undefined;
  if (temperature !== undefined) stated.deviceTemperature = temperature;
  return { stated, assumed };
}

function activityIn(row: string[], sheet: Sheet): Activity {
  const { columns, order, options, isStrava } = sheet;
  const { stated, assumed = [] } = totalsIn(row, sheet);
  const context = {
    timeZone: isStrava ? 'UTC' : options.timeZone,
    now: options.now,
    languages: ['en'],
    ...(order ? { order } : {}),
  };
  const written = row[columns.date] ?? '';
  const exact = startIn(written, context);
  // A day without a clock: its noon, and said to be estimated.
  const found = exact ?? (/\d[:.h時时]\d{2}/.test(written) ? null : startIn(`${written} 12:00:00`, context));
  const start = found && found !== 'ahead' ? Date.parse(found.iso) : undefined;
  const isZoned = exact && exact !== 'ahead' && (exact.hasZone || isStrava);
  const sport = columns.sport === undefined ? null : sportOfText(row[columns.sport]);
  return { sport, start, stated, samples: [], assumed: isZoned ? assumed : [...assumed, 'startTime'] };
}

const namesAStravaFile = (rows: string[][], file: number | undefined) =>
  file !== undefined && rows.some((row) => /^activities\//.test(row[file] ?? ''));

/** In every language Strava's list names distance and some other columns twice, once as shown and once exactly; nobody else's does. */
function hasNamesTwice(header: string[], { roles }: Columns): boolean {
  const distances = roles.get('distance') ?? [];
  const others = header.filter((head, index) => head.trim() && !distances.some((column) => column.index === index));
  return distances.length > 1 && new Set(others).size < others.length;
}

/**
 * The activities of a list of a site (Strava, Garmin Connect, Runkeeper, MapMyRun and others alike), a row each; null where the text is
 * no such list. Columns are told by their names in many languages and by what stands in them.
 * @throws FileProblem `too-large` or `empty`.
 */
export function listedActivities(text: string, options: ImportOptions): ListedActivity[] | null {
  if (text.length > maxListBytes) throw new FileProblem('too-large', 'tooLarge', { megabytes: maxListBytes / megabyte });
  const plain = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(plain, { skipEmptyLines: 'greedy', preview: maxListRows + 1 });
  const [header, ...rows] = data;
  const columns = header && columnsOf(header, rows);
  if (!columns) return null;
  if (!rows.length) throw new FileProblem('empty', 'listEmpty');
  if (rows.length >= maxListRows) throw new FileProblem('too-large', 'listLong');
  const measured = [...columns.roles.values()].flat();
  const { file, date } = columns;
  const sheet: Sheet = {
    columns,
    options,
    sign: decimalSignOf(rows.flatMap((row) => measured.map(({ index }) => row[index] ?? ''))),
    order: dateOrderOf(rows.map((row) => row[date] ?? '')),
    isStrava: namesAStravaFile(rows, file) || hasNamesTwice(header, columns),
  };
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  const isCut = !/[\r\n]$/.test(plain);
  return rows.map((row, index) => {
    const line = index + 2;
    const isLast = index === rows.length - 1;
    if (isLast && isOpen) return torn(line, 'rowsLost');
    // The last cell of a line that ends too early may be cut itself; a cell too many moves all behind it.
    if ((isLast && isCut && row.length < header.length) || row.slice(header.length).some((cell) => cell.trim()))
      return torn(line, 'rowTorn');
    return {
      line,
      activity: activityIn(row, sheet),
      file: file === undefined ? undefined : (row[file] ?? '').trim() || undefined,
    };
  });
}
