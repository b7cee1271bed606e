/** What the runner chose in a file field or dropped: files, and whole folders with their paths. */
export interface ChosenFiles {
  files: { name: string; file: File }[];
}

/** The files of a field; of a chosen folder with their paths. */
export function filesOf(input: HTMLInputElement): ChosenFiles {
  return { files: [...(input.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file })) };
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
const part = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));

async function inside(entry: FileSystemEntry, place: string): Promise<ChosenFiles['files']> {
  const name = place + entry.name;
  if (entry.isFile) return [{ name, file: await fileOf(entry as FileSystemFileEntry) }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: ChosenFiles['files'] = [];
  // A reader gives a hundred at a time, and nothing at the end.
  for (let entries = await part(reader); entries.length > 0; entries = await part(reader)) {
    for (const each of entries) found.push(...(await inside(each, `${name}/`)));
  }
  return found;
}

/** The files of a drop, of folders all that is inside. What can't be opened is left out. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFiles> {
  // The entries must be asked for before the first wait: then the browser closes the drop.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const loose = [...transfer.files].map((file) => ({ name: file.name, file }));
  if (entries.every((entry) => entry === null)) return { files: loose };
  const found = await Promise.all(entries.map((entry) => (entry ? inside(entry, '').catch(() => []) : Promise.resolve([]))));
  return { files: found.flat() };
}
