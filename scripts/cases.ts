import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './lib/browsers.ts';
import { runStages, vitest, type Stage } from './lib/stages.ts';

/**
 * `node scripts/cases.ts FOLDER`: the swappable suites over another set of cases of the same form: FOLDER/corpus/pages and
 * FOLDER/reference/cases.json, where they exist. Last line and exit code as in `npm test`.
 */
const folder = resolve(process.argv[2] ?? '.');
const sets = [
  { name: 'pages', variable: 'PAGE_CASES', path: join(folder, 'corpus', 'pages') },
  { name: 'reference', variable: 'REFERENCE_CASES', path: join(folder, 'reference', 'cases.json') },
  { name: 'files', variable: 'FILE_CASES', path: join(folder, 'corpus') },
];

await runStages(
  sets
    .filter(({ name, path }) => existsSync(path) && existsSync(join(root, 'tests', name)))
    .map(({ name, variable, path }): Stage => ({
      name: `${name}, another set of cases`,
      run: () => vitest([`tests/${name}/`], { [variable]: path }),
    })),
);
