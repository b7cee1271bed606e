import type { Page } from 'playwright';
import { appAddress, appPages, noRuns, runs } from './app.ts';
import { goIn, openedPage, untilOverlaid, type OpenedPage } from './openedPage.ts';

/** What stays in a page's memory after in-app navigations through runs and pages without one, with the extension and without. */
export interface HeapFigures {
  navigations: number;
  /** MB after the garbage was collected, on a page without a run. */
  with: number;
  without: number;
  /** MB that the navigations themselves added. */
  grownWith: number;
  grownWithout: number;
}

const navigations = 50;
/** Until everything that is loaded once is loaded. */
const warmUp = 5;

async function wander(page: Page, turns: number, withExtension: boolean): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    const isRun = turn % 5 !== 4;
    await goIn(page, (isRun ? runs[turn % runs.length] : noRuns[turn % noRuns.length]) ?? '');
    if (withExtension) await untilOverlaid(page, isRun);
    // As much as a quick look: the reader hears that it is done a moment after its overlay has come.
    await page.waitForTimeout(600);
  }
}

async function megabytes({ cdp }: OpenedPage): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
}

async function measure(withExtension: boolean): Promise<{ before: number; after: number }> {
  const opened = await openedPage(appPages, 'garmin', withExtension);
  const { page, cdp, close } = opened;
  try {
    await cdp.send('Performance.enable');
    await page.goto(appAddress);
    await wander(page, warmUp, withExtension);
    const before = await megabytes(opened);
    await wander(page, navigations, withExtension);
    return { before, after: await megabytes(opened) };
  } finally {
    await close();
  }
}

/** Needs a build. */
export async function heapBenchmark(): Promise<HeapFigures> {
  const one = await measure(true);
  const other = await measure(false);
  return {
    navigations,
    with: one.after,
    without: other.after,
    grownWith: one.after - one.before,
    grownWithout: other.after - other.before,
  };
}
