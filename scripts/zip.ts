import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './lib/browsers.ts';
import { build, outputOf, targets } from './lib/build.ts';
import { zipFile } from './lib/zipFile.ts';

/**
 * `npm run zip`: store-ready packages for Chrome and Edge, for Firefox, and Firefox's sources package, all in .output.
 * Built afresh; the bytes depend on the sources alone.
 */

/** What a reviewer needs to build the same package: `npm ci && npm run zip`. */
const sources = [
  'components/**/*',
  'core/**/*',
  'entrypoints/**/*',
  'public/**/*',
  'scripts/**/*',
  '*.{json,ts,js,cjs,md}',
  'LICENSE',
];

function entriesOf(folder: string, patterns: string[]): Map<string, Buffer> {
  const files = globSync(patterns, { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

function write(name: string, entries: Map<string, Buffer>): void {
  const bytes = zipFile(entries);
  const path = join(root, '.output', name);
  writeFileSync(path, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`${digest}  .output/${name}  ${String(entries.size)} files, ${(bytes.length / 1024).toFixed(1)} kB`);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
for (const target of targets) {
  build(target, true);
  write(`homestretch-${version}-${target}.zip`, entriesOf(outputOf(target), ['**/*']));
}
write(`homestretch-${version}-sources.zip`, entriesOf(root, sources));
