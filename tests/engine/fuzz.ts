import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { merge, tryBatch, type Findings } from './fuzzBatch.ts';

/**
 * `npm run fuzz:plan -- --count N --seed S`: makes N plans, twenty of each request at as many moments, and tries the laws of every
 * plan on each, and the laws of two plans on every tenth request. Prints violations with their requests, and plans per second.
 * Exit 1 on a violation.
 */

function argument(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? usual : Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} takes a whole number`);
  return value;
}

const batch = 10_000;
const shownAtMost = 20;

/** Answers each batch that it is asked for. */
function work(port: NonNullable<typeof parentPort>): void {
  port.on('message', ({ seed, plans }: { seed: number; plans: number }) => port.postMessage(tryBatch(seed, plans)));
}

/** Hands out batches to as many threads as the machine has. */
async function all(count: number, seed: number): Promise<Findings> {
  const found: Findings = { plans: 0, broken: new Map() };
  let given = 0;
  const threads = Math.min(availableParallelism(), Math.ceil(count / batch));
  const thread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url));
      const next = () => {
        if (given >= count) {
          resolve();
          return void worker.terminate();
        }
        worker.postMessage({ seed: seed + given, plans: Math.min(batch, count - given) });
        given += batch;
      };
      worker.on('message', (part: Findings) => {
        merge(found, part);
        next();
      });
      worker.on('error', reject);
      next();
    });
  await Promise.all(Array.from({ length: threads }, thread));
  return found;
}

async function main(): Promise<void> {
  const count = argument('count', 10_000);
  const seed = argument('seed', 1);
  const began = performance.now();
  const { plans, broken } = await all(count, seed);
  const seconds = (performance.now() - began) / 1_000;
  for (const [name, { times, wrong, request }] of [...broken].slice(0, shownAtMost)) {
    console.log(`${name}: ${times} × (${wrong})\n  ${request}`);
  }
  const total = [...broken.values()].reduce((sum, { times }) => sum + times, 0);
  console.log(`${plans} plans, seed ${seed}: ${total} violations`);
  console.log(`${Math.round(plans / seconds)} plans per second, each made and tried on every law`);
  process.exitCode = total === 0 ? 0 : 1;
}

if (isMainThread) await main();
else if (parentPort !== null) work(parentPort);
