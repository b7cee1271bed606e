import { cpus } from 'node:os';
import { join } from 'node:path';
import { readingBenchmarks, type ReadingFigures } from '../tests/bench/reading.bench.ts';
import { root } from './lib/browsers.ts';

/**
 * `npm run bench [-- --json]`: how long reading takes as a ratio to a bare walk over the same page's text nodes, medians of 30
 * within one run. `PAGE_CASES=DIR` measures another set of pages.
 */
const folder = process.env.PAGE_CASES ?? join(root, 'tests', 'pages');
const figures = await readingBenchmarks(folder);

const milliseconds = (value: number | null) => (value === null ? '' : value.toFixed(2)).padStart(9);
const whole = (value: number) => String(value).padStart(9);

function row({ page, refusal, elements, textNodes, characters, walk, read, take, judge }: ReadingFigures): string {
  const sizes = [elements, textNodes, characters].map(whole);
  const times = [walk, read, take, judge].map(milliseconds);
  const ratio = (read / walk).toFixed(1).padStart(7);
  return [page.padEnd(38), ...sizes, ...times, ratio, `  ${refusal}`].join('').trimEnd();
}

if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model.trim() ?? 'unknown processor'}, ${String(cpus().length)} threads, Node ${process.version}; times in ms`,
  );
  const heads = ['elements', 'texts', 'letters', 'walk', 'read', 'take', 'judge'].map((head) => head.padStart(9));
  console.log(['page'.padEnd(38), ...heads, 'ratio'.padStart(7)].join(''));
  for (const each of figures) console.log(row(each));
}
