import type { SportStatement } from './activity.ts';
import { FileProblem, type FileAnswer, type ImportOptions } from './answer.ts';
import { importActivityFile, listIn, refusedAs, rowAnswer } from './importActivity.ts';
import { leastUnpack, maxArchiveBytes, maxArchiveDepth, maxFileBytes, maxUnpackRatio, megabyte } from './limits.ts';
import type { ListedActivity } from './lists/listRuns.ts';
import type { Source } from './source.ts';
import { unzip, unzipArchive, zipMembers, type Member } from './unpack/zip.ts';

const activityName = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;
/** Browsers number what was loaded before. */
const listName = /(?:^|\/)(?:cardio)?activities(?: ?\(\d+\)|-\d+)?\.csv$/i;
const archiveName = /\.zip$/i;
/** What systems put beside the files that they pack; `./` and `../` are no names of that kind. */
const hidden = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/))/;

/** One file of an archive or of a folder. */
export interface Entry {
  /** Path inside, with slashes. */
  name: string;
  bytes: () => Uint8Array;
  /** As an archive. */
  archive: () => Source;
}

/** Bytes that an archive may still unpack to, archives inside it included. */
interface Budget {
  left: number;
}

function entriesOf(archive: Source, members: Member[], budget: Budget): Entry[] {
  return members.map((member) => ({
    name: member.name,
    bytes: () => unzip(archive, member, Math.min(maxFileBytes, budget.left), (bytes) => (budget.left -= bytes)),
    archive: () => {
      return unzipArchive(archive, member, budget.left, (bytes) => (budget.left -= bytes));
    },
  }));
}

/** What a list of activities of an archive or folder says, with paths as in there, or why it says nothing. */
function listed(list: Entry, place: string, options: ImportOptions): { rows: ListedActivity[]; refused: FileAnswer[] } {
  const folder = list.name.replace(/[^/]*$/, '');
  try {
    const rows = listIn(list.bytes(), options);
    if (!rows) throw new FileProblem('unreadable', 'unknownForm');
    return { rows: rows.map((row) => ({ ...row, file: row.file && keyOf(folder + row.file) })), refused: [] };
  } catch (problem) {
    const answer = refusedAs(place + list.name, problem);
    return { rows: [], refused: !answer.ok && answer.refusal === 'empty' ? [] : [answer] };
  }
}

/** A file of an archive may have been unpacked since its list was written. */
const keyOf = (name: string): string => name.replace(/\.gz$/i, '');

export const isWanted = (name: string): boolean => !hidden.test(name) && (activityName.test(name) || archiveName.test(name));
export const isList = (name: string): boolean => !hidden.test(name) && listName.test(name);

/**
 * The answers of files that belong together, one after the other: each is unpacked when it is its turn.
 * @param place what stands before a name: the archive's own name and a slash.
 */
function* importEntries(
  place: string,
  entries: Entry[],
  options: ImportOptions,
  depth: number,
  budget: Budget,
): Generator<FileAnswer, void> {
  const wanted = entries.filter(({ name }) => isWanted(name));
  const lists = entries.filter(({ name }) => isList(name)).map((list) => ({ list, ...listed(list, place, options) }));
  const rows = lists.flatMap((each) => each.rows);
  yield* lists.flatMap((each) => each.refused);
  if (!wanted.length && lists.every((each) => !each.rows.length && !each.refused.length))
    throw new FileProblem('empty', 'archiveEmpty');
  const sports = new Map<string | undefined, SportStatement>(rows.map(({ file, activity }) => [file, activity.sport]));
  const read = new Set<string | undefined>();
  for (const entry of wanted) {
    for (const answer of answersOf(entry)) {
      if (answer.ok || answer.refusal === 'not-a-run') read.add(keyOf(entry.name));
      yield answer;
    }
  }
  // What was entered by hand, or whose file can't be read or is not in the archive, stands in the list alone.
  for (const each of lists)
    for (const row of each.rows) if (!read.has(row.file)) yield rowAnswer(place + each.list.name, row, options);

  function* answersOf(entry: Entry): Generator<FileAnswer, void> {
    const file = place + entry.name;
    try {
      if (!archiveName.test(entry.name)) yield* importActivityFile(file, entry.bytes(), options, sports.get(keyOf(entry.name)));
      else if (depth >= maxArchiveDepth) throw new FileProblem('unreadable', 'archiveDeep');
      else yield* importMembers(file, entry.archive(), options, depth + 1, budget);
    } catch (problem) {
      yield refusedAs(file, problem);
    }
  }
}

/** The answers of an archive's files; where its directory breaks off, that something is lost. */
function* importMembers(
  name: string,
  archive: Source,
  options: ImportOptions,
  depth: number,
  budget: Budget,
): Generator<FileAnswer, void> {
  const { members, isWhole } = zipMembers(archive);
  yield* importEntries(`${name}/`, entriesOf(archive, members, budget), options, depth, budget);
  if (!isWhole) yield refusedAs(name, new FileProblem('unreadable', 'archiveBroken'));
}

const budgetOf = (bytes: number): Budget => ({ left: Math.max(leastUnpack, bytes * maxUnpackRatio) });

/**
 * The answers of an archive's files.
 * @throws FileProblem after what could be read.
 */
export function* importArchive(name: string, archive: Source, options: ImportOptions): Generator<FileAnswer, void> {
  if (archive.size > maxArchiveBytes) throw new FileProblem('too-large', 'tooLarge', { megabytes: maxArchiveBytes / megabyte });
  yield* importMembers(name, archive, options, 1, budgetOf(archive.size));
}

/**
 * The answers of a folder, as of an archive that was unpacked: its lists tell of its files.
 * @param bytes of all its files.
 */
export function* importFolder(entries: Entry[], bytes: number, options: ImportOptions): Generator<FileAnswer, void> {
  try {
    yield* importEntries('', entries, options, 1, budgetOf(bytes));
  } catch (problem) {
    yield refusedAs(entries[0]?.name.replace(/\/.*/, '') ?? '', problem);
  }
}
