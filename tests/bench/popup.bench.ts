import type { Page } from 'playwright';
import type { ExtensionPage } from './extensionPage.ts';
import { filledStore, sizes } from './store.bench.ts';

/** How soon the popup tells the run, which is the first that it says, with few and with many in the store: medians, all sizes taking turns. */
export interface PopupFigures {
  name: string;
  runs: number;
  /** Milliseconds from the opening of the page, and the same beside the smallest store. */
  time: number;
  ratio: number;
}

const turns = 15;

/** Opens the popup anew: ms until a frame tells the run. */
async function timeToTell(page: Page): Promise<number> {
  await page.goto(new URL('/popup.html', page.url()).href, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const look = () => {
          const now = performance.now();
          if (/\d/.test(document.querySelector('h1')?.textContent ?? '')) resolve(now);
          else if (now > 20_000) reject(new Error('the popup tells no run'));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Needs a build. */
export async function popupBenchmarks(): Promise<PopupFigures[]> {
  const now = Date.now();
  const stores: (ExtensionPage & { size: number; times: number[] })[] = [];
  try {
    for (const size of sizes) stores.push({ size, times: [], ...(await filledStore(size, now)) });
    for (let turn = 0; turn < turns; turn += 1) for (const { page, times } of stores) times.push(await timeToTell(page));
  } finally {
    for (const { close } of stores) await close();
  }
  const rows = stores.map(({ size, times }) => {
    // The first turns warm up.
    const sorted = times.slice(3).sort((a, b) => a - b);
    return { name: 'the popup, until it tells the run', runs: size, time: sorted[Math.floor(sorted.length / 2)] ?? NaN };
  });
  return rows.map((row) => ({ ...row, ratio: row.time / (rows[0]?.time ?? NaN) }));
}
