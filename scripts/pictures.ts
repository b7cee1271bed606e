import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import solid from 'vite-plugin-solid';
import { scenes, type Scene } from '../tests/gallery/scenes.ts';

/**
 * `npm run pictures [-- NAME]`: every face in every state, light and dark, left to right and right to left, as PNG in
 * .output/pictures/. A text that is missing or an error on the page fails the run.
 */
const folder = join(import.meta.dirname, '..', '.output', 'pictures');
const wanted = process.argv[2] ?? '';
const sizes: Record<Scene['face'], { width: number; height: number }> = {
  popup: { width: 392, height: 600 },
  overlay: { width: 760, height: 720 },
  options: { width: 1100, height: 820 },
  welcome: { width: 1000, height: 860 },
};

const server = await createServer({
  configFile: false,
  root: join(import.meta.dirname, '..', 'tests', 'gallery'),
  logLevel: 'error',
  plugins: [solid({ solid: { delegateEvents: false } })],
  server: { host: '127.0.0.1', port: 0, fs: { allow: [join(import.meta.dirname, '..')] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const browser = await chromium.launch({
  ...(system ? { executablePath: system } : {}),
  args: ['--no-sandbox'],
});
mkdirSync(folder, { recursive: true });
const problems: string[] = [];

async function take(page: Page, scene: Scene, scheme: 'light' | 'dark', direction: 'ltr' | 'rtl') {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const language = direction === 'rtl' ? '&language=ar' : '';
  const hash = scene.at ? `#${scene.at}` : '';
  await page.setViewportSize(sizes[scene.face]);
  await page.goto(`${address}?scene=${scene.face}-${scene.name}${language}${hash}`);
  for (const text of scene.press ?? []) await page.getByText(text).first().click({ timeout: 5_000 });
  const name = `${scene.face}-${scene.name}-${scheme}-${direction}`;
  // The whole of a long face, with what sticks to its edges at its ends.
  if (scene.face === 'popup' || scene.face === 'welcome') {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...sizes[scene.face], height });
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

try {
  for (const direction of ['ltr', 'rtl'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage();
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
      for (const scene of scenes.filter((one) => `${one.face}-${one.name}`.includes(wanted))) {
        await take(page, scene, scheme, direction);
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
for (const problem of new Set(problems)) console.error(problem);
console.log(`pictures in ${join('.output', 'pictures')}`);
process.exitCode = problems.length > 0 ? 1 : 0;
