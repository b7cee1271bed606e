import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { siteOf } from '../../core/sites/siteOf.ts';
import { isOverlaid, openedPage, type OpenedPage } from './openedPage.ts';

/**
 * The tasks of over 50 ms that reading adds to a page, on a processor that is slowed down fourfold. The page rests under another address;
 * then its address becomes the activity's, as in an app, and what follows is ours: the same is done without the extension.
 */
export interface TaskFigures {
  page: string;
  kilobytes: number;
  /** Whether the overlay was shown: the page tells a run. */
  overlay: boolean;
  /** ms, the longest task of each round; 0 where none took 50. */
  with: number[];
  without: number[];
}

const rounds = 5;
const slowdown = 4;
/** ms that a page rests before, and is watched for. */
const rest = 1_500;
const watched = 7_000;

const caseSchema = z.object({ url: z.string(), run: z.optional(z.unknown()) });
interface Case {
  name: string;
  url: URL;
  html: string;
  isRun: boolean;
}

/** The largest page of all that one of our sites shows, and the largest of a run. */
function largest(folder: string): Case[] {
  const cases = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'expected.json')))
    .sort((one, other) => statSync(join(folder, other, 'page.html')).size - statSync(join(folder, one, 'page.html')).size)
    .flatMap((name): Case[] => {
      const { url, run } = caseSchema.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
      const address = new URL(url);
      if (siteOf(address)?.activityId(address) == null) return [];
      return [{ name, url: address, html: readFileSync(join(folder, name, 'page.html'), 'utf8'), isRun: run !== undefined }];
    });
  const [first] = cases;
  const firstRun = cases.find(({ isRun }) => isRun);
  return [...new Set([first, firstRun])].filter((one) => one !== undefined);
}

async function longestTask({ page, cdp }: OpenedPage, { url }: Case): Promise<{ longest: number; overlay: boolean }> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.goto(`${url.origin}/resting`);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.waitForTimeout(rest);
  await page.evaluate((path) => {
    const scope = globalThis as typeof globalThis & { tasks?: number[] };
    const tasks: number[] = (scope.tasks = []);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    history.pushState(null, '', path);
  }, url.href);
  await page.waitForTimeout(watched);
  const longest = await page.evaluate(() =>
    Math.max(0, ...((globalThis as typeof globalThis & { tasks?: number[] }).tasks ?? [])),
  );
  return { longest, overlay: await isOverlaid(page) };
}

async function measure(each: Case): Promise<TaskFigures> {
  const pages = (url: URL) => (url.hostname === each.url.hostname ? each.html : null);
  const site = siteOf(each.url)?.id ?? '';
  const ours = await openedPage(pages, site, true);
  const bare = await openedPage(pages, site, false);
  const figures: TaskFigures = {
    page: each.name,
    kilobytes: Math.round(each.html.length / 1_000),
    overlay: false,
    with: [],
    without: [],
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const one = await longestTask(ours, each);
      figures.with.push(one.longest);
      figures.overlay ||= one.overlay;
      figures.without.push((await longestTask(bare, each)).longest);
    }
  } finally {
    await ours.close();
    await bare.close();
  }
  return figures;
}

/** Needs a build. @param folder of page cases: the largest page of all counts, and the largest of a run. */
export async function taskBenchmarks(folder: string): Promise<TaskFigures[]> {
  const figures: TaskFigures[] = [];
  for (const each of largest(folder)) figures.push(await measure(each));
  return figures;
}
