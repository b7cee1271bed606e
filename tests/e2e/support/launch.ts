import { outputOf } from '../../../scripts/lib/build.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { openWeb, type Pages, type Web } from './web.ts';

/** The browser that this run of the stories is for. */
export const browserName: 'chromium' | 'firefox' = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Folder of the production build for this run's browser; scripts/e2e.ts gives a copy of its own. */
export const productionBuild: string = process.env.E2E_BUILD ?? outputOf(browserName === 'firefox' ? 'firefox' : 'chrome');

export interface Scene {
  driver: Driver;
  web: Web;
  close: () => Promise<void>;
}

/** A fresh profile of this run's browser with an extension (null: none), in front of a web of the given pages. */
export async function openScene(pages: Pages, extension: string | null = productionBuild): Promise<Scene> {
  const web = await openWeb(pages);
  const launch = browserName === 'firefox' ? launchFirefox : launchChromium;
  const driver = await launch({ extension, proxyPort: web.port });
  return {
    driver,
    web,
    close: async () => {
      await driver.close();
      web.close();
    },
  };
}
