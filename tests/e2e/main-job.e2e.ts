import { afterAll, beforeAll, expect, test } from 'vitest';
import { stravaAddress, stravaPage } from './pages/pages.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, find, findAll, overlayOf, textOf } from './support/look.ts';

/** The main job, once through: from a fresh profile to a plan that outlives the worker and the browser. */

let scene: Scene;
beforeAll(async () => {
  scene = await openScene((url) => (url.href.startsWith(stravaAddress) ? stravaPage() : null));
});
afterAll(() => scene.close());

const escaped = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

test('without a grant nothing of ours is in the page', async () => {
  const page = await scene.driver.open(stravaAddress);
  const children = await page.document.evaluate((document) => (document as Document).documentElement.children.length);
  expect(children).toBe(2);
  expect(await page.overlay()).toBeNull();
  await page.close();
});

test('a site is granted by a real click, and a run that is opened gets its plan', async () => {
  const welcome = await scene.driver.openExtension('welcome.html');
  await scene.driver.agreeTo('https://www.strava.com/*');
  await click(welcome, welcome.document, 'button', /^allow ?strava/);
  await find(welcome.document, 'button', /^take back ?strava/);
  await welcome.close();

  const page = await scene.driver.open(stravaAddress);
  const overlay = await overlayOf(page);
  await click(page, overlay, 'button', /open the plan/);
  const text = await eventually('the plan in the overlay', async () => {
    const seen = await textOf(overlay);
    return /hard running from/i.test(seen) ? seen : null;
  });
  expect(text).toMatch(/easy running from/i);
  await page.close();
});

test('a tick in the overlay shows in the popup, and outlives the worker and the browser', async () => {
  const page = await scene.driver.open(stravaAddress);
  const overlay = await overlayOf(page);
  const [first] = await eventually('a checklist, still open as the runner left it', async () => {
    const boxes = await findAll(overlay, 'checkbox', /./);
    return boxes.length > 1 ? boxes : null;
  });
  const step = escaped(first?.name ?? '');
  await click(page, overlay, 'checkbox', step);

  const ticked = async () => {
    const popup = await scene.driver.openExtension('popup.html');
    try {
      return await eventually(`a tick at ${step.source}`, async () => {
        const boxes = await findAll(popup.document, 'checkbox', step);
        return boxes[0]?.checked;
      });
    } finally {
      await popup.close();
    }
  };
  expect(await ticked()).toBe(true);
  await scene.driver.killWorker();
  expect(await ticked()).toBe(true);
  await scene.driver.restart();
  expect(await ticked()).toBe(true);
});
