import { FileProblem } from '../answer.ts';
import { maxArchiveMembers } from '../limits.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';

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

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** A 32-bit field that sends the reader to the extra field of large archives. */
const large = 0xffffffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The record that ends an archive: it may be followed by a comment. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  throw new FileProblem('unreadable', 'an archive without its directory: it may be cut short');
}

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

/**
 * The files of an archive, folders left out.
 * @throws FileProblem `unreadable` or `too-large`.
 */
export function zipMembers(bytes: Uint8Array): Member[] {
  const view = viewOf(bytes);
  const end = endRecord(view);
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === entryMark) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) break;
    const member: Member = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!member.name.endsWith('/')) members.push(widened(view, nameEnd, extraEnd, member));
    if (members.length > maxArchiveMembers) throw new FileProblem('too-large', 'an archive of too many files');
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (at < end && !members.length) throw new FileProblem('unreadable', 'an archive whose directory is broken');
  return members;
}

/**
 * The bytes of a member, proved by its checksum.
 * @throws FileProblem `unreadable` or `too-large`.
 */
export function unzip(bytes: Uint8Array, member: Member, most: number): Uint8Array {
  const view = viewOf(bytes);
  const { offset } = member;
  if (member.isLocked) throw new FileProblem('unreadable', 'it is locked with a password');
  if (member.size > most) throw new FileProblem('too-large', 'it unpacks to more than we take');
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localMark)
    throw new FileProblem('unreadable', 'the archive has lost it');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + member.packed > view.byteLength) throw new FileProblem('unreadable', 'the archive is cut short');
  const packed = bytes.subarray(start, start + member.packed);
  if (member.method !== 0 && member.method !== 8) throw new FileProblem('unreadable', 'it is packed in an uncommon way');
  const whole = member.method === 0 ? packed : inflate(packed, most);
  if (crc32(whole) !== member.crc) throw new FileProblem('unreadable', 'its checksum does not fit');
  return whole;
}
