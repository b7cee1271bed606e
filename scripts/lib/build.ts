import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './browsers.ts';

export type Target = 'chrome' | 'firefox';
export const targets: readonly Target[] = ['chrome', 'firefox'];

/** Folder of a target's unpacked production build. */
export const outputOf = (target: Target): string => join(root, '.output', `${target}-mv3`);

/** Folder of the source maps of that build: they are no part of a package. */
export const mapsOf = (target: Target): string => join(root, '.cache', 'maps', target);

const sources = [
  'core/**/*',
  'components/**/*',
  'entrypoints/**/*',
  'public/**/*',
  'wxt.config.ts',
  'scripts/lib/lighter.ts',
  'scripts/lib/leanPolyfill.ts',
  'scripts/lib/leanSolid.ts',
  'package.json',
  'package-lock.json',
];

/** One hash over the names and contents of everything that a build is made from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * Builds one target for production, unless its last build was made from the very same sources.
 * Throws with WXT's own output when the build fails.
 */
export function build(target: Target, force = false): 'built' | 'unchanged' {
  const stamp = join(root, '.cache', `build-${target}`);
  const current = fingerprint();
  const built = existsSync(stamp) && existsSync(join(outputOf(target), 'manifest.json')) && existsSync(mapsOf(target));
  if (!force && built && readFileSync(stamp, 'utf8') === current) return 'unchanged';
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'build', '--browser', target, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', CI: 'true', NO_COLOR: '1', SOURCE_MAPS: '1' },
  });
  if (status !== 0) {
    const reasons = stderr.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line));
    throw new Error(`wxt build for ${target} failed:\n${[...new Set(reasons)].join('\n')}`);
  }
  takeMapsAway(target);
  writeFileSync(stamp, current);
  return 'built';
}

function takeMapsAway(target: Target): void {
  rmSync(mapsOf(target), { recursive: true, force: true });
  for (const map of globSync('**/*.map', { cwd: outputOf(target) })) {
    const place = join(mapsOf(target), map);
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(outputOf(target), map), place);
  }
}
