import { afterAll, beforeAll, expect, test } from 'vitest';
import { stravaAddress, stravaPage, stravaRun } from './pages/pages.ts';
import { grantStrava, ticked } from './support/actions.ts';
import type { Tab, View } from './support/driver.ts';
import { focusIn, tabTo } from './support/keyboard.ts';
import { openScene, type Scene } from './support/launch.ts';
import { eventually, find, findAll, overlayOf, says } from './support/look.ts';

/** The whole product by keyboard alone: no click anywhere but the browser's own grant. Every stop of Tab is marked and in sight. */

let scene: Scene;
beforeAll(async () => {
  // Ended a minute or two ago, so that the first steps are due.
  const hoursAgo = stravaRun.elapsedTime / 3_600 + 0.04;
  scene = await openScene((url) => (url.href.startsWith(stravaAddress) ? stravaPage(hoursAgo) : null));
});
afterAll(() => scene.close());

/** A page of ours in front, as whoever types has it. */
async function opened(path: string): Promise<Tab> {
  const tab = await scene.driver.openExtension(path);
  await tab.show();
  return tab;
}

/** Waits until the focus is on a control of this name. */
const focused = (view: View, name: RegExp) =>
  eventually(`the focus on ${String(name)}`, async () => name.test((await focusIn(view))?.name ?? ''));

test('from the welcome to a first plan on an invented run', async () => {
  const welcome = await opened('welcome.html');
  await find(welcome.document, 'button', /^see a demo plan/);
  await tabTo(welcome, welcome.document, /^See a demo plan/);
  await welcome.press('Enter');
  await says(welcome.document, /Hard running from/);
  await tabTo(welcome, welcome.document, /^Why\?/);
  await welcome.press('Enter');
  await says(welcome.document, /Hours that each asks for|All sources/);
  await welcome.close();
});

test('the checklist in the popup: tick, undo, skip with a reason', async () => {
  const popup = await opened('popup.html');
  await popup.resize(392, 600);
  await find(popup.document, 'checkbox', /./);
  const [first] = await findAll(popup.document, 'checkbox', /./);
  const step = new RegExp(`^${(first?.name ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  await tabTo(popup, popup.document, step);
  await popup.press('Space');
  await ticked(popup.document, step);
  // The focus went with the line; the way back is beside it.
  await focused(popup.document, step);
  await tabTo(popup, popup.document, /^Undo/);
  await popup.press('Enter');
  await eventually('the line open again', async () => (await findAll(popup.document, 'button', /^undo/)).length === 0);
  await tabTo(popup, popup.document, /^Skip/);
  await popup.press('Enter');
  await tabTo(popup, popup.document, /^No time/);
  await popup.press('Enter');
  await says(popup.document, /No time/);
  await popup.close();
});

test('a check-in, and what it changed is said', async () => {
  const popup = await opened('popup.html');
  await popup.resize(392, 600);
  await find(popup.document, 'checkbox', /./);
  await tabTo(popup, popup.document, /^How do you feel/);
  await popup.press('Enter');
  await find(popup.document, 'radio', /^0$/);
  await tabTo(popup, popup.document, /^0$/);
  for (let value = 0; value < 9; value += 1) await popup.press('ArrowRight');
  await says(popup.document, /nearly all out/);
  await tabTo(popup, popup.document, /^Save/);
  await popup.press('Enter');
  await says(popup.document, /Hard running moves|Changed:|The plan stays/);
  await focused(popup.document, /^How do you feel/);
  await popup.close();
});

test('a threshold in the options, to and fro', async () => {
  const options = await opened('options.html');
  await find(options.document, 'heading', /^thresholds/);
  await tabTo(options, options.document, /^Minutes of stretching/, 200);
  await options.document.evaluate((root) => (root.activeElement as HTMLInputElement).select());
  await options.type('12');
  await options.press('Enter');
  // The way back stands behind its field as soon as the change is kept.
  await find(options.document, 'button', /^back to standard/);
  await tabTo(options, options.document, /^Back to standard/);
  await options.press('Enter');
  await eventually(
    'the standard again',
    async () => (await findAll(options.document, 'textbox', /^minutes of stretching/))[0]?.value === '10',
  );
  await options.close();
});

test('the overlay: open, why, correct, collapse; the focus goes where the runner is', async () => {
  await grantStrava(scene.driver);
  const page: Tab = await scene.driver.open(stravaAddress);
  const overlay = await overlayOf(page);
  await find(overlay, 'button', /^open the plan/);
  await tabTo(page, overlay, /^Open the plan/);
  await page.press('Enter');
  await focused(overlay, /^Collapse/);
  await tabTo(page, overlay, /^Why\?/);
  await page.press('Space');
  await says(overlay, /All sources/);
  await tabTo(page, overlay, /^What we read from this page/);
  await page.press('Enter');
  await tabTo(page, overlay, /^Correct Distance/);
  await page.press('Enter');
  await focused(overlay, /^Distance, as it was/);
  await page.press('Escape');
  await eventually('no field any more', async () => (await findAll(overlay, 'textbox', /^distance/)).length === 0);
  await page.press('Escape');
  await eventually('the pill', async () => (await findAll(overlay, 'button', /^open the plan/)).length > 0);
  await focused(overlay, /^Open the plan/);
  expect(await page.url()).toBe(stravaAddress);
});
