/**
 * Makes a fresh clone ready: dependencies from the lock file (which pins the Node runtime too), WXT's types, browsers.
 * Silent and quick when all is there. Runs under the machine's own Node (20 or newer), so it imports built-ins alone.
 *
 *   node scripts/setup.mjs [--browsers chromium,firefox]
 *
 * All output goes to stderr: the scripts behind it print JSON on stdout.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

/** Runs a command with its output on stderr; stops everything when it fails. */
function run(what, command, args) {
  process.stderr.write(`setup: ${what}\n`);
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (status === 0) return;
  process.stderr.write(`setup: failed. To see why, run: ${command} ${args.join(' ')}\n${error ? `${error.message}\n` : ''}`);
  process.exit(1);
}

/** npm writes node_modules/.package-lock.json last: missing or older than the lock file means incomplete or outdated. */
function dependenciesAreCurrent() {
  const installed = at('node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
}

if (!dependenciesAreCurrent()) run('installing dependencies', 'npm', ['ci', '--no-audit', '--no-fund']);

const pinnedNode = at('node_modules', '.bin', 'node');
if (!existsSync(at('.wxt', 'tsconfig.json'))) {
  run('preparing WXT', pinnedNode, [at('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
}

const flag = process.argv.indexOf('--browsers');
if (flag > 0) {
  const { provideBrowsers } = await import('./lib/provideBrowsers.mjs');
  const names = (process.argv[flag + 1] ?? '').split(',').filter(Boolean);
  process.exitCode = provideBrowsers(root, names) ? 0 : 1;
}
