import { cpus } from 'node:os';
import { join } from 'node:path';
import { engineBenchmarks, type EngineFigures } from '../tests/bench/engine.bench.ts';
import { heapBenchmark, type HeapFigures } from '../tests/bench/heap.bench.ts';
import { importBenchmark, type ImportFigures } from '../tests/bench/import.bench.ts';
import { popupBenchmarks } from '../tests/bench/popup.bench.ts';
import { quietBenchmark, type QuietFigures } from '../tests/bench/quiet.bench.ts';
import { readingBenchmarks, type ReadingFigures } from '../tests/bench/reading.bench.ts';
import { grownPages } from '../tests/bench/readPages.ts';
import { storeBenchmarks, type StoreFigures } from '../tests/bench/store.bench.ts';
import { taskBenchmarks, type TaskFigures } from '../tests/bench/tasks.bench.ts';
import { casesIn } from '../tests/pages/cases.ts';
import { root } from './lib/browsers.ts';
import { build } from './lib/build.ts';

/**
 * `npm run bench [-- reading|engine|store|popup|import|page] [-- --json]`: how long reading takes as a ratio to a bare walk over the same page's text nodes, how
 * long a plan takes beside one without a history, what one more run costs in a full store beside an empty one, and how fast an archive
 * of files is taken in beside the decoder alone; each of one run. How soon the popup shows something. What we cost a page beside the same page
 * without us: memory, long tasks, timers, observers and listeners; exit 1 over a bound of these. One file for each bench under tests/bench.
 * `PAGE_CASES=DIR` measures each page of a folder, `BENCH_FILES=N` another number of files.
 */
const asked = process.argv.slice(2);
const wants = (name: string) => asked.every((word) => word.startsWith('--')) || asked.includes(name);
const folder = process.env.PAGE_CASES ?? join(root, 'tests', 'pages');
if (['store', 'popup', 'import', 'page'].some(wants)) build('chrome');
const pages = process.env.PAGE_CASES === undefined ? grownPages() : casesIn(process.env.PAGE_CASES);
const reading = wants('reading') ? await readingBenchmarks(pages) : [];
const engine = wants('engine') ? engineBenchmarks() : [];
const store = wants('store') ? await storeBenchmarks() : [];
const popup = wants('popup') ? await popupBenchmarks() : [];
const most = Number(process.env.BENCH_FILES ?? 2_000);
const imported: ImportFigures[] = [];
if (wants('import')) for (const part of [0.1, 0.4, 1]) imported.push(await importBenchmark(Math.ceil(most * part)));
const page = wants('page')
  ? { heap: await heapBenchmark(), tasks: await taskBenchmarks(folder), quiet: await quietBenchmark() }
  : null;

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

/** MB that 50 navigations may leave behind, ms that no task of ours may take, listeners that may stay in a page. */
const bounds = { heap: 2, task: 50, listeners: 2 };
const line = (name: string, value: string, remark: string) => [name.padEnd(38), value.padStart(9), `  ${remark}`].join('');
const verdict = (isWithin: boolean) => {
  if (!isWithin) process.exitCode = 1;
  return isWithin ? 'ok' : 'OVER THE BOUND';
};

function heapRow(heap: HeapFigures): string {
  const more = heap.with - heap.without;
  const grown = `${heap.grownWith.toFixed(2)} of them by the ${String(heap.navigations)} navigations`;
  return line(
    'memory of a page, more than without us',
    more.toFixed(2),
    `MB, ${grown}, bound 2: ${verdict(more <= bounds.heap)}`,
  );
}

function taskRow({ page: name, kilobytes, overlay, with: ours, without }: TaskFigures): string {
  // What else the machine does lengthens a task and never shortens one: the least of the rounds is the nearest to ours.
  const least = (values: number[]) => Math.min(...values);
  const isWithin = least(ours) <= Math.max(bounds.task, least(without));
  const rounds = `rounds ${ours.join(' ')}, without us ${without.join(' ')}`;
  const what = `${name}, ${String(kilobytes)} kB${overlay ? ', overlay' : ''}`;
  return line(
    'longest task at a quarter of the speed',
    least(ours).toFixed(0),
    `ms, bound 50: ${verdict(isWithin)}; ${what}; ${rounds}`,
  );
}

function quietRow({ name, isRun, scripts, begun, alive, listeners }: QuietFigures): string {
  const isWithin = isRun || (begun + alive === 0 && listeners <= bounds.listeners);
  const bound = isRun ? 'seen at work' : `bound 0, 0, 2: ${verdict(isWithin)}`;
  const remark = `${String(alive)} alive, ${String(listeners)} listeners, ${String(scripts)} scripts have run, ${bound}; ${name}`;
  return line('timers and observers begun', String(begun), remark);
}

if (asked.includes('--json')) console.log(JSON.stringify({ reading, engine, store, popup, import: imported, page }, null, 2));
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
  if (popup.length > 0) {
    console.log(heads('popup', 'runs', 'time', 'ratio'));
    for (const each of popup) console.log(storeRow(each));
  }
  for (const each of imported) console.log([heads('import'), ...importRows(each)].join('\n'));
  if (page) {
    console.log(heads('a page of a site'));
    console.log([heapRow(page.heap), ...page.tasks.map(taskRow), ...page.quiet.map(quietRow)].join('\n'));
  }
}
