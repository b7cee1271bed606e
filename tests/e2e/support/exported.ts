import type { Driver } from './driver.ts';
import { eventually } from './look.ts';

/** What is stored, as the runner's own export tells it. */
export interface Exported {
  runs: { run: { id: string; distance?: number; startTime: string }; corrections: Record<string, unknown> }[];
  ticks: { run: string; step: string; state: string }[];
  checkIns: { kind: string }[];
  profile: Record<string, unknown>;
}

/** Asks for an export in a page of ours, as its button does. */
export async function exported(driver: Driver): Promise<Exported> {
  const page = await driver.openExtension('options.html');
  try {
    await page.document.evaluate(() => {
      type Runtime = { runtime: { sendMessage: (message: unknown) => Promise<{ text?: string }> } };
      void (globalThis as unknown as { chrome: Runtime }).chrome.runtime
        .sendMessage({ type: 'face:export', as: 'json' })
        .then(({ text }) => (document.documentElement.dataset.exported = text ?? ''));
    });
    const text = await eventually('an export', () =>
      page.document.evaluate(() => document.documentElement.dataset.exported || null),
    );
    return JSON.parse(text) as Exported;
  } finally {
    await page.close();
  }
}
