import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from './lib/browsers.ts';

/**
 * `npm run zip:verify`: does what a reviewer does. Builds the packages here, unpacks the sources package into an empty folder
 * elsewhere, builds there with its own dependencies, and compares every package byte for byte. Exit 1 on any difference.
 */
function run(folder: string, command: string, ...rest: string[]): void {
  const { status } = spawnSync(command, rest, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${[command, ...rest].join(' ')} failed`);
}

const packagesIn = (folder: string): Map<string, Buffer> => {
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(output, name))]));
};

for (const name of packagesIn(root).keys()) rmSync(join(root, '.output', name));
run(root, process.execPath, 'scripts/zip.ts');
const here = packagesIn(root);
const sources = [...here].find(([name]) => name.endsWith('-sources.zip'))?.[1];
if (!sources) throw new Error('no sources package');

const elsewhere = mkdtempSync(join(tmpdir(), 'homestretch from sources '));
try {
  for (const [path, content] of Object.entries(unzipSync(sources))) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    writeFileSync(join(elsewhere, path), content);
  }
  run(elsewhere, 'npm', 'run', '-s', 'zip');
  const there = packagesIn(elsewhere);
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter((name) => {
    const [one, other] = [here.get(name), there.get(name)];
    const isSame = one !== undefined && other !== undefined && one.equals(other);
    console.log(`${isSame ? 'same bytes' : 'DIFFERS   '}  ${name}`);
    return !isSame;
  });
  if (here.size !== 3 || differing.length > 0) process.exitCode = 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
