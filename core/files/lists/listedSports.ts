import Papa from 'papaparse';
import type { SportStatement } from '../activity.ts';
import { sportOfText } from '../sport.ts';

const activityFile = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;

/** The column in which most rows pass; undefined when two columns tie: then nobody can tell which it is. */
function columnOf(rows: string[][], passes: (cell: string) => boolean): number | undefined {
  const counts = new Map<number, number>();
  for (const row of rows)
    row.forEach((cell, index) => {
      if (passes(cell.trim())) counts.set(index, (counts.get(index) ?? 0) + 1);
    });
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

/**
 * The sports that an archive's list of activities states, by path of the file in the archive. Columns are told by what stands in them,
 * so that neither the language of the list nor a name that it uses twice matters.
 */
export function listedSports(text: string): Map<string, SportStatement> {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const rows = data.slice(1);
  const files = columnOf(rows, (cell) => activityFile.test(cell));
  const sports = columnOf(rows, (cell) => sportOfText(cell) !== null);
  if (files === undefined || sports === undefined) return new Map();
  return new Map(rows.map((row) => [(row[files] ?? '').trim(), sportOfText(row[sports])]));
}
