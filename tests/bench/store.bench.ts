import type { Page } from 'playwright';
import { openExtensionPage, type ExtensionPage } from './extensionPage.ts';

/**
 * What it costs to add a run that has just ended, with few and with many behind it: from the page's word to its worker until every face
 * could paint the new plan. In the production build, each size in a browser of its own, all taking turns: medians.
 */
export interface StoreFigures {
  name: string;
  runs: number;
  /** Milliseconds, and the same beside the smallest store. */
  time: number;
  ratio: number;
}

export const sizes: readonly number[] = [10, 1_000, 10_000];
const turns = 40;
const day = 86_400_000;

/** Sends a command of a face to the worker. */
const tell = (page: Page, command: object): Promise<unknown> =>
  page.evaluate((message) => {
    type Runtime = { runtime: { sendMessage: (message: object) => Promise<unknown> } };
    return (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage(message);
  }, command);

/** Adds one run and has its plan made, as one of a file that is taken in: ms until it was kept, and until its plan could be shown. */
const timesToAdd = (page: Page, run: object): Promise<[kept: number, shown: number]> =>
  page.evaluate(async (added) => {
    type Runtime = { runtime: { sendMessage: (message: object) => Promise<{ ok?: boolean }> } };
    const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
    const from = performance.now();
    const kept = await runtime.sendMessage({ type: 'face:addRuns', runs: [{ run: added, estimated: [] }] });
    const between = performance.now();
    const shown = await runtime.sendMessage({ type: 'face:state' });
    if (!kept.ok || !shown.ok) throw new Error('the run was not added');
    return [between - from, performance.now() - from];
  }, run);

const runAt = (start: number, index: number) => {
  const distance = 6_000 + ((index * 7_919) % 11) * 900;
  const movingTime = Math.round(distance * (0.3 + ((index * 31) % 60) / 1_000));
  return {
    id: `file:${String(start)}`,
    sport: 'run',
    startTime: new Date(start).toISOString(),
    distance,
    movingTime,
    elapsedTime: movingTime + 60,
    averageHeartRate: 132 + (index % 30),
  };
};

/** Runs every other day until the newest is a week old; and later ones, a few hours apart, for the turns. */
const seeded = (count: number, now: number) =>
  Array.from({ length: count }, (_, index) => runAt(now - 7 * day - index * 2 * day, index));
const added = (turn: number, now: number) => runAt(now - 6 * day + turn * 3 * 3_600_000, turn);

/** Chromium with so many runs in the store and a plan of the newest. */
export async function filledStore(count: number, now: number): Promise<ExtensionPage> {
  const browser = await openExtensionPage();
  const runs = seeded(count, now);
  for (let from = 0; from < runs.length; from += 200) {
    const batch = runs.slice(from, from + 200).map((run) => ({ run, estimated: [] }));
    await tell(browser.page, { type: 'face:addRuns', runs: batch });
  }
  await tell(browser.page, { type: 'face:state' });
  return browser;
}

/** Needs a build. */
export async function storeBenchmarks(): Promise<StoreFigures[]> {
  const now = Date.now();
  const stores: (ExtensionPage & { size: number; times: [kept: number, shown: number][] })[] = [];
  try {
    for (const size of sizes) stores.push({ size, times: [], ...(await filledStore(size, now)) });
    for (let turn = 0; turn < turns; turn += 1) {
      for (const { page, times } of stores) times.push(await timesToAdd(page, added(turn, now)));
    }
  } finally {
    for (const { close } of stores) await close();
  }
  const names = ['one more run, until it is kept', 'one more run, until its plan is shown'];
  return names.flatMap((name, which) => {
    const rows = stores.map(({ size, times }) => {
      // The first turns warm up.
      const sorted = times
        .slice(5)
        .map((both) => both[which] ?? NaN)
        .sort((a, b) => a - b);
      return { name, runs: size, time: sorted[Math.floor(sorted.length / 2)] ?? NaN };
    });
    return rows.map((row) => ({ ...row, ratio: row.time / (rows[0]?.time ?? NaN) }));
  });
}
