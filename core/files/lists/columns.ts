import { roleOf, type Role } from '#core/reading/label.ts';
import { sportOfText } from '../sport.ts';
import { plainWord } from '../words.ts';
import { dateWords, headWords, sportWords } from './heads.table.ts';

/** What the columns of a list of activities hold. */
export interface Columns {
  date: number;
  sport: number | undefined;
  /** Path of the activity's own file. */
  file: number | undefined;
  /** Role → columns of that name, in their order: some lists use one name twice. */
  roles: Map<Role, Column[]>;
}
interface Column {
  index: number;
  /** The unit that the name states, lower case. */
  unit: string | undefined;
}

const setOf = (list: string) => new Set(list.split('|').map(plainWord));
const dates = setOf(dateWords);
const sports = setOf(sportWords);
const heads = new Map(Object.entries(headWords).flatMap(([role, list]) => list.split('|').map((word) => [word, role as Role])));

const stated = /\s*[([](km|mi|miles|m|ft|kcal|bpm|w|seconds|sec|s)[)\]]\s*$/i;
const activityFile = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;

function roleOfHead(head: string): { role: Role; unit: string | undefined } | undefined {
  const unit = stated.exec(head)?.[1]?.toLowerCase();
  const name = head.replace(stated, '');
  const role = roleOf(name) ?? heads.get(plainWord(name));
  return role ? { role, unit } : undefined;
}

/** The column in which most rows pass; where two tie, the one whose name says so; else nobody can tell which it is. */
function columnOf(
  header: string[],
  rows: string[][],
  passes: (cell: string) => boolean,
  names?: Set<string>,
): number | undefined {
  const counts = header.map((_, index) => rows.filter((row) => passes((row[index] ?? '').trim())).length);
  const most = Math.max(0, ...counts);
  const best = [...counts.keys()].filter((index) => counts[index] === most);
  if (!most || best.length === 1) return most ? best[0] : undefined;
  const named = best.filter((index) => names?.has(plainWord(header[index] ?? '')));
  return named.length === 1 ? named[0] : undefined;
}

/** Rows from which a column is told. */
const sample = 200;

/** The columns of a list of activities; null where it has no date, or neither distance nor time: then it is no such list. */
export function columnsOf(header: string[], rows: string[][]): Columns | null {
  const date = header.findIndex((head) => dates.has(plainWord(head)));
  const roles = new Map<Role, Column[]>();
  header.forEach((head, index) => {
    const found = index === date ? undefined : roleOfHead(head);
    if (found) roles.set(found.role, [...(roles.get(found.role) ?? []), { index, unit: found.unit }]);
  });
  if (date < 0 || !(['distance', 'time', 'elapsedTime', 'movingTime'] as const).some((role) => roles.has(role))) return null;
  const some = rows.slice(0, sample);
  return {
    date,
    sport: columnOf(header, some, (cell) => sportOfText(cell) !== null, sports),
    file: columnOf(header, some, (cell) => activityFile.test(cell)),
    roles,
  };
}
