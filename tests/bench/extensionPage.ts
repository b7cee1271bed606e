import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserPath } from '../../scripts/lib/browsers.ts';
import { outputOf } from '../../scripts/lib/build.ts';

/** Chromium with the production build in a profile of its own, for the benches: its options page stands open. */
export interface ExtensionPage {
  page: Page;
  /** Folder that is gone when it is closed. */
  folder: string;
  /** Bytes in memory of the processes that run extension pages, by the system's own book (Linux); null where there is none. */
  memory: () => number | null;
  close: () => Promise<void>;
}

function memoryOf(profile: string): number | null {
  let sum: number | null = null;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !command.includes(profile)) continue;
      const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      sum = (sum ?? 0) + Number(kilobytes) * 1_024;
    } catch {
      // It has ended meanwhile, or there is no such book.
    }
  }
  return sum;
}

/** @throws where there is no build; make one first. */
export async function openExtensionPage(): Promise<ExtensionPage> {
  const built = realpathSync(outputOf('chrome'));
  const digits = createHash('sha256').update(built).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  const folder = mkdtempSync(join(tmpdir(), 'homestretch-bench-'));
  const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath: browserPath('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      `--load-extension=${built}`,
      `--disable-extensions-except=${built}`,
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  return {
    page,
    folder,
    memory: () => memoryOf(folder),
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
