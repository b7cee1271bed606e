import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, outputOf, type Target } from './build.ts';
import { vitest, type Count } from './stages.ts';

/** The browser that each target's stories run in. */
export const browserOf = { chrome: 'chromium', firefox: 'firefox' } as const;

/**
 * Runs the stories of tests/e2e in one browser, on a copy of the production build of the present sources: a build that
 * somebody starts meanwhile does not pull the extension away under an open browser.
 */
export async function runStories(target: Target, filters: string[] = [], output?: 'inherit' | number): Promise<Count> {
  build(target);
  const folder = mkdtempSync(join(tmpdir(), 'homestretch-build-'));
  try {
    const copy = join(folder, target);
    cpSync(outputOf(target), copy, { recursive: true });
    return await vitest(filters, { E2E_BROWSER: browserOf[target], E2E_BUILD: copy }, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
