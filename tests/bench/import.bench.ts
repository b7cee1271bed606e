import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright';
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
  /** ms: the longest that the page was busy without a break, to the end of what follows; 0 where never for 50. */
  longestTask: number;
  /** The same of the page at rest for as long: what is as long there is this machine's doing. */
  longestAtRest: number;
}

const day = 86_400_000;
/** ms in which the page makes what follows from new runs. */
const afterwards = 3_000;

/** A run each day, the last one yesterday: what is made of the newest is made after such an import. */
function archiveOf(count: number): Uint8Array {
  const first = Date.now() - count * day;
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

/** ms: the longest task of the page while something goes on. */
async function longestTask(page: Page, meanwhile: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const scope = globalThis as typeof globalThis & { longest?: number; watching?: PerformanceObserver };
    scope.watching?.disconnect();
    scope.longest = 0;
    scope.watching = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) scope.longest = Math.max(scope.longest ?? 0, entry.duration);
    });
    scope.watching.observe({ entryTypes: ['longtask'] });
  });
  await meanwhile();
  return page.evaluate(() => (globalThis as typeof globalThis & { longest?: number }).longest ?? 0);
}

/** Waits for the end in the page itself, by one look at one element: a driver's own search through the page is a task of the page, too. */
const untilRead = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        setTimeout(() => reject(new Error('the import came to no end')), 300_000);
        const look = setInterval(() => {
          if (!document.querySelector('#import [role=status]')?.textContent.includes('All files are read.')) return;
          clearInterval(look);
          resolve();
        }, 50);
      }),
  );

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
    const before = memory();
    let peak = before;
    const watch = setInterval(() => {
      const held = memory();
      if (held !== null) peak = Math.max(peak ?? 0, held);
    }, 100);
    let whole = 0;
    const busy = await longestTask(page, async () => {
      const from = performance.now();
      await field.setInputFiles(archive);
      await untilRead(page);
      whole = (performance.now() - from) / 1_000;
      clearInterval(watch);
      await page.waitForTimeout(afterwards);
    });
    const longestAtRest = await longestTask(page, () => page.waitForTimeout(whole * 1_000 + afterwards));
    const added = await page.getByText(`${count.toLocaleString('en')} new runs`).count();
    if (added !== 1) throw new Error('not every file was taken in');
    return {
      files: count,
      archiveMegabytes: bytes.length / 1e6,
      decoder,
      whole,
      peak: peak === null || before === null ? null : (peak - before) / 1e6,
      longestTask: busy,
      longestAtRest,
    };
  } finally {
    await close();
  }
}
