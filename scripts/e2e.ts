import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, type Target } from './lib/build.ts';
import { root } from './lib/browsers.ts';

/**
 * `npm run e2e [-- chromium|firefox] [vitest filters…]`: the stories in a real browser with the production build.
 * Both browsers, one after the other, when none is named.
 */
const target: Record<string, Target> = { chromium: 'chrome', firefox: 'firefox' };
const [first = '', ...rest] = process.argv.slice(2);
const named = first in target;
const filters = named ? rest : process.argv.slice(2);

for (const browser of named ? [first] : Object.keys(target)) {
  build(target[browser] ?? 'chrome');
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...filters],
    { cwd: root, stdio: 'inherit', env: { ...process.env, E2E_BROWSER: browser } },
  );
  if (status !== 0) process.exitCode = 1;
}
