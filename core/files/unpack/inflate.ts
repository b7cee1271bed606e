import { Inflate } from 'fflate';
import { FileProblem } from '../answer.ts';

/** Packed bytes given to the decoder at a time: between two of them the bound is checked. */
const step = 16_384;

/**
 * Unpacks raw deflate, up to a bound.
 * @throws FileProblem `unreadable` for broken data, `too-large` beyond `most` bytes.
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  const stream = new Inflate((piece, isLast) => {
    size += piece.length;
    isDone ||= isLast;
    if (size <= most) pieces.push(piece);
  });
  for (let at = 0; at < packed.length && size <= most; at += step) {
    try {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      throw new FileProblem('unreadable', 'its packed data is broken');
    }
  }
  if (size > most) throw new FileProblem('too-large', 'it unpacks to more than we take');
  if (!isDone) throw new FileProblem('unreadable', 'its packed data breaks off');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
