import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, mapsOf, targets } from './lib/build.ts';
import { root } from './lib/browsers.ts';

/**
 * `npm run licences [-- --write]`: which packages are in the built files, under which licence. Exit 1 where a licence does not go
 * with ours (MIT), or where public/licences.txt, which ships with every package, does not hold the texts of exactly these.
 */
const compatible = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'CC0-1.0',
  'Unlicense',
]);

/** Names of the packages that a build was made from, by its source maps. */
function shippedIn(folder: string): string[] {
  return globSync('**/*.map', { cwd: folder }).flatMap((map) => {
    const { sources } = JSON.parse(readFileSync(join(folder, map), 'utf8')) as { sources: string[] };
    return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  });
}

for (const target of targets) build(target);
const names = [...new Set(targets.flatMap((target) => shippedIn(mapsOf(target))))].sort();
const packages = names.map((name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license = 'unknown' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const [file] = globSync('{LICEN[CS]E,licen[cs]e,COPYING}*', { cwd: folder }).sort();
  return { name, version, license, text: file ? readFileSync(join(folder, file), 'utf8').trim() : '' };
});

const place = join(root, 'public', 'licences.txt');
const wanted = `${packages
  .map(
    ({ name, license, text }) =>
      `${name}\n${'='.repeat(name.length)}\n${license}\n\n${text || 'No text comes with this package.'}\n`,
  )
  .join('\n\n')}`;
if (process.argv.includes('--write')) writeFileSync(place, wanted);

let bad = 0;
for (const { name, version, license } of packages) {
  const fits = compatible.has(license);
  if (!fits) bad += 1;
  console.log(`${fits ? 'ok ' : 'BAD'}  ${name.padEnd(36)} ${version.padEnd(10)} ${license}`);
}
if (names.length === 0) {
  bad += 1;
  console.log('no packages found in the source maps');
}
if (!existsSync(place) || readFileSync(place, 'utf8') !== wanted) {
  bad += 1;
  console.log('public/licences.txt is not up to date: npm run licences -- --write');
}
if (bad > 0) process.exitCode = 1;
