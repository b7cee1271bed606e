import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/browsers.ts';

/**
 * `npm run release`: everything that must hold before a version goes to the stores, in order; stops at the first thing that does
 * not. It ends with the packages and what to do with them: uploading is a person's decision.
 */
const steps: [what: string, command: string[]][] = [
  ['every test', ['npm', 'test']],
  ['the built files', ['npm', 'run', '-s', 'audit:bundle']],
  ['the stores’ linter', ['npm', 'run', '-s', 'lint:stores']],
  ['licences', ['npm', 'run', '-s', 'licences']],
  ['what we cost a page', ['npm', 'run', '-s', 'bench', '--', 'page']],
  ['the packages, twice', ['npm', 'run', '-s', 'zip:verify']],
];

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const git = (...rest: string[]) => spawnSync('git', rest, { cwd: root, encoding: 'utf8' }).stdout.trim();

function stop(reason: string): never {
  console.log(`stopped: ${reason}`);
  process.exit(1);
}

if (git('status', '--porcelain') !== '') stop('there are changes that are not committed');
if (git('tag', '--list', `v${version}`) !== '') stop(`v${version} was released before: raise the version in package.json`);
if (!readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}`)) stop(`CHANGELOG.md has no section ${version}`);

for (const [what, [command = '', ...rest]] of steps) {
  console.log(`\n── ${what}: ${[command, ...rest].join(' ')}`);
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop(what);
}
console.log(`
Homestretch ${version} is ready, and nothing was uploaded. By hand, from .output/:
  Chrome Web Store, Edge Add-ons   homestretch-${version}-chrome.zip
  Firefox Add-ons                  homestretch-${version}-firefox.zip, with homestretch-${version}-sources.zip
  texts and disclosures            docs/store/listing.md, docs/PRIVACY.md
Then: git tag v${version}`);
