import { cpus } from 'node:os';
import { join } from 'node:path';
import { engineBenchmarks, type EngineFigures } from '../tests/bench/engine.bench.ts';
import { readingBenchmarks, type ReadingFigures } from '../tests/bench/reading.bench.ts';
import { root } from './lib/browsers.ts';

/**
 * `npm run bench [-- reading|engine] [-- --json]`: how long reading takes as a ratio to a bare walk over the same page's text nodes, and how long a plan
 * takes beside one without a history; medians of one run. One file for each bench under tests/bench. `PAGE_CASES=DIR` measures another set of pages.
 */
const asked = process.argv.slice(2);
const wants = (name: string) => asked.every((word) => word.startsWith('--')) || asked.includes(name);
const folder = process.env.PAGE_CASES ?? join(root, 'tests', 'pages');
const reading = wants('reading') ? await readingBenchmarks(folder) : [];
const engine = wants('engine') ? engineBenchmarks() : [];

const milliseconds = (value: number | null) => (value === null ? '' : value.toFixed(2)).padStart(9);
const whole = (value: number) => String(value).padStart(9);

function row({ page, refusal, elements, textNodes, characters, walk, read, take, judge }: ReadingFigures): string {
  const sizes = [elements, textNodes, characters].map(whole);
  const times = [walk, read, take, judge].map(milliseconds);
  const ratio = (read / walk).toFixed(1).padStart(7);
  return [page.padEnd(38), ...sizes, ...times, ratio, `  ${refusal}`].join('').trimEnd();
}

function planRow({ name, runs, time, ratio }: EngineFigures): string {
  return [name.padEnd(38), whole(runs), time.toFixed(3).padStart(9), ratio.toFixed(2).padStart(9)].join('');
}

if (asked.includes('--json')) console.log(JSON.stringify({ reading, engine }, null, 2));
else {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model.trim() ?? 'unknown processor'}, ${String(cpus().length)} threads, Node ${process.version}; times in ms`,
  );
  if (reading.length > 0) {
    const heads = ['elements', 'texts', 'letters', 'walk', 'read', 'take', 'judge'].map((head) => head.padStart(9));
    console.log(['page'.padEnd(38), ...heads, 'ratio'.padStart(7)].join(''));
    for (const each of reading) console.log(row(each));
  }
  if (engine.length > 0) {
    console.log(['engine'.padEnd(38), ...['runs', 'time', 'ratio'].map((head) => head.padStart(9))].join(''));
    for (const each of engine) console.log(planRow(each));
  }
}
