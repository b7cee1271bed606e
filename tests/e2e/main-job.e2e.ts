import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan } from '#core/engine/plan.ts';
import { startedHoursAgo, stravaAddress, stravaPage, stravaRun } from './pages/pages.ts';
import { grantStrava, openCard, ticked, unticked } from './support/actions.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, exactly, find, findAll, overlayOf, textOf } from './support/look.ts';

/**
 * The main job, once through: from a fresh profile to a plan that outlives the worker and the browser. Each test goes on
 * where the one before it ended.
 */

let scene: Scene;
let page: Tab;
/** The step that is ticked in the overlay and must stay ticked. */
let step: RegExp;

beforeAll(async () => {
  scene = await openScene((url) => (url.href.startsWith(stravaAddress) ? stravaPage() : null));
});
afterAll(() => scene.close());

const popup = () => scene.driver.openExtension('popup.html');
const welcomes = async () => (await scene.driver.tabs()).filter((url) => url.endsWith('/welcome.html'));

test('a fresh profile is welcomed, once', async () => {
  await eventually('the welcome page', async () => (await welcomes()).length > 0);
  expect(await welcomes()).toHaveLength(1);
});

test('without a grant nothing of ours is in the page, and the popup asks for sites', async () => {
  page = await scene.driver.open(stravaAddress);
  await sleep(1_500);
  const children = await page.document.evaluate((root) => ('body' in root ? root.documentElement.children.length : 0));
  expect(children).toBe(2);
  expect(await page.overlay()).toBeNull();
  const tab = await popup();
  await find(tab.document, 'button', /Choose sites/);
  await tab.close();
});

test('a site is granted by a real click, and the run that stands open already is read at once', async () => {
  await grantStrava(scene.driver);
  await find(await overlayOf(page), 'button', /^Open the plan/);
});

test('the overlay says the hours of the engine and the numbers of the page', async () => {
  const pill = await find(await overlayOf(page), 'button', /to easy.*to hard/);
  const shown = [...pill.name.matchAll(/(\d+) h to/g)].map((match) => Number(match[1]));
  const { readiness } = plan({
    run: { ...stravaRun, id: 'expected', startTime: startedHoursAgo().toISOString() },
    now: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const hoursLeft = (instant = '') => (Date.parse(instant) - Date.now()) / 3_600_000;
  const expected = [hoursLeft(readiness?.easyAt), hoursLeft(readiness?.hardAt)];
  expect(shown).toHaveLength(2);
  // Whole hours, rounded up, from a start that the page shows in whole minutes.
  for (const [index, hours] of expected.entries()) expect(Math.abs((shown[index] ?? NaN) - hours)).toBeLessThan(1.05);

  const card = await openCard(page);
  await click(page, card, 'button', /What we read from this page/);
  await eventually('the values', async () => (await textOf(card)).includes('16.04 km'));
  const text = await textOf(card);
  for (const value of ['1:26:26', '1:29:32', '148 bpm', '148 m', '172 spm']) expect(text).toContain(value);
});

test('a tick in the overlay shows in the popup, and a tick in the popup in the overlay', async () => {
  const card = await openCard(page);
  const [first, second] = await findAll(card, 'checkbox', /./);
  step = exactly(first?.name ?? '');
  await click(page, card, 'checkbox', step);
  await ticked(card, step);

  const tab = await popup();
  await find(tab.document, 'heading', /\b16(\.\d+)? km/);
  await ticked(tab.document, step);
  const other = exactly(second?.name ?? '');
  await click(tab, tab.document, 'checkbox', other);
  await ticked(card, other);
  await click(tab, tab.document, 'checkbox', other);
  await unticked(card, other);
  await tab.close();
});

test('the tick outlives the worker, and the open overlay works on with a new one', async () => {
  await scene.driver.killWorker();
  const tab = await popup();
  await ticked(tab.document, step);
  await tab.close();

  await scene.driver.killWorker();
  const card = await openCard(page);
  await click(page, card, 'checkbox', step);
  await unticked(card, step);
  await click(page, card, 'checkbox', step);
  await ticked(card, step);
});

test('tick and grant outlive the browser, and nobody is welcomed again', async () => {
  await scene.driver.restart();
  const tab = await popup();
  await find(tab.document, 'heading', /\b16(\.\d+)? km/);
  await ticked(tab.document, step);
  await tab.close();
  page = await scene.driver.open(stravaAddress);
  await ticked(await openCard(page), step);
  expect(await welcomes()).toHaveLength(0);
});

test('a site that is taken back is left alone', async () => {
  await scene.driver.revoke('https://www.strava.com/*');
  const again = await scene.driver.open(stravaAddress);
  await sleep(2_500);
  expect(await again.overlay()).toBeNull();
});
