import type { SportStatement } from './activity.ts';
import { FileProblem, type FileAnswer, type ImportOptions } from './answer.ts';
import { importActivityFile, listIn, refusedAs, rowAnswer } from './importActivity.ts';
import { maxArchiveBytes, maxArchiveDepth, maxFileBytes, maxUnpackRatio } from './limits.ts';
import type { ListedActivity } from './lists/listRuns.ts';
import { unzip, zipMembers, type Member } from './unpack/zip.ts';

const activityName = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;
const listName = /(?:^|\/)(?:cardio)?activities\.csv$/i;
const archiveName = /\.zip$/i;
/** What systems put beside the files that they pack. */
const hidden = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** Bytes that an archive may still unpack to, archives inside it included. */
interface Budget {
  left: number;
}

/** The bytes of a member within what the budget leaves. */
function taken(bytes: Uint8Array, member: Member, budget: Budget): Uint8Array {
  if (budget.left <= 0) throw new FileProblem('too-large', 'the archive unpacks to more than we take');
  const whole = unzip(bytes, member, Math.min(maxFileBytes, budget.left));
  budget.left -= whole.length;
  return whole;
}

/** The archive's own list of its activities, with paths as in the archive; a list that can't be read says nothing. */
function listOf(bytes: Uint8Array, members: Member[], options: ImportOptions, budget: Budget) {
  const list = members.find(({ name }) => !hidden.test(name) && listName.test(name));
  if (!list) return { name: '', rows: [] };
  const folder = list.name.replace(/[^/]*$/, '');
  try {
    const rows = listIn(taken(bytes, list, budget), options) ?? [];
    const inside = (row: ListedActivity) => ({ ...row, file: row.file === undefined ? undefined : folder + row.file });
    return { name: list.name, rows: rows.map(inside) };
  } catch {
    return { name: list.name, rows: [] };
  }
}

function* membersOf(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions,
  depth: number,
  budget: Budget,
): Generator<FileAnswer, void> {
  const members = zipMembers(bytes);
  const wanted = members.filter(
    (member) => !hidden.test(member.name) && (activityName.test(member.name) || archiveName.test(member.name)),
  );
  const list = listOf(bytes, members, options, budget);
  if (!wanted.length && !list.rows.length) throw new FileProblem('empty', 'an archive without activities');
  const sports = new Map<string | undefined, SportStatement>(list.rows.map(({ file, activity }) => [file, activity.sport]));
  for (const member of wanted) {
    const file = `${name}/${member.name}`;
    try {
      const whole = taken(bytes, member, budget);
      if (!archiveName.test(member.name)) yield* importActivityFile(file, whole, options, sports.get(member.name));
      else if (depth >= maxArchiveDepth) throw new FileProblem('unreadable', 'an archive inside an archive inside an archive');
      else yield* membersOf(file, whole, options, depth + 1, budget);
    } catch (problem) {
      yield refusedAs(file, problem);
    }
  }
  // What was entered by hand, or whose file is not in the archive, stands in the list alone.
  const present = new Set<string | undefined>(wanted.map((member) => member.name));
  for (const row of list.rows) if (!present.has(row.file)) yield rowAnswer(`${name}/${list.name}`, row, options);
}

/** The answers of an archive's files, one after the other: each is unpacked when it is its turn. */
export function* importArchive(name: string, bytes: Uint8Array, options: ImportOptions): Generator<FileAnswer, void> {
  try {
    if (bytes.length > maxArchiveBytes) throw new FileProblem('too-large', 'an archive of more than 1 GB');
    const budget = { left: Math.max(maxFileBytes, bytes.length * maxUnpackRatio) };
    yield* membersOf(name, bytes, options, 1, budget);
  } catch (problem) {
    yield refusedAs(name, problem);
  }
}
