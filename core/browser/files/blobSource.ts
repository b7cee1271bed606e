import type { Shelf, Source } from '#core/files/source.ts';

/** A browser's file as a source: only in workers, where reading may wait. */

/** Known to workers alone, and so not to the types of pages. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** Bytes read ahead: members of an archive stand one after the other. */
const ahead = 1_048_576;

/** @param onRead told of the bytes of each new piece. */
export function blobSource(blob: Blob, onRead: (bytes: number) => void = () => undefined): Source {
  const reader = new FileReaderSync();
  let start = 0;
  let held = new Uint8Array();
  const fresh = (from: number, to: number) => {
    onRead(to - from);
    return new Uint8Array(reader.readAsArrayBuffer(blob.slice(from, to)));
  };
  return {
    size: blob.size,
    read: (from, to) => {
      if (to - from > ahead) return fresh(from, to);
      if (from < start || to > start + held.length) {
        start = from;
        held = fresh(from, Math.min(blob.size, Math.max(to, from + ahead)));
      }
      return held.subarray(from - start, to - start);
    },
    shelf: blobShelf,
  };
}

/** Keeps what is unpacked in the browser's own store of blobs, which may lie on the disk. */
function blobShelf(): Shelf {
  const kept: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const keep = () => {
    kept.push(new Blob(pieces));
    pieces = [];
    size = 0;
  };
  return {
    put: (piece) => {
      pieces.push(piece.slice());
      size += piece.length;
      if (size >= ahead) keep();
    },
    source: () => {
      keep();
      return blobSource(new Blob(kept));
    },
  };
}
