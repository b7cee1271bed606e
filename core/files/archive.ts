import type { SportStatement } from './activity.ts';
import { FileProblem, type FileAnswer, type ImportOptions } from './answer.ts';
import { importActivityFile, refusedAs } from './importActivity.ts';
import { maxArchiveBytes, maxArchiveDepth, maxFileBytes, maxUnpackRatio } from './limits.ts';
import { listedSports } from './lists/listedSports.ts';
import { textOf } from './xml/text.ts';
import { unzip, zipMembers, type Member } from './unpack/zip.ts';

const activityName = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;
const listName = /(?:^|\/)activities\.csv$/i;
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

/** What the archive's own list says of its files; a list that can't be read says nothing. */
function sportsIn(bytes: Uint8Array, members: Member[], budget: Budget): Map<string, SportStatement> {
  const list = members.find(({ name }) => listName.test(name));
  if (!list) return new Map();
  const folder = list.name.replace(/[^/]*$/, '');
  try {
    const listed = listedSports(textOf(taken(bytes, list, budget)));
    return new Map([...listed].map(([path, sport]) => [folder + path, sport]));
  } catch {
    return new Map();
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
  if (!wanted.length) throw new FileProblem('empty', 'an archive without activities');
  const sports = sportsIn(bytes, members, budget);
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
