import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { garminAddress, garminApp, stravaAddress, stravaPage } from './pages/pages.ts';
import { grantStrava } from './support/actions.ts';
import { openScene, type Scene } from './support/launch.ts';
import { eventually, overlayOf, textOf } from './support/look.ts';

/** A site is left alone until it is allowed; one that is allowed opens no door to another. */

let scene: Scene;
beforeAll(async () => {
  scene = await openScene((url) => {
    if (url.hostname === 'connect.garmin.com') return garminApp('leaves');
    return url.hostname === 'www.strava.com' ? stravaPage() : null;
  });
});
afterAll(() => scene.close());

/** Opens an address and looks for anything of ours, long enough for a reader to have come. */
async function staysUntouched(url: string, content: string): Promise<void> {
  const page = await scene.driver.open(url);
  await eventually(content, async () => (await textOf(page.document)).includes(content));
  await sleep(2_500);
  const children = await page.document.evaluate((root) => ('body' in root ? root.documentElement.children.length : 0));
  expect(children).toBe(2);
  expect(await page.overlay()).toBeNull();
  await page.close();
}

test('a run on Strava is left alone before anything is allowed', () => staysUntouched(stravaAddress, '16.04'));

test('a run on Garmin is left alone before anything is allowed', () => staysUntouched(garminAddress.first, '14.23'));

test('allowing Strava brings the overlay there, and leaves Garmin alone', async () => {
  await grantStrava(scene.driver);
  const page = await scene.driver.open(stravaAddress);
  await overlayOf(page);
  await page.close();
  await staysUntouched(garminAddress.first, '14.23');
});

test('an allowed site is left alone away from its runs', () => staysUntouched('https://www.strava.com/dashboard', '16.04'));
