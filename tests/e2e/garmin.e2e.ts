import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { garminAddress, garminApp } from './pages/pages.ts';
import { grantGarmin } from './support/actions.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, overlayOf, textOf } from './support/look.ts';

/** Garmin's app: the content comes late, and the address changes inside the page before the content does. */

describe.each([
  { kind: 'empties the page at once', old: 'leaves' as const },
  { kind: 'leaves the old activity standing until the new one has come', old: 'stays' as const },
])('an app that $kind', ({ old }) => {
  let scene: Scene;
  let page: Tab;
  beforeAll(async () => {
    scene = await openScene((url) => (url.hostname === 'connect.garmin.com' ? garminApp(old) : null));
    await grantGarmin(scene.driver);
  });
  afterAll(() => scene.close());

  const goTo = (name: string) => click(page, page.document, 'link', new RegExp(`go to ${name}`));
  const overlayLeaves = () => eventually('the overlay to leave', async () => (await page.overlay()) === null);
  const contentOf = (text: string) => eventually(`${text} in the page`, async () => (await textOf(page.document)).includes(text));

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
    await goTo('second');
    await overlayLeaves();
    await contentOf('9.13 km');
    await overlayOf(page);
    expect(await popupSays(/9\.1 km/)).toMatch(/Garmin/);
  });

  test('on a ride the overlay leaves, and the popup says why in one line', async () => {
    await goTo('ride');
    await overlayLeaves();
    await contentOf('42.3');
    expect(await popupSays(/not a run/i)).toMatch(/9\.1 km/);
    expect(await page.overlay()).toBeNull();
  });

  test('from the ride to a run: read as soon as the run stands there', async () => {
    await goTo('second');
    await contentOf('9.13 km');
    await overlayOf(page);
    expect(await popupSays(/9\.1 km/)).not.toMatch(/not a run/i);
  });

  test('a run reached from the dashboard inside the app is read', async () => {
    await page.close();
    page = await scene.driver.open(garminAddress.dashboard);
    await contentOf('This week');
    expect(await page.overlay()).toBeNull();
    await goTo('first');
    await overlayOf(page);
  });
});
