import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostilePage } from './pages/hostile.ts';
import { stravaAddress, stravaPage } from './pages/pages.ts';
import { grantStrava, openCard } from './support/actions.ts';
import { exported } from './support/exported.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { eventually, find, findAll, textOf } from './support/look.ts';

/** A page that means harm learns nothing of the runner and writes nothing; at worst it does without the overlay. */

let scene: Scene;
let page: Tab;

const inFrame = 'https://www.strava.com/activities/999000111';

beforeAll(async () => {
  scene = await openScene((url) => {
    if (url.href.startsWith(stravaAddress)) return hostilePage(2);
    // Another run, in a frame: it is not what the runner looks at.
    if (url.href === inFrame) return stravaPage(4).replace(/15822046137/g, '999000111');
    return url.hostname === 'connect.garmin.com' ? '<p>14.2 km 1:20:00</p>' : null;
  });
  await grantStrava(scene.driver);
  page = await scene.driver.open(stravaAddress);
});
afterAll(() => scene.close());

const said = (name: string) => page.document.evaluate((root, key) => (root as Document).documentElement.dataset[key], name);

/** Bodily things that no page may learn, told in the options and the popup. */
async function tellWeight(): Promise<void> {
  const popup = await scene.driver.openExtension('popup.html');
  await popup.document.evaluate(() => {
    type Runtime = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
    void (globalThis as unknown as { chrome: Runtime }).chrome.runtime
      .sendMessage({ type: 'face:profile', profile: { bodyMass: 71.5, health: { hypertension: true } } })
      .then(() => (document.body.dataset.told = 'yes'));
  });
  await eventually('the profile to be kept', () => popup.document.evaluate(() => document.body.dataset.told === 'yes'));
  await popup.close();
}

/** While the test looks into the overlay through the page's own, patched functions, the page does not count that as its own find. */
const driven = (is: boolean) =>
  page.document.evaluate(
    (root, value) => {
      (root as Document).documentElement.dataset.driven = value;
    },
    is ? 'yes' : 'no',
  );

let tick: { x: number; y: number };

test('the run is read and shown, whatever the page patched and floods', async () => {
  await tellWeight();
  await driven(true);
  const card = await openCard(page);
  await find(card, 'button', /^skip/);
  expect(await textOf(card)).toMatch(/easy running/i);
  const [first] = await findAll(card, 'checkbox', /./);
  tick = first ?? { x: 0, y: 0 };
  await driven(false);
});

test('the page has seen our element and learned nothing from it, nor from what the runner did there', async () => {
  await page.clickAt(tick.x, tick.y);
  await eventually('a tick', async () => (await exported(scene.driver)).ticks.length === 1);
  const turns = Number(await said('turns'));
  await eventually('ten more looks', async () => Number(await said('turns')) > turns + 10);
  expect(await said('sawHost')).toBe('true');
  expect(await said('learned')).toBeNull();
});

test('markup in names stays text, and nothing in a frame is read', async () => {
  expect(await said('ran')).toBeNull();
  const { runs } = await exported(scene.driver);
  expect(runs.map(({ run }) => run.id)).toEqual(['strava:15822046137']);
});

test('forged messages and events changed nothing', async () => {
  const { runs, ticks, profile } = await exported(scene.driver);
  expect(runs).toHaveLength(1);
  expect(ticks.filter(({ state }) => state === 'done')).toHaveLength(1);
  expect(profile).toMatchObject({ bodyMass: 71.5 });
});

test('taken out a thousand times and put elsewhere, the overlay is no harm, and back after a reload', async () => {
  await page.document.evaluate((root) => {
    const { documentElement: top, body } = root as Document;
    const host = [...top.children].find((child) => child.localName === 'div');
    if (!host) throw new Error('no host');
    for (let turn = 0; turn < 1_000; turn += 1) {
      host.remove();
      (turn % 2 === 0 ? body : top).append(host);
    }
    host.remove();
  });
  await sleep(500);
  expect(await page.overlay()).toBeNull();
  await page.goto(stravaAddress);
  await driven(true);
  await find(await openCard(page), 'button', /^undo/);
  await driven(false);
  expect((await exported(scene.driver)).runs).toHaveLength(1);
});

test('a page that moves its address about while it is read ends with the run of its last address, or none', async () => {
  await page.document.evaluate((root) => {
    const { defaultView: view } = root as Document;
    for (let turn = 0; turn < 40; turn += 1)
      view?.setTimeout(
        () => view.history.pushState(null, '', turn === 39 ? '/activities/15822046137' : `/activities/77700000${String(turn)}`),
        turn * 60,
      );
  });
  await sleep(6_000);
  const ids = (await exported(scene.driver)).runs.map(({ run }) => run.id);
  expect(ids).toEqual(['strava:15822046137']);
});
