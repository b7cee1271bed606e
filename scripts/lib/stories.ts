import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, outputOf, type Target } from './build.ts';
import { vitest, type Count, type TestCount } from './stages.ts';

/** The browser that each target's stories run in. */
export const browserOf = { chrome: 'chromium', firefox: 'firefox' } as const;

/** So many story files may be told a second time; where more fail, it is no accident. */
const mostAgain = 2;

/**
 * Runs stories, and once more, alone, those of a file in which one failed: two browsers beside each other on a small machine may keep a
 * page waiting longer than any story does. What passed only then is named in the result; what fails twice has failed.
 */
export async function toldTwice(run: (files: string[] | null) => Promise<TestCount>): Promise<Count> {
  const first = await run(null);
  const { failedFiles } = first;
  const inFiles = failedFiles.reduce((total, { failed }) => total + failed, 0);
  if (failedFiles.length === 0 || failedFiles.length > mostAgain || inFiles < first.failed) return first;
  const again = await run(failedFiles.map(({ file }) => file));
  const before = failedFiles.reduce((total, { passed }) => total + passed, 0);
  const count = { passed: first.passed - before + again.passed, failed: again.failed };
  const names = failedFiles.map(({ file }) => basename(file, '.e2e.ts')).join(', ');
  return again.failed === 0 ? { ...count, note: `UNSTEADY, passed when told again: ${names}` } : count;
}

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
    const environment = { E2E_BROWSER: browserOf[target], E2E_BUILD: copy };
    return await toldTwice((files) => vitest(files ?? filters, environment, output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
