import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { fitRun } from '../files/make/fit.ts';
import { openExtensionPage } from './extensionPage.ts';

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

/** @param count of generated files. Needs a build. */
export async function importBenchmark(count: number): Promise<ImportFigures> {
  const bytes = archiveOf(count);
  const { page, folder, memory, close } = await openExtensionPage();
  const archive = join(folder, 'archive.zip');
  writeFileSync(archive, bytes);
  try {
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
    const before = memory();
    let peak = before;
    const watch = setInterval(() => {
      const held = memory();
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
    await close();
  }
}
