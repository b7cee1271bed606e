import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, outputOf, targets, type Target } from './lib/build.ts';

/**
 * `npm run budgets`: gzip bytes of what runs where, against an aim and a limit. Exit 1 over a limit.
 * One kB is 1,000 bytes.
 */
interface Budget {
  name: string;
  aim: number;
  limit: number;
  /** Files of the build, relative to its folder. */
  files: (folder: string) => string[];
}

const relativeImport = /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/g;

/** A script and all that it imports at once; what it imports later, at a click, is not counted. */
function withImports(folder: string, script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const text = readFileSync(join(folder, script), 'utf8');
  for (const [, target] of text.matchAll(relativeImport)) {
    if (target) withImports(folder, new URL(target, `file:///${script}`).pathname.slice(1), seen);
  }
  return seen;
}

/** The scripts that a page of ours loads before it paints. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  for (const script of found) withImports(folder, script, seen);
  return [...seen];
}

const budgets: Budget[] = [
  {
    name: 'activity page, before a run is recognised',
    aim: 15,
    limit: 20,
    files: () => ['reader.js'],
  },
  {
    name: 'activity page, with the overlay',
    aim: 35,
    limit: 45,
    files: () => ['reader.js', 'overlay.js'],
  },
  {
    name: 'activity page, with the form for what it did not tell',
    aim: 35,
    limit: 36,
    files: () => ['reader.js', 'form.js'],
  },
  // What a click asks for, in the page in front of the runner.
  { name: 'any page, when it is to be read once', aim: 12, limit: 12.5, files: () => ['asked.js'] },
  { name: 'any page, when a report of it is made', aim: 50, limit: 52, files: () => ['report.js'] },
  { name: 'popup, before it paints', aim: 28, limit: 28.5, files: (folder) => scriptsOf(folder, 'popup.html') },
  // A worker that wakes to a tick of the clock needs no more than this.
  { name: 'background', aim: 40, limit: 60, files: (folder) => [...withImports(folder, 'background.js')] },
  // What it brings when it makes a plan, and when it judges a page: that one with the words of 24 languages.
  { name: 'background, a plan is made: what it brings', aim: 30, limit: 32, files: () => ['planning.js'] },
  { name: 'background, a page is judged: what it brings', aim: 42, limit: 45.5, files: () => ['judging.js'] },
];

function measure(target: Target): boolean {
  const folder = outputOf(target);
  let within = true;
  for (const { name, aim, limit, files } of budgets) {
    const missing = files(folder).filter((file) => !existsSync(join(folder, file)));
    if (missing.length > 0) throw new Error(`the ${target} build lacks ${missing.join(', ')}`);
    const sizes = files(folder).map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    const size = sizes.reduce((sum, one) => sum + one, 0) / 1_000;
    const verdict = size > limit ? 'OVER THE LIMIT' : size > aim ? 'over the aim' : 'ok';
    if (size > limit) within = false;
    const cells = [target.padEnd(8), name.padEnd(44), `${size.toFixed(2)} kB`.padStart(10)];
    console.log(`${cells.join(' ')}   aim ${String(aim)}, limit ${String(limit)}   ${verdict}`);
  }
  return within;
}

for (const target of targets) build(target);
// Both are measured before the verdict, so that one look shows all.
if (targets.map(measure).includes(false)) process.exitCode = 1;
