import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { browserPath } from '../../../scripts/lib/browsers.ts';
import { openGallery, type Gallery, type Mode } from '../../../scripts/lib/gallery.ts';
import { browserName } from './launch.ts';

interface Size {
  width: number;
  height: number;
}

/** A page of the gallery, in a browser without the extension: what both libraries' pages can do. */
export interface GalleryPage {
  show: (address: string, mode: Mode, size: Size) => Promise<void>;
  /** Puts what is shown into another mode, as far as that is the browser's to do. */
  set: (mode: Mode, size: Size) => Promise<void>;
  run: <Answer>(source: string) => Promise<Answer>;
  close: () => Promise<void>;
}

async function openGalleryPage(): Promise<GalleryPage> {
  if (browserName === 'firefox') {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: true,
      // As in Chromium below: a colour on its way from one mode to the next is nobody's.
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    });
    const tab = await browser.newPage();
    const set = async (_: Mode, size: Size) => tab.setViewport(size);
    return {
      set,
      show: async (address, mode, size) => {
        await set(mode, size);
        await tab.goto(address);
      },
      run: (source) => tab.evaluate(source) as Promise<never>,
      close: () => browser.close(),
    };
  }
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'],
  });
  const tab = await browser.newPage({ reducedMotion: 'reduce' });
  const set = async ({ scheme, forced }: Mode, size: Size) => {
    await tab.setViewportSize(size);
    await tab.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none' });
  };
  return {
    set,
    show: async (address, mode, size) => {
      await set(mode, size);
      await tab.goto(address);
    },
    run: (source) => tab.evaluate(source),
    close: () => browser.close(),
  };
}

/** Settles when a scene stands as it is meant to be seen. */
export const isReady = `new Promise((ready) => {
  const look = () => document.documentElement.dataset.ready ? ready(true) : setTimeout(look, 20);
  look();
})`;

/** The gallery and a page of it, open while the stories of a file are told. */
export function withGallery(): { readonly gallery: Gallery; readonly page: GalleryPage } {
  let gallery: Gallery;
  let page: GalleryPage;
  beforeAll(async () => {
    gallery = await openGallery();
    page = await openGalleryPage();
  });
  afterAll(async () => {
    await page.close();
    await gallery.close();
  });
  return {
    get gallery() {
      return gallery;
    },
    get page() {
      return page;
    },
  };
}
