import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from './support/driver.ts';
import { garminAddress, garminApp } from './pages/pages.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, find, overlayOf, textOf } from './support/look.ts';

/** Garmin's app: the content comes late, and the address changes inside the page. */

let scene: Scene;
let page: Tab;
beforeAll(async () => {
  scene = await openScene((url) => (url.hostname === 'connect.garmin.com' ? garminApp() : null));
  const welcome = await scene.driver.openExtension('welcome.html');
  await scene.driver.agreeTo('https://connect.garmin.com/*');
  await scene.driver.agreeTo('https://connect.garmin.cn/*');
  await click(welcome, welcome.document, 'button', /^allow ?garmin/);
  await find(welcome.document, 'button', /^take back ?garmin/);
  await welcome.close();
});
afterAll(() => scene.close());

/** What the popup says of the latest run, once it matches. */
async function popupSays(pattern: RegExp): Promise<string> {
  const popup = await scene.driver.openExtension('popup.html');
  try {
    return await eventually(`the popup to say ${String(pattern)}`, async () => {
      const text = await textOf(popup.document);
      return pattern.test(text) ? text : null;
    });
  } finally {
    await popup.close();
  }
}

test('an empty shell is waited for, and read when its content has come', async () => {
  page = await scene.driver.open(garminAddress.first);
  expect(await page.overlay()).toBeNull();
  await overlayOf(page);
  expect(await popupSays(/14\.2 km/)).toMatch(/Garmin/);
});

test('another run reached inside the app gets a plan of its own', async () => {
  await click(page, page.document, 'link', /go to second/);
  await eventually('the first overlay to leave', async () => (await page.overlay()) === null);
  await overlayOf(page);
  expect(await popupSays(/9\.1 km/)).toMatch(/Garmin/);
});

test('on a ride the overlay leaves, and the popup says why in one line', async () => {
  await click(page, page.document, 'link', /go to ride/);
  await eventually('the overlay to leave', async () => (await page.overlay()) === null);
  expect(await popupSays(/not a run/i)).toMatch(/9\.1 km/);
  expect(await page.overlay()).toBeNull();
});

test('a run reached from the dashboard inside the app is read', async () => {
  await click(page, page.document, 'link', /go to dashboard/);
  await eventually('the dashboard', async () => (await textOf(page.document)).includes('Dashboard'));
  expect(await page.overlay()).toBeNull();
  await click(page, page.document, 'link', /go to second/);
  await overlayOf(page);
});
