import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './browsers.ts';

/** How many tests passed and failed. A static check is one test. */
export interface Count {
  passed: number;
  failed: number;
  /** What is to be known beside the numbers. */
  note?: string;
}

const script = (...path: string[]) => [process.execPath, join(root, 'node_modules', ...path)];

/** Command lines of the tools, run by the pinned Node itself. */
export const tools = {
  tsc: script('typescript', 'bin', 'tsc'),
  eslint: script('eslint', 'bin', 'eslint.js'),
  prettier: script('prettier', 'bin', 'prettier.cjs'),
  depcruise: script('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
  knip: script('knip', 'bin', 'knip.js'),
  addonsLinter: script('addons-linter', 'bin', 'addons-linter'),
  vitest: script('vitest', 'vitest.mjs'),
};

/** Where the output of a command goes: streamed, or into an open file. */
type Output = 'inherit' | number;

/** Runs a command. Resolves to whether it succeeded. */
function succeeds(command: string[], environment: Record<string, string>, output: Output = 'inherit'): Promise<boolean> {
  const [file = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(file, rest, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...environment },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** A static check: one test. */
export async function check(commands: string[][], output?: Output): Promise<Count> {
  let ok = true;
  for (const command of commands) ok = (await succeeds(command, {}, output)) && ok;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

interface Report {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/** A Vitest run, and the count of each file in which something failed. */
export interface TestCount extends Count {
  failedFiles: ({ file: string } & Count)[];
}

const countOf = ({ name, status, assertionResults }: Report['testResults'][number]) => {
  const having = (wanted: string) => assertionResults.filter((test) => test.status === wanted).length;
  const isUnloaded = status === 'failed' && assertionResults.length === 0;
  return { file: name, passed: having('passed'), failed: having('failed') + Number(isUnloaded) };
};
const sum = (counts: Count[], of: 'passed' | 'failed') => counts.reduce((total, count) => total + count[of], 0);

/** A Vitest run: every test counts, and so does each file that could not even be loaded. */
export async function vitest(
  filters: string[],
  environment: Record<string, string> = {},
  output: Output = 'inherit',
): Promise<TestCount> {
  const report = join(root, '.cache', `vitest-${String(process.pid)}-${String(Date.now())}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await succeeds([...tools.vitest, 'run', ...reporters, ...filters], environment, output);
  try {
    const files = (JSON.parse(readFileSync(report, 'utf8')) as Report).testResults.map(countOf);
    const failed = sum(files, 'failed');
    const failedFiles = files.filter((file) => file.failed > 0);
    // An error outside of any test (an unhandled rejection) fails the run as well.
    return { passed: sum(files, 'passed'), failed: failed === 0 && !ok ? 1 : failed, failedFiles };
  } catch {
    return { passed: 0, failed: 1, failedFiles: [] };
  } finally {
    rmSync(report, { force: true });
  }
}

export interface Stage {
  name: string;
  run: (output?: Output) => Promise<Count>;
}

/** Runs one stage; a failure of its own counts as a failed test. Gives its line of the table. */
async function runStage({ name, run }: Stage, total: Count, output?: Output): Promise<string> {
  const start = performance.now();
  const { passed, failed, note } = await run(output).catch((error: unknown): Count => {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1_000).toFixed(1).padStart(6);
  total.passed += passed;
  total.failed += failed;
  return `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(44)} ${seconds} s  ${String(passed)} passed, ${String(failed)} failed${note === undefined ? '' : `  ${note}`}`;
}

/** Runs stages that mostly wait side by side; what each printed stands together. */
async function runTogether(stages: Stage[], total: Count): Promise<string[]> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const rows = stages.map(async (stage, index) => {
    const path = join(root, '.cache', `stage-${String(process.pid)}-${String(index)}`);
    const file = openSync(path, 'w');
    const row = await runStage(stage, total, file);
    closeSync(file);
    console.log(`\n── ${stage.name}\n${readFileSync(path, 'utf8')}\n${row}`);
    rmSync(path);
    return row;
  });
  return Promise.all(rows);
}

/**
 * Runs all stages, also after a failure, those of a list side by side; prints a table and, as its very last line, `N passed, N failed`.
 */
export async function runStages(stages: (Stage | Stage[])[]): Promise<void> {
  const rows: string[] = [];
  const total: Count = { passed: 0, failed: 0 };
  for (const stage of stages) {
    if (Array.isArray(stage)) {
      rows.push(...(await runTogether(stage, total)));
      continue;
    }
    console.log(`\n── ${stage.name}`);
    const row = await runStage(stage, total);
    console.log(row);
    rows.push(row);
  }
  console.log(`\n${rows.join('\n')}\n`);
  console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}
