import { Inflate } from 'fflate';
import { FileProblem } from '../answer.ts';
import { joinedPieces, sourceOf, type Source } from '../source.ts';

/** Packed bytes given to the decoder at a time: between two of them the bound is checked. */
const step = 65_536;

/**
 * Unpacks raw deflate piece by piece, up to a bound.
 * @throws FileProblem `unreadable` for broken data, `too-large` beyond `most` bytes.
 */
export function inflateTo(packed: Source, most: number, put: (piece: Uint8Array) => void): void {
  let size = 0;
  let isDone = false;
  const stream = new Inflate((piece, isLast) => {
    size += piece.length;
    isDone ||= isLast;
    if (size <= most) put(piece);
  });
  for (let at = 0; at < packed.size && size <= most; at += step) {
    try {
      stream.push(packed.read(at, Math.min(at + step, packed.size)), at + step >= packed.size);
    } catch {
      throw new FileProblem('unreadable', 'packedBroken');
    }
  }
  if (size > most) throw new FileProblem('too-large', 'unpacksTooLarge');
  if (!isDone) throw new FileProblem('unreadable', 'cutShort');
}

/** The same as one array. */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateTo(sourceOf(packed), most, (piece) => pieces.push(piece));
  return joinedPieces(pieces);
}
