import { expect, test } from 'vitest';
import type { TestCount } from '../../scripts/lib/stages.ts';
import { toldTwice } from '../../scripts/lib/stories.ts';

/** Stories that fail are told once more; how they came out in the end. */

const file = (name: string, passed: number, failed: number) => ({ file: `/repo/tests/e2e/${name}.e2e.ts`, passed, failed });

/** A runner of stories that gives these counts one after the other, and what it was asked to run. */
function runner(...counts: TestCount[]) {
  const asked: (string[] | null)[] = [];
  const run = (files: string[] | null) => {
    asked.push(files);
    const count = counts[asked.length - 1];
    return count ? Promise.resolve(count) : Promise.reject(new Error('told too often'));
  };
  return { asked, run };
}

test('what passes is told once', async () => {
  const { asked, run } = runner({ passed: 9, failed: 0, failedFiles: [] });
  expect(await toldTwice(run)).toMatchObject({ passed: 9, failed: 0 });
  expect(asked).toEqual([null]);
});

test('a file that passes when told again counts as passed, once, and is named', async () => {
  const first = { passed: 8, failed: 1, failedFiles: [file('clocks', 3, 1)] };
  const { asked, run } = runner(first, { passed: 4, failed: 0, failedFiles: [] });
  expect(await toldTwice(run)).toEqual({ passed: 9, failed: 0, note: 'UNSTEADY, passed when told again: clocks' });
  expect(asked).toEqual([null, ['/repo/tests/e2e/clocks.e2e.ts']]);
});

test('what fails twice has failed', async () => {
  const first = { passed: 8, failed: 1, failedFiles: [file('clocks', 3, 1)] };
  const { run } = runner(first, { passed: 2, failed: 2, failedFiles: [file('clocks', 2, 2)] });
  expect(await toldTwice(run)).toEqual({ passed: 7, failed: 2 });
});

test('many files that fail, or an error outside of any file, are no accident', async () => {
  const many = { passed: 1, failed: 3, failedFiles: [file('a', 1, 1), file('b', 0, 1), file('c', 0, 1)] };
  const outside = { passed: 9, failed: 1, failedFiles: [] };
  for (const first of [many, outside]) {
    const { asked, run } = runner(first);
    expect(await toldTwice(run)).toMatchObject({ passed: first.passed, failed: first.failed });
    expect(asked).toEqual([null]);
  }
});
