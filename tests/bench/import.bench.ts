import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { chromium } from 'playwright';
import { browserPath } from '../../scripts/lib/browsers.ts';
import { build, outputOf } from '../../scripts/lib/build.ts';
import { fitRun } from '../files/make/fit.ts';

/** An archive of generated files taken in by the production build in Chromium, beside the decoder alone in the same browser. */
export interface ImportFigures {
  files: number;
  archiveMegabytes: number;
  /** Seconds: decoded alone, and taken in with all that is kept. */
  decoder: number;
  whole: number;
  /** MB of the extension's own process above what it held before; null where the system does not tell. */
  peak: number | null;
  /** ms: the longest that the page was busy without a break. */
  longestTask: number;
}

const day = 86_400_000;

function archiveOf(count: number): Uint8Array {
  const first = Date.parse('2020-01-01T06:00:00Z');
  const files = Array.from({ length: count }, (_, index) => {
    const run = {
      start: new Date(first + index * day).toISOString(),
      seconds: 1_800 + (index % 50) * 30,
      speed: 2.6 + (index % 9) / 10,
    };
    return [`activities/${String(index)}.fit`, fitRun(run)] as const;
  });
  return zipSync(Object.fromEntries(files), { level: 1 });
}

/** Bytes in memory of the processes that run extension pages, by the system's own book (Linux). */
function extensionMemory(profile: string): number | null {
  let sum: number | null = null;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !command.includes(profile)) continue;
      const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      sum = (sum ?? 0) + Number(kilobytes) * 1_024;
    } catch {
      // It has ended meanwhile, or there is no such book.
    }
  }
  return sum;
}

export async function importBenchmark(count = 2_000): Promise<ImportFigures> {
  build('chrome');
  const folder = realpathSync(outputOf('chrome'));
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  const profile = mkdtempSync(join(tmpdir(), 'homestretch-bench-'));
  const archive = join(profile, 'archive.zip');
  const bytes = archiveOf(count);
  writeFileSync(archive, bytes);
  const context = await chromium.launchPersistentContext(join(profile, 'browser'), {
    executablePath: browserPath('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    const field = page.locator('#import input[type=file]').first();
    await field.waitFor({ state: 'attached' });
    // The decoder alone: the same worker, whose batches nobody keeps.
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<input type="file" id="alone">');
    });
    await page.setInputFiles('#alone', archive);
    const decoder = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const file = (document.getElementById('alone') as HTMLInputElement).files?.[0];
          const worker = new Worker('/decoder.js');
          const from = performance.now();
          worker.onmessage = ({ data }: MessageEvent<{ isEnd: boolean }>) => {
            if (!data.isEnd) return worker.postMessage('taken');
            worker.terminate();
            resolve((performance.now() - from) / 1_000);
          };
          worker.postMessage({
            files: [{ name: 'archive.zip', file }],
            options: { timeZone: 'UTC', now: new Date().toISOString() },
          });
        }),
    );
    await page.evaluate(() => {
      const scope = globalThis as typeof globalThis & { longest?: number };
      scope.longest = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) scope.longest = Math.max(scope.longest ?? 0, entry.duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    const before = extensionMemory(profile);
    let peak = before;
    const watch = setInterval(() => {
      const held = extensionMemory(profile);
      if (held !== null) peak = Math.max(peak ?? 0, held);
    }, 100);
    const from = performance.now();
    await field.setInputFiles(archive);
    await page.getByText('All files are read.').waitFor({ timeout: 300_000 });
    const whole = (performance.now() - from) / 1_000;
    clearInterval(watch);
    const added = await page.getByText(`${count.toLocaleString('en')} new runs`).count();
    if (added !== 1) throw new Error('not every file was taken in');
    const longestTask = await page.evaluate(() => (globalThis as typeof globalThis & { longest?: number }).longest ?? 0);
    return {
      files: count,
      archiveMegabytes: bytes.length / 1e6,
      decoder,
      whole,
      peak: peak === null || before === null ? null : (peak - before) / 1e6,
      longestTask,
    };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
