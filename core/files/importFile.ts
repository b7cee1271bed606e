import { FileProblem, type FileAnswer, type ImportOptions } from './answer.ts';
import { importArchive } from './archive.ts';
import { importActivityFile, refusedAs } from './importActivity.ts';
import { maxFileBytes, megabyte } from './limits.ts';
import { sourceOf, type Source } from './source.ts';
import { isZip } from './unpack/zip.ts';

/**
 * What a file comes to: one answer for each activity in it, in its order. FIT, GPX and TCX, each also packed with gzip; archives of
 * these (zip); lists of activities (CSV). Lazy, and an archive never stands in memory as a whole.
 * @param name of the file, as the runner knows it; inside archives `archive/member`.
 */
export function* importSource(name: string, source: Source, options: ImportOptions): Generator<FileAnswer, void> {
  try {
    if (isZip(source.read(0, Math.min(4, source.size)))) yield* importArchive(name, source, options);
    else if (source.size > maxFileBytes) throw new FileProblem('too-large', 'tooLarge', { megabytes: maxFileBytes / megabyte });
    else yield* importActivityFile(name, source.read(0, source.size), options);
  } catch (problem) {
    // A file that was moved or changed since it was chosen can't be read: the others can.
    yield refusedAs(name, problem);
  }
}

/** The same of bytes in memory. */
export const importFile = (name: string, bytes: Uint8Array, options: ImportOptions): Generator<FileAnswer, void> =>
  importSource(name, sourceOf(bytes), options);
