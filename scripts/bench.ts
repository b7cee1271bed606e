import { cpus } from 'node:os';
import { join } from 'node:path';
import { engineBenchmarks, type EngineFigures } from '../tests/bench/engine.bench.ts';
import { importBenchmark, type ImportFigures } from '../tests/bench/import.bench.ts';
import { readingBenchmarks, type ReadingFigures } from '../tests/bench/reading.bench.ts';
import { storeBenchmarks, type StoreFigures } from '../tests/bench/store.bench.ts';
import { root } from './lib/browsers.ts';
import { build } from './lib/build.ts';

/**
 * `npm run bench [-- reading|engine|store|import] [-- --json]`: how long reading takes as a ratio to a bare walk over the same page's text nodes, how
 * long a plan takes beside one without a history, what one more run costs in a full store beside an empty one, and how fast an archive
 * of files is taken in beside the decoder alone; each of one run. One file for each bench under tests/bench. `PAGE_CASES=DIR` measures
 * another set of pages, `BENCH_FILES=N` another number of files.
 */
const asked = process.argv.slice(2);
const wants = (name: string) => asked.every((word) => word.startsWith('--')) || asked.includes(name);
const folder = process.env.PAGE_CASES ?? join(root, 'tests', 'pages');
if (wants('store') || wants('import')) build('chrome');
const reading = wants('reading') ? await readingBenchmarks(folder) : [];
const engine = wants('engine') ? engineBenchmarks() : [];
const store = wants('store') ? await storeBenchmarks() : [];
const imported = wants('import') ? [await importBenchmark(Number(process.env.BENCH_FILES ?? 2_000))] : [];

const milliseconds = (value: number | null) => (value === null ? '' : value.toFixed(2)).padStart(9);
const whole = (value: number) => String(value).padStart(9);
const heads = (first: string, ...others: string[]) => [first.padEnd(38), ...others.map((head) => head.padStart(9))].join('');

function row({ page, refusal, elements, textNodes, characters, walk, read, take, judge }: ReadingFigures): string {
  const sizes = [elements, textNodes, characters].map(whole);
  const times = [walk, read, take, judge].map(milliseconds);
  const ratio = (read / walk).toFixed(1).padStart(7);
  return [page.padEnd(38), ...sizes, ...times, ratio, `  ${refusal}`].join('').trimEnd();
}

function planRow({ name, runs, time, ratio }: EngineFigures): string {
  return [name.padEnd(38), whole(runs), time.toFixed(3).padStart(9), ratio.toFixed(2).padStart(9)].join('');
}

const storeRow = ({ name, runs, time, ratio }: StoreFigures): string =>
  [name.padEnd(38), whole(runs), milliseconds(time), ratio.toFixed(2).padStart(9)].join('');

function importRows(figures: ImportFigures): string[] {
  const { files, archiveMegabytes, decoder, whole: seconds, peak, longestTask, longestAtRest } = figures;
  const task = (milliseconds: number) => (milliseconds === 0 ? 'under 50' : milliseconds.toFixed(0));
  const line = (name: string, value: string, remark: string) => [name.padEnd(38), value.padStart(9), `  ${remark}`].join('');
  return [
    line('the decoder alone', (files / decoder).toFixed(0), 'files/s'),
    line('taken in', (files / seconds).toFixed(0), 'files/s'),
    line('ratio', (decoder / seconds).toFixed(2), 'aim at least 0.9'),
    line('memory at most', peak === null ? 'unknown' : peak.toFixed(0), 'MB above the start, aim under 200'),
    line('longest task on the page', task(longestTask), 'ms, aim under 50'),
    line('the same of the page at rest', task(longestAtRest), 'ms, for as long'),
    line('the archive', archiveMegabytes.toFixed(1), `MB, ${String(files)} files`),
  ];
}

if (asked.includes('--json')) console.log(JSON.stringify({ reading, engine, store, import: imported }, null, 2));
else {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model.trim() ?? 'unknown processor'}, ${String(cpus().length)} threads, Node ${process.version}; times in ms`,
  );
  if (reading.length > 0) {
    console.log(heads('page', 'elements', 'texts', 'letters', 'walk', 'read', 'take', 'judge') + 'ratio'.padStart(7));
    for (const each of reading) console.log(row(each));
  }
  if (engine.length > 0) {
    console.log(heads('engine', 'runs', 'time', 'ratio'));
    for (const each of engine) console.log(planRow(each));
  }
  if (store.length > 0) {
    console.log(heads('store', 'runs', 'time', 'ratio'));
    for (const each of store) console.log(storeRow(each));
  }
  for (const each of imported) console.log([heads('import'), ...importRows(each)].join('\n'));
}
