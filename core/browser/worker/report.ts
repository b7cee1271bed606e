import { browser } from '../extension.ts';
import type { Answer } from '../messages.ts';

/** The skeleton of a page, made in the page itself, on request: what is personal never leaves it. */
export async function reportOf(asked: number | undefined, url: string | undefined): Promise<Answer> {
  try {
    const tab = asked ?? (url === undefined ? undefined : await showing(url));
    if (tab === undefined) return { ok: false, error: 'not-allowed' };
    const [made] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/report.js'] });
    return typeof made?.result === 'string' ? { ok: true, text: made.result } : { ok: false, error: 'not-allowed' };
  } catch {
    return { ok: false, error: 'not-allowed' };
  }
}

/** The tab that shows an address; the browser names those of pages that we may read alone. The one in front comes first. */
async function showing(url: string): Promise<number | undefined> {
  const all = (await browser.tabs.query({})).filter((tab) => tab.url === url);
  return (all.find((tab) => tab.active) ?? all[0])?.id;
}
