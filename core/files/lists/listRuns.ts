import Papa from 'papaparse';
import { startIn } from '#core/reading/startTime.ts';
import type { Activity } from '../activity.ts';
import { FileProblem, type ImportOptions } from '../answer.ts';
import { detailOf } from '../detail.ts';
import { maxListBytes, maxListRows, megabyte } from '../limits.ts';
import { sportOfText } from '../sport.ts';
import { decimalSignOf } from './cells.ts';
import { columnsOf, type Columns } from './columns.ts';
import { dateOrderOf } from './dates.ts';
import { totalsIn, type Sheet } from './totals.ts';

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
