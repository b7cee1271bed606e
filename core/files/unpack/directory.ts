import { FileProblem } from '../answer.ts';
import { maxDirectoryBytes } from '../limits.ts';
import type { Source } from '../source.ts';

const endMark = 0x06054b50;
const wideEndMark = 0x06064b50;
const wideEndPlace = 0x07064b50;
/** A place that does not fit into 32 bits. */
const large = 0xffffffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const wide = (view: DataView, at: number) => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** Where the record that ends an archive stands in its last bytes: a comment may follow. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw new FileProblem('unreadable', 'archiveCut');
}

/** Where the directory begins in an archive of more than 4 GB or 65,535 files. */
function wideStart(archive: Source, tail: DataView, end: number): number {
  const broken = new FileProblem('unreadable', 'archiveBroken');
  if (end < 20 || tail.getUint32(end - 20, true) !== wideEndPlace) throw broken;
  const place = wide(tail, end - 12);
  if (place + 56 > archive.size) throw broken;
  const record = viewOf(archive.read(place, place + 56));
  if (record.getUint32(0, true) !== wideEndMark) throw broken;
  return wide(record, 48);
}

/**
 * The bytes of an archive's directory, to the record that ends it.
 * @throws FileProblem `unreadable` or `too-large`.
 */
export function directoryOf(archive: Source): Uint8Array {
  // Mark, sizes and a comment of up to 65,535 bytes, and what large archives put before them.
  const tailStart = Math.max(0, archive.size - 65_577);
  const tail = viewOf(archive.read(tailStart, archive.size));
  const end = endRecord(tail);
  const said = tail.getUint32(end + 16, true);
  const start = said === large ? wideStart(archive, tail, end) : said;
  const until = tailStart + end;
  if (start > until) throw new FileProblem('unreadable', 'archiveBroken');
  if (until - start > maxDirectoryBytes) throw new FileProblem('too-large', 'archiveMany');
  return archive.read(start, until);
}
