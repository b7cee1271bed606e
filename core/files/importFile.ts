import type { FileAnswer, ImportOptions } from './answer.ts';
import { importArchive } from './archive.ts';
import { importActivityFile } from './importActivity.ts';
import { isZip } from './unpack/zip.ts';

/**
 * What a file comes to: one answer for each activity in it, in its order. FIT, GPX and TCX, each also packed with gzip; archives of
 * these (zip). Pure: bytes in, answers out; lazy, so that an archive never stands unpacked in memory.
 * @param name of the file, as the runner knows it; inside archives `archive/member`.
 */
export function* importFile(name: string, bytes: Uint8Array, options: ImportOptions): Generator<FileAnswer, void> {
  if (isZip(bytes)) yield* importArchive(name, bytes, options);
  else yield* importActivityFile(name, bytes, options);
}
