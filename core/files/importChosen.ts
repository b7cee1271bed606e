import { FileProblem, type FileAnswer, type ImportOptions } from './answer.ts';
import { importFolder, isList, isWanted, type Entry } from './archive.ts';
import { importSource } from './importFile.ts';
import { maxFileBytes, megabyte } from './limits.ts';
import type { Source } from './source.ts';

/** A file that the runner chose or dropped; inside a dropped folder its name is the path. */
export interface ChosenFile {
  name: string;
  source: Source;
}

function entryOf({ name, source }: ChosenFile): Entry {
  return {
    name,
    bytes: () => {
      if (source.size > maxFileBytes) throw new FileProblem('too-large', 'tooLarge', { megabytes: maxFileBytes / megabyte });
      return source.read(0, source.size);
    },
    archive: () => source,
  };
}

/**
 * The answers of everything that was chosen at once. Folders and lists are read as one archive that was unpacked; what stands alone is
 * answered whatever it is, while a photograph in a folder is passed over.
 */
export function* importChosen(files: ChosenFile[], options: ImportOptions): Generator<FileAnswer, void> {
  const hasList = files.some(({ name }) => isList(name));
  const isTogether = ({ name }: ChosenFile) => name.includes('/') || (hasList && (isWanted(name) || isList(name)));
  const together = files.filter(isTogether);
  const size = together.reduce((sum, { source }) => sum + source.size, 0);
  if (together.length) yield* importFolder(together.map(entryOf), size, options);
  for (const file of files) if (!isTogether(file)) yield* importSource(file.name, file.source, options);
}
