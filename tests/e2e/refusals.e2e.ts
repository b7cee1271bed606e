import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteOf } from '#core/sites/siteOf.ts';
import { en } from '#core/texts/en/index.ts';
import { root } from '../../scripts/lib/browsers.ts';
import { stravaAddress, stravaPage } from './pages/pages.ts';
import { grantGarmin, grantStrava, openCard } from './support/actions.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, find, findAll, says, textOf } from './support/look.ts';

/** Pages that must not become a plan: one quiet line in the popup says why, and nothing else of ours is to be seen. */

interface Refused {
  url: string;
  refusal: string;
}

const folderOf = (name: string) => join(root, 'tests/pages', name);
const expectedOf = (name: string) => JSON.parse(readFileSync(join(folderOf(name), 'expected.json'), 'utf8')) as Refused;

/** Cases of the page suite: refused at once, and refused when the page was given half a minute to say something else. */
const atOnce = ['strava-ride-es', 'strava-run-hu-other-owner', 'garmin-ride', 'garmin-other-owner'];
const inTheEnd = ['strava-signed-out', 'strava-contradiction', 'garmin-half-loaded'];
const pages = new Map([...atOnce, ...inTheEnd].map((name) => [expectedOf(name).url, join(folderOf(name), 'page.html')]));

const textNamed = (key: string) => (en as Record<string, string>)[key] ?? `no text ${key}`;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene((url) => {
    // A run of which distance, time and pace contradict each other.
    if (url.href === stravaAddress) return stravaPage(1.7).replaceAll('16.04', '19.40');
    const file = pages.get(url.href);
    return file === undefined ? null : readFileSync(file, 'utf8');
  });
  await grantStrava(scene.driver);
  await grantGarmin(scene.driver);
});
afterAll(() => scene.close());

function lineOf(name: string): string {
  const { url, refusal } = expectedOf(name);
  return textNamed(`refusal.${refusal}`).replace('{site}', textNamed(`site.${siteOf(new URL(url))?.id ?? ''}`));
}

test.each(atOnce)('%s: one quiet line, and no plan', async (name) => {
  const line = lineOf(name);
  const page = await scene.driver.open(expectedOf(name).url);
  const popup = await scene.driver.openExtension('popup.html');
  await eventually(line, async () => (await textOf(popup.document)).includes(line));
  expect(await findAll(popup.document, 'checkbox', /./)).toEqual([]);
  expect(await page.overlay()).toBeNull();

  await click(popup, popup.document, 'button', /^OK$/);
  await eventually('no line', async () => !(await textOf(popup.document)).includes(line));
  expect(await page.overlay()).toBeNull();
  await popup.close();
  await page.close();
});

test('a page that says too little, or contradicts itself, is given time, and then named for what it is', async () => {
  const opened: Tab[] = [];
  for (const name of inTheEnd) {
    opened.push(await scene.driver.open(expectedOf(name).url));
    await sleep(3_000);
  }
  const popup = await scene.driver.openExtension('popup.html');
  for (const name of inTheEnd) {
    const line = lineOf(name);
    await eventually(line, async () => (await textOf(popup.document)).includes(line), 45);
  }
  expect(await findAll(popup.document, 'checkbox', /./)).toEqual([]);
  for (const [at, name] of inTheEnd.entries()) {
    const overlay = await opened[at]!.overlay();
    // Where a part is certain, the rest is asked for; of the others nothing of ours is to be seen.
    if (name === 'strava-contradiction') expect(await findAll(overlay!, 'button', /^please look over/)).toHaveLength(1);
    else expect(overlay).toBeNull();
  }
  await popup.close();
  for (const page of opened) await page.close();
});

test('the page itself asks for what contradicts itself, keeps what was chosen, and becomes a plan in its place', async () => {
  const page = await scene.driver.open(stravaAddress);
  const asks = await eventually('the pill', () => page.overlay(), 45);
  await click(page, asks, 'button', /^please look over what we read/);
  await says(asks, /contradict each other/);
  await click(page, asks, 'radio', /^19\.4/);
  await click(page, asks, 'button', /^collapse/);
  await click(page, asks, 'button', /^please look over what we read/);
  expect((await find(asks, 'radio', /^19\.4/)).checked).toBe(true);
  await click(page, asks, 'radio', /^1:26:26/);
  await click(page, asks, 'button', /^make my plan/);
  await find(asks, 'checkbox', /./);
  const card = await openCard(page);
  await click(page, card, 'button', /What we read from this page/);
  await says(card, /19\.4[\s\S]*you told us/);
});
