import { FileProblem } from '../answer.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const hasChecksum = 2;
const hasExtra = 4;
const hasName = 8;
const hasComment = 16;

/** Where the packed data begins (RFC 1952). */
function dataStart(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & hasExtra) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [hasName, hasComment]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return flags & hasChecksum ? at + 2 : at;
}

/**
 * Unpacks a .gz of one member and proves it by its checksum.
 * @throws FileProblem `unreadable` or `too-large`.
 */
export function gunzip(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes[2] !== 8) throw new FileProblem('unreadable', 'packedOddly');
  const whole = inflate(bytes.subarray(dataStart(bytes), -8), most);
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  if (trailer.getUint32(0, true) !== crc32(whole)) throw new FileProblem('unreadable', 'checksum');
  return whole;
}
