/**
 * Bytes that are read piece by piece: an archive of a gigabyte is never in memory as a whole. A browser's file and a file on a disk are
 * sources of their own.
 */
export interface Source {
  size: number;
  /** The bytes of a span inside the source. */
  read: (from: number, to: number) => Uint8Array;
  /** Where the bytes of an archive inside this one are kept while it is read. */
  shelf: () => Shelf;
}

export interface Shelf {
  put: (piece: Uint8Array) => void;
  source: () => Source;
}

/** One array of all pieces. */
export function joinedPieces(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Keeps pieces in memory. */
export function memoryShelf(): Shelf {
  const pieces: Uint8Array[] = [];
  return { put: (piece) => void pieces.push(piece), source: () => sourceOf(joinedPieces(pieces)) };
}

export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
  shelf: memoryShelf,
});

/** A span of a source as a source of its own: nothing is copied. */
export const partOf = (source: Source, start: number, end: number): Source => ({
  size: end - start,
  read: (from, to) => source.read(start + from, start + Math.min(to, end - start)),
  shelf: source.shelf,
});
