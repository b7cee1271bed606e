import type { CDPSession, Page } from 'playwright';
import { outputOf } from '../../scripts/lib/build.ts';
import { sites } from '../../core/sites/registry.ts';
import { grant } from '../e2e/support/actions.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { openWeb, type Pages } from '../e2e/support/web.ts';

/** A page of a site in Chromium, with the production build granted for that site or without it, and the browser's own instruments. */
export interface OpenedPage {
  page: Page;
  cdp: CDPSession;
  close: () => Promise<void>;
}

/** Opens an empty tab in front of a web of the given pages. */
export async function openedPage(pages: Pages, site: string, withExtension: boolean): Promise<OpenedPage> {
  const web = await openWeb(pages);
  const driver = await launchChromium({ extension: withExtension ? outputOf('chrome') : null, proxyPort: web.port });
  const granted = sites.find(({ id }) => id === site);
  if (withExtension && granted) {
    const name = granted.name.replace(/[^\w ].*$/, '');
    await grant(
      driver,
      name,
      granted.origins.map((origin) => `${origin}/*`),
    );
  }
  const page = await driver.context().newPage();
  const cdp = await driver.context().newCDPSession(page);
  return {
    page,
    cdp,
    close: async () => {
      await driver.close();
      web.close();
    },
  };
}

/** Whether something of ours stands in the page: the overlay's host, the last element of all, and not the one that stood there before. */
export const isOverlaid = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const last = document.documentElement.lastElementChild as HTMLElement | null;
    return last?.localName === 'div' && last.dataset.before === undefined;
  });

/** Has the app's page go to an address; an overlay that stands there now is known again. */
export const goIn = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    const last = document.documentElement.lastElementChild as HTMLElement | null;
    if (last?.localName === 'div') last.dataset.before = '';
    (globalThis as unknown as { go: (path: string) => void }).go(to);
  }, path);

/** Waits until an overlay has come, or until none stands in the page any more. */
export async function untilOverlaid(page: Page, is: boolean): Promise<void> {
  const end = Date.now() + 60_000;
  const isThere = () =>
    is ? isOverlaid(page) : page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
  while ((await isThere()) !== is) {
    if (Date.now() > end) throw new Error(is ? 'no overlay came' : 'the overlay stays');
    await page.waitForTimeout(100);
  }
}
