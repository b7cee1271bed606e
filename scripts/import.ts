import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileAnswer } from '#core/files/answer.ts';
import { importSource } from '#core/files/importFile.ts';
import { memoryShelf, type Source } from '#core/files/source.ts';
import { inEnglish } from './lib/inEnglish.ts';

/** `npm run -s import -- FILE…`: the runs of activity files and archives, one JSON line each. Exit 2 on bad arguments. */

const files = process.argv.slice(2);

function badArguments(reason: string): never {
  process.stderr.write(`${reason}\nusage: npm run -s import -- FILE…\n`);
  process.exit(2);
}

if (!files.length) badArguments('no file is given');
for (const file of files) if (!statSync(file, { throwIfNoEntry: false })?.isFile()) badArguments(`${file} is no file`);

const options = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: new Date().toISOString() };
const print = (answer: FileAnswer) =>
  process.stdout.write(`${JSON.stringify(answer.ok ? answer : { ...answer, detail: inEnglish(answer.detail) })}\n`);

/** The bytes of a file on the disk, read where they are asked for. */
function diskSource(path: string): Source & { close: () => void } {
  const handle = openSync(path, 'r');
  return {
    size: statSync(path).size,
    read: (from, to) => {
      const bytes = new Uint8Array(to - from);
      return bytes.subarray(0, readSync(handle, bytes, 0, to - from, from));
    },
    shelf: memoryShelf,
    close: () => closeSync(handle),
  };
}

for (const file of files) {
  const source = diskSource(file);
  for (const answer of importSource(basename(file), source, options)) print(answer);
  source.close();
}
