import { FileProblem } from '../answer.ts';
import type { FileDetail } from '../detail.ts';
import { maxFitParts } from '../limits.ts';
import { fitChecksum } from './crc.ts';
import { decodeMessages, type Decoded } from './decode.ts';

/** One FIT file inside the bytes: several may be chained. */
export interface FitPart {
  messages: Decoded[];
  /** Whole, and its checksum fits. */
  intact: boolean;
  /** What is wrong; null when intact. */
  problem: FileDetail | null;
}

/** Whether a FIT header stands at an offset: size 12 or 14, ".FIT" at byte 8. */
export function isFitHeader(bytes: Uint8Array, at = 0): boolean {
  const size = bytes[at];
  return (
    (size === 12 || size === 14) &&
    bytes[at + 8] === 0x2e &&
    bytes[at + 9] === 0x46 &&
    bytes[at + 10] === 0x49 &&
    bytes[at + 11] === 0x54
  );
}

/**
 * The chained parts of a FIT file. A header that promises more than there is, or nothing where bytes follow (a watch that lost power),
 * is read to the end and marked as damaged. Bytes after a part that are no header are left alone.
 * @throws FileProblem `too-large`.
 */
export function fitParts(bytes: Uint8Array): FitPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: FitPart[] = [];
  let at = 0;
  while (isFitHeader(bytes, at)) {
    const headerSize = bytes[at] ?? 14;
    const promised = view.getUint32(at + 4, true);
    const start = at + headerSize;
    const isLost = promised === 0 && start + 2 < bytes.length && !isFitHeader(bytes, start + 2);
    const end = isLost ? bytes.length : Math.min(start + promised, bytes.length);
    const { messages, complete } = decodeMessages(bytes, Math.min(start, bytes.length), end);
    const isCut = isLost || start + promised + 2 > bytes.length;
    const isSummed = !isCut && view.getUint16(end, true) === fitChecksum(bytes.subarray(at, end));
    const problem = isCut ? 'cutShort' : !isSummed ? 'checksum' : complete ? null : 'fitBreaks';
    parts.push({ messages, intact: problem === null, problem });
    if (parts.length > maxFitParts) throw new FileProblem('too-large', 'tooManyPoints');
    at = end + 2;
  }
  return parts;
}
