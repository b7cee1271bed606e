import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileAnswer } from '#core/files/answer.ts';
import { importFile } from '#core/files/importFile.ts';
import { maxArchiveBytes } from '#core/files/limits.ts';

/** `npm run -s import -- FILE…`: the runs of activity files and archives, one JSON line each. Exit 2 on bad arguments. */

const files = process.argv.slice(2);

function badArguments(reason: string): never {
  process.stderr.write(`${reason}\nusage: npm run -s import -- FILE…\n`);
  process.exit(2);
}

if (!files.length) badArguments('no file is given');
for (const file of files) if (!statSync(file, { throwIfNoEntry: false })?.isFile()) badArguments(`${file} is no file`);

const options = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: new Date().toISOString() };
const print = (answer: FileAnswer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

for (const file of files) {
  const name = basename(file);
  if (statSync(file).size > maxArchiveBytes) {
    print({ ok: false, file: name, refusal: 'too-large', detail: 'a file of more than 1 GB' });
    continue;
  }
  for (const answer of importFile(name, readFileSync(file), options)) print(answer);
}
