import fc from 'fast-check';
import { plan } from '#core/engine/plan.ts';
import { comparisons, laws } from './laws.ts';
import { requests } from './requests.ts';

/**
 * `npm run fuzz:plan -- --count N --seed S`: makes N requests and tries the laws of every plan on each, and the laws of two
 * plans on every tenth. Prints violations with their requests, and plans per second. Exit 1 on a violation.
 */

function argument(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? usual : Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} takes a whole number`);
  return value;
}

const count = argument('count', 10_000);
const seed = argument('seed', 1);
const batch = 1_000;
const shownAtMost = 20;
const found = new Map<string, { times: number; request: string; wrong: string }>();
let planTime = 0;

function note(name: string, wrong: string | null, request: unknown): void {
  if (wrong === null) return;
  const known = found.get(name);
  if (known === undefined) found.set(name, { times: 1, request: JSON.stringify(request), wrong });
  else known.times++;
}

const began = performance.now();
for (let done = 0; done < count; done += batch) {
  const sample = fc.sample(requests, { numRuns: Math.min(batch, count - done), seed: seed + done });
  sample.forEach((request, index) => {
    const from = performance.now();
    const made = plan(request);
    planTime += performance.now() - from;
    for (const [name, law] of Object.entries(laws)) note(name, law(request, made), request);
    if (index % 10 === 0) for (const [name, law] of Object.entries(comparisons)) note(name, law(request), request);
  });
}
const seconds = (performance.now() - began) / 1_000;

for (const [name, { times, wrong, request }] of [...found].slice(0, shownAtMost)) {
  console.log(`${name}: ${times} × (${wrong})\n  ${request}`);
}
const total = [...found.values()].reduce((sum, { times }) => sum + times, 0);
console.log(`${count} requests, seed ${seed}: ${total} violations`);
console.log(
  `${Math.round((1_000 * count) / planTime)} plans per second (with laws ${Math.round(count / seconds)} requests per second)`,
);
process.exitCode = total === 0 ? 0 : 1;
