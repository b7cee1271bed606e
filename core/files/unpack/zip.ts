import { FileProblem } from '../answer.ts';
import { maxArchiveMembers } from '../limits.ts';
import { joinedPieces, partOf, type Source } from '../source.ts';
import { crc32 } from './crc32.ts';
import { directoryOf } from './directory.ts';
import { inflateTo } from './inflate.ts';

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** One file of an archive. The name is only a label: nothing is ever written by it. */
export interface Member {
  name: string;
  method: number;
  isLocked: boolean;
  crc: number;
  /** Bytes packed and unpacked, as the directory says. */
  packed: number;
  size: number;
  offset: number;
}

const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** A 32-bit field that sends the reader to the extra field of large archives. */
const large = 0xffffffff;

/** Reads the sizes that did not fit (zip64), in the order of the fields that say so. */
function widened(view: DataView, from: number, to: number, member: Member): Member {
  const wide = { ...member };
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (member[key] !== large || next + 8 > to) continue;
      wide[key] = view.getUint32(next, true) + view.getUint32(next + 4, true) * 2 ** 32;
      next += 8;
    }
  }
  return wide;
}

/** What may follow the entries of a directory: the end of a large archive, a signature. */
const afterEntries = [0x06064b50, 0x05054b50];

/** The files of an archive, folders left out, and whether its directory could be read to its end. */
export interface Directory {
  members: Member[];
  isWhole: boolean;
}

/** @throws FileProblem `unreadable` or `too-large`. */
export function zipMembers(archive: Source): Directory {
  const bytes = directoryOf(archive);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members: Member[] = [];
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === entryMark) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) break;
    const member: Member = {
      // Some systems write their own slashes.
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!member.name.endsWith('/')) members.push(widened(view, nameEnd, extraEnd, member));
    if (members.length > maxArchiveMembers) throw new FileProblem('too-large', 'archiveMany');
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (view.byteLength > 0 && !members.length && at === 0) throw new FileProblem('unreadable', 'archiveBroken');
  const isWhole = at === view.byteLength || (at + 4 <= view.byteLength && afterEntries.includes(view.getUint32(at, true)));
  return { members, isWhole };
}

type Told = (bytes: number) => void;

/** The packed bytes of a member. */
function packedOf(archive: Source, { offset, packed, isLocked, method }: Member): Source {
  if (isLocked) throw new FileProblem('unreadable', 'locked');
  if (method !== 0 && method !== 8) throw new FileProblem('unreadable', 'packedOddly');
  const lost = new FileProblem('unreadable', 'lost');
  if (offset + 30 > archive.size) throw lost;
  const head = archive.read(offset, offset + 30);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.getUint32(0, true) !== localMark) throw lost;
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > archive.size) throw new FileProblem('unreadable', 'cutShort');
  return partOf(archive, start, start + packed);
}

/**
 * Unpacks a member piece by piece and proves it by its checksum at the end.
 * @param onUnpacked told of the bytes of each piece, whether or not the member proves sound: what is unpacked was paid for.
 */
function unzipTo(archive: Source, member: Member, most: number, put: (piece: Uint8Array) => void, onUnpacked: Told): void {
  if (member.size > most) throw new FileProblem('too-large', 'unpacksTooLarge');
  const packed = packedOf(archive, member);
  let sum = 0;
  const take = (piece: Uint8Array) => {
    onUnpacked(piece.length);
    sum = crc32(piece, sum);
    put(piece);
  };
  if (member.method === 8) inflateTo(packed, most, take);
  else if (packed.size > most) throw new FileProblem('too-large', 'unpacksTooLarge');
  else take(packed.read(0, packed.size));
  if (sum !== member.crc) throw new FileProblem('unreadable', 'checksum');
}

/**
 * The bytes of a member, proved by its checksum.
 * @throws FileProblem `unreadable` or `too-large`.
 */
export function unzip(archive: Source, member: Member, most: number, onUnpacked: Told = () => undefined): Uint8Array {
  const pieces: Uint8Array[] = [];
  unzipTo(archive, member, most, (piece) => pieces.push(piece), onUnpacked);
  return pieces.length === 1 && pieces[0] ? pieces[0] : joinedPieces(pieces);
}

/**
 * An archive inside an archive: where it is not packed again it is read in its place, and its own checksums prove it; else it is unpacked
 * to the shelf.
 * @throws FileProblem `unreadable` or `too-large`.
 */
export function unzipArchive(archive: Source, member: Member, most: number, onUnpacked: Told): Source {
  if (member.method === 0) return packedOf(archive, member);
  const shelf = archive.shelf();
  unzipTo(archive, member, most, shelf.put, onUnpacked);
  return shelf.source();
}
