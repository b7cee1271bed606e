import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { scenes, type Scene } from '../tests/gallery/scenes.ts';
import { storePictures } from '../tests/gallery/storePictures.ts';
import { browserPath, root } from './lib/browsers.ts';
import { contactSheet } from './lib/contactSheet.ts';
import { openGallery, viewportOf, type Mode } from './lib/gallery.ts';

/**
 * `npm run pictures [-- NAME] [--front]`: every face in every state, light and dark, left to right and right to left, at
 * 100 and 200 %, as PNG in .output/pictures/ with a contact sheet (index.html); and the 1280 × 800 pictures for the
 * stores. `--front` also renews the picture of the README. A missing text or an error on a page fails the run.
 */
const folder = join(root, '.output', 'pictures');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = words[0] ?? '';

const modes: Mode[] = (['light', 'dark'] as const).flatMap((scheme) =>
  (['ltr', 'rtl'] as const).flatMap((direction) =>
    ([100, 200] as const).map((zoom) => ({
      name: `${scheme}-${direction}-${String(zoom)}`,
      scheme,
      direction,
      zoom,
      // Right to left in a language that is written so.
      language: direction === 'rtl' ? 'ar' : 'en',
    })),
  ),
);
const problems = new Set<string>();
const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
if (wanted === '') rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const pageFor = async (scale: number): Promise<Page> => {
  const page = await browser.newPage({ deviceScaleFactor: scale, reducedMotion: 'reduce' });
  page.on('console', (message) => message.type() === 'error' && problems.add(message.text()));
  page.on('pageerror', (error) => problems.add(String(error)));
  return page;
};

async function take(page: Page, scene: Scene, mode: Mode) {
  const size = viewportOf(scene.face, mode);
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: mode.scheme });
  await page.goto(gallery.addressOf(scene, mode));
  await page.waitForSelector('[data-ready]', { state: 'attached', timeout: 15_000 });
  // The whole of a long face, with what sticks to its edges at its ends.
  if (scene.face === 'popup' || scene.face === 'welcome') {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height });
  }
  await page.screenshot({ path: join(folder, `${scene.face}-${scene.name}-${mode.name}.png`) });
}

try {
  const shown = scenes.filter((scene) => `${scene.face}-${scene.name}`.includes(wanted));
  for (const zoom of [100, 200] as const) {
    const page = await pageFor(zoom / 100);
    for (const mode of modes.filter((one) => one.zoom === zoom)) {
      for (const scene of shown)
        await take(page, scene, mode).catch((error: unknown) => problems.add(`${scene.face}-${scene.name}: ${String(error)}`));
    }
    await page.close();
  }
  const page = await pageFor(1);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { name } of storePictures.filter((one) => `store-${one.name}`.includes(wanted))) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.goto(gallery.storeAddress(name, scheme));
      const face = page.frameLocator('iframe').locator('[data-ready]');
      await face.waitFor({ state: 'attached', timeout: 15_000 });
      // What was pressed by script has a ring that a click gives nobody.
      await face.evaluate((root) => (root.ownerDocument.activeElement as HTMLElement | null)?.blur());
      await page.screenshot({ path: join(folder, `store-${name}-${scheme}.png`) });
      if (name === 'overlay' && scheme === 'light' && process.argv.includes('--front')) {
        await page.screenshot({ path: join(root, 'docs', 'overlay.png') });
      }
    }
  }
  const sheet = contactSheet(
    shown.map((scene) => `${scene.face}-${scene.name}`),
    modes.map(({ name }) => name),
    storePictures.map(({ name }) => name),
  );
  if (wanted === '') writeFileSync(join(folder, 'index.html'), sheet);
} finally {
  await browser.close();
  await gallery.close();
}
for (const problem of problems) console.error(problem);
console.log(`pictures in ${join('.output', 'pictures')}`);
process.exitCode = problems.size > 0 ? 1 : 0;
