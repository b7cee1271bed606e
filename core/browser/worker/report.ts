import { browser } from '../extension.ts';
import type { Answer } from '../messages.ts';

/** The skeleton of a page, made in the page itself, on request: what is personal never leaves it. */
export async function reportOf(tab: number | undefined): Promise<Answer> {
  if (tab === undefined) return { ok: false, error: 'not-allowed' };
  try {
    const [made] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/report.js'] });
    return typeof made?.result === 'string' ? { ok: true, text: made.result } : { ok: false, error: 'not-allowed' };
  } catch {
    return { ok: false, error: 'not-allowed' };
  }
}
