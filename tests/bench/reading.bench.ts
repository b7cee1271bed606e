import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browserPath, root } from '../../scripts/lib/browsers.ts';
import { contextOf, type PageCase } from '../pages/cases.ts';
import type { PageTimes } from './pageEntry.ts';

/** How long a page takes to read, beside a bare walk over its text nodes: medians over turns, in headless Chromium. */
export interface ReadingFigures {
  page: string;
  refusal: string;
  elements: number;
  textNodes: number;
  characters: number;
  /** Milliseconds. */
  walk: number;
  read: number;
  /** Of the reading: what runs on the page, and what runs in the worker. */
  take: number | null;
  judge: number | null;
}

const turns = 20;

const median = (values: number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
};

async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry: join(root, 'tests', 'bench', 'pageEntry.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the bench was not bundled');
  return chunk.code;
}

/** Measures reading each of these pages. */
export async function readingBenchmarks(pages: PageCase[]): Promise<ReadingFigures[]> {
  const code = await script();
  const browser = await chromium.launch({ executablePath: browserPath('chromium') });
  const figures: ReadingFigures[] = [];
  try {
    for (const each of pages) {
      const { name, url, html } = each;
      const page = await browser.newPage();
      // Nothing but the page's own text is served, and none of its scripts runs.
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({
              body: html,
              contentType: 'text/html; charset=utf-8',
              headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
            })
          : route.abort(),
      );
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      const call = `measureReading(${JSON.stringify(contextOf(each))}, ${String(turns)})`;
      const times = (await page.evaluate(call)) as PageTimes;
      const { refusal, elements, textNodes, characters } = times;
      figures.push({
        page: name,
        refusal,
        elements,
        textNodes,
        characters,
        walk: median(times.walk) ?? 0,
        read: median(times.read) ?? 0,
        take: median(times.take),
        judge: median(times.judge),
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return figures;
}
