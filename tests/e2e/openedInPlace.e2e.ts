import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainingPeaksAddress, trainingPeaksApp } from './pages/trainingPeaks.ts';
import { grant } from './support/actions.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, overlayOf, textOf } from './support/look.ts';

/** A calendar over which workouts open in place, while the address stays. */

let scene: Scene;
let page: Tab;
beforeAll(async () => {
  scene = await openScene((url) => (url.hostname === 'app.trainingpeaks.com' ? trainingPeaksApp : null));
  await grant(scene.driver, 'trainingpeaks', ['https://app.trainingpeaks.com/*']);
  page = await scene.driver.open(trainingPeaksAddress);
});
afterAll(() => scene.close());

const open = (distance: string) => click(page, page.document, 'link', new RegExp(`open ${distance}`));
const overlayLeaves = () => eventually('the overlay to leave', async () => (await page.overlay()) === null);

/** What the popup says, once it matches; there the runner says that the run is theirs. */
async function popup(pattern: RegExp, isMine: boolean): Promise<string> {
  const tab = await scene.driver.openExtension('popup.html');
  try {
    const said = await eventually(`the popup to say ${String(pattern)}`, async () => {
      const text = await textOf(tab.document);
      return pattern.test(text) ? text : null;
    });
    if (isMine) await click(tab, tab.document, 'button', /yes, it.s mine/);
    return said;
  } finally {
    await tab.close();
  }
}

test('a workout that is opened is read, and the calendar alone is not', async () => {
  expect(await page.overlay()).toBeNull();
  await open('12.40');
  expect(await popup(/is this your run/i, true)).toMatch(/12\.4/);
  await overlayOf(page);
});

test('another workout at the same address is another run: the first plan leaves', async () => {
  await open('7.30');
  await overlayLeaves();
  expect(await popup(/is this your run/i, true)).toMatch(/7\.3/);
  await overlayOf(page);
});

test('a workout that is planned gets no plan, and takes the one before away', async () => {
  await open('20.00');
  await overlayLeaves();
  expect(await popup(/planned or still going/i, false)).not.toMatch(/20\.0/);
});

test('a workout that is opened again is not asked about again, and closed it takes its plan with it', async () => {
  await open('12.40');
  await overlayOf(page);
  await click(page, page.document, 'button', /close/);
  await overlayLeaves();
});
