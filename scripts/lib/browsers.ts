import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..', '..');

/** Path of a browser that `scripts/setup.mjs` found or installed. Throws with the command to type when there is none. */
export function browserPath(name: 'chromium' | 'firefox'): string {
  let paths: Record<string, string> = {};
  try {
    paths = JSON.parse(readFileSync(join(root, '.cache', 'browsers.json'), 'utf8')) as Record<string, string>;
  } catch {
    // No set-up yet; the message below says what to do.
  }
  const path = paths[name];
  if (!path) throw new Error(`no ${name} known: run \`node scripts/setup.mjs --browsers ${name}\``);
  return path;
}
