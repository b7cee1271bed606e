import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stravaAddress, stravaPage } from '../tests/e2e/pages/pages.ts';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { click, eventually, find, overlayOf, textOf } from '../tests/e2e/support/look.ts';
import { openWeb } from '../tests/e2e/support/web.ts';
import { root } from './lib/browsers.ts';
import { build, outputOf } from './lib/build.ts';

/**
 * `npm start`: the extension in a real browser on a demo run, served from loopback under the site's real address. Without a
 * display it runs headless, prints the plan as text, saves pictures in `.output/demo/`, and exits.
 */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');
const folder = join(root, '.output', 'demo');

build('chrome');
const web = await openWeb((url) => (url.href.startsWith(stravaAddress) ? stravaPage() : null));
const driver = await launchChromium({ extension: outputOf('chrome'), proxyPort: web.port, headless });

const welcome = await driver.openExtension('welcome.html');
await driver.agreeTo('https://www.strava.com/*');
await click(welcome, welcome.document, 'button', /^allow ?strava/);
await find(welcome.document, 'button', /^take back ?strava/);

const page = await driver.open(stravaAddress);
const overlay = await overlayOf(page);
await click(page, overlay, 'button', /open the plan/);
await eventually('the plan', async () => /hard running from/i.test(await textOf(overlay)));

if (headless) {
  mkdirSync(folder, { recursive: true });
  await page.screenshot(join(folder, 'overlay.png'));

  const popup = await driver.openExtension('popup.html');
  await popup.resize(400, 600);
  await find(popup.document, 'checkbox', /./);
  const plan = await popup.document.evaluate((document) => (document as Document).body.innerText);
  await popup.screenshot(join(folder, 'popup.png'));

  const options = await driver.openExtension('options.html');
  await find(options.document, 'heading', /./);
  await options.screenshot(join(folder, 'options.png'));

  console.log(plan.replace(/\n{2,}/g, '\n').trim());
  console.log(`\nPictures: ${['overlay', 'popup', 'options'].map((name) => join('.output', 'demo', `${name}.png`)).join(', ')}`);
  await driver.close();
  web.close();
} else {
  await welcome.close();
  console.log(`The demo run stands under ${stravaAddress}. Close the browser to end.`);
  await driver.closed();
  web.close();
}
process.exit(0);
