import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberedRun, stravaAddress, stravaPage } from './pages/pages.ts';
import { grantGarmin, grantStrava, openCard, ticked, unticked } from './support/actions.ts';
import { exported, openOptions } from './support/ask.ts';
import type { Tab, View } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, exactly, find, findAll, overlayOf, placeOf } from './support/look.ts';

/** What happens at once, or is taken away in the middle. Each test goes on where the one before it ended. */

const other = numberedRun(7);
let scene: Scene;
/** Two tabs that show the same run. */
let tabs: [Tab, Tab];
let popup: Tab;
let steps: [Step, Step];

interface Step {
  id: string;
  name: RegExp;
}

beforeAll(async () => {
  scene = await openScene((url) => {
    if (url.href === other.url) return other.html();
    return url.href.startsWith(stravaAddress) ? stravaPage() : null;
  });
  await grantStrava(scene.driver);
  await grantGarmin(scene.driver);
});
afterAll(() => scene.close());

/** All facts, asked for in a page that is closed again. */
async function facts() {
  const options = await openOptions(scene.driver);
  const told = await exported(options);
  await options.close();
  return told;
}
const done = async () => (await facts()).ticks.filter(({ state }) => state === 'done').map(({ step }) => step);

/**
 * Does what the runner does in two faces in the same moment. Exception to real clicks: a mouse takes longer than a face takes to
 * hear of the other one's click, so each page waits for an agreed instant and then clicks the box that is not yet as wanted.
 */
async function atOnce(...wanted: [view: View, step: Step, checked: boolean][]): Promise<void> {
  const at = Date.now() + 700;
  await Promise.all(
    wanted.map(([view, { id }, checked]) =>
      view.evaluate(
        (root, step, is, instant) => {
          const box = root.querySelector<HTMLInputElement>(`input[data-step="${step}"]`);
          while (Date.now() < instant);
          if (box && box.checked !== is) box.click();
        },
        id,
        checked,
        at,
      ),
    ),
  );
}

test('two tabs with the same run are one run, and a tick in one shows in the other', async () => {
  // Both are read at the same time.
  tabs = (await Promise.all([scene.driver.open(stravaAddress), scene.driver.open(`${stravaAddress}?again`)])) as [Tab, Tab];
  const [one, two] = [await overlayOf(tabs[0]), await overlayOf(tabs[1])];
  await tabs[0].show();
  await openCard(tabs[0]);
  await find(two, 'checkbox', /./);
  expect((await facts()).runs).toHaveLength(1);

  await tabs[0].show();
  const names = (await findAll(one, 'checkbox', /./)).map(({ name }) => exactly(name));
  const ids = await one.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('input[data-step]')].map(({ dataset }) => dataset.step ?? ''),
  );
  steps = [
    { id: ids[0]!, name: names[0]! },
    { id: ids[1]!, name: names[1]! },
  ];
  await click(tabs[0], one, 'checkbox', steps[0].name);
  await ticked(one, steps[0].name);
  await ticked(two, steps[0].name);
  expect(await done()).toHaveLength(1);
});

test('ticks in two faces at the same moment are both kept, and both faces say the same', async () => {
  popup = await scene.driver.openExtension('popup.html');
  const card = await overlayOf(tabs[0]);
  await ticked(popup.document, steps[0].name);
  await atOnce([popup.document, steps[0], false], [card, steps[1], true]);
  for (const view of [popup.document, card, await overlayOf(tabs[1])]) {
    await unticked(view, steps[0].name);
    await ticked(view, steps[1].name);
  }
  expect(await done()).toHaveLength(1);
});

test('the same step ticked in two faces at the same moment is done once', async () => {
  const card = await overlayOf(tabs[0]);
  await atOnce([popup.document, steps[0], true], [card, steps[0], true]);
  for (const view of [popup.document, card, await overlayOf(tabs[1])]) await ticked(view, steps[0].name);
  const kept = await done();
  expect(kept).toHaveLength(2);
  expect(new Set(kept).size).toBe(2);
});

test('the extension reloaded under an open page is quiet there, and the page reloaded has a plan again', async () => {
  const [page, second] = tabs;
  const card = await openCard(page);
  const kept = await done();
  await page.show();
  const at = await placeOf(card, 'checkbox', steps[0].name);
  await scene.driver.reloadExtension();
  await sleep(1_500);
  await page.clickAt(at.x, at.y);
  await sleep(1_500);
  for (const tab of [page, second]) expect(tab.problems()).toEqual([]);

  await page.goto(stravaAddress);
  await openCard(page);
  expect(await done()).toEqual(kept);
  expect(page.problems()).toEqual([]);
});

test('a site taken back while its page is read and shown costs no fact and no error', async () => {
  popup = await scene.driver.openExtension('popup.html');
  const { runs } = await facts();
  const read = scene.driver.open(other.url);
  for (const site of ['connect.garmin.com', 'connect.garmin.cn', 'www.strava.com']) {
    await scene.driver.revoke(`https://${site}/*`);
  }
  const late = await read;
  await tabs[0].show();
  const card = await tabs[0].overlay();
  const isOpen = card !== null && (await findAll(card, 'checkbox', steps[0].name)).length > 0;
  if (isOpen) await click(tabs[0], card, 'checkbox', steps[0].name);
  await sleep(1_500);
  const after = await facts();
  expect(after.runs.map(({ run }) => run)).toEqual(expect.arrayContaining(runs.map(({ run }) => run)));
  // The open card is the runner's still: what they say there counts, or it is gone.
  expect((await done()).length).toBe(isOpen ? 1 : 2);
  await find(popup.document, 'heading', /\bkm/);
  for (const tab of [...tabs, late, popup]) expect(tab.problems()).toEqual([]);
  await late.close();
});
