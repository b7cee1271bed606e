import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan } from '#core/engine/plan.ts';
import { enThresholds } from '#core/texts/en/thresholds.ts';
import { startedHoursAgo, stravaAddress, stravaPage, stravaRun } from './pages/pages.ts';
import { grantStrava, openCard } from './support/actions.ts';
import type { Tab, View } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { takeAway } from './support/missing.ts';
import { click, eventually, find, findAll, says, saysNot, textOf } from './support/look.ts';

/** One run in two faces at once: the overlay in its page and the popup. Each test goes on where the one before it ended. */

/** The run ended a minute or two ago, so that the first steps are due. */
const hoursAgo = stravaRun.elapsedTime / 3_600 + 0.04;

let scene: Scene;
let page: Tab;
let popup: Tab;

beforeAll(async () => {
  scene = await openScene((url) => (url.href.startsWith(stravaAddress) ? stravaPage(hoursAgo) : null));
  await grantStrava(scene.driver);
  page = await scene.driver.open(stravaAddress);
  await openCard(page);
  popup = await scene.driver.openExtension('popup.html');
  await find(popup.document, 'heading', /\b16(\.\d+)? km/);
});
afterAll(() => scene.close());

/** Puts a text in place of what stands in a field, and leaves the field. */
async function fill(tab: Tab, view: View, label: RegExp, text: string): Promise<void> {
  await eventually(`the cursor in ${String(label)}`, async () => {
    await click(tab, view, 'textbox', label);
    return view.evaluate((root) => {
      const field = root.activeElement;
      if (!(field instanceof HTMLInputElement)) return false;
      field.select();
      return true;
    });
  });
  await tab.type(text);
}

const expected = plan({
  run: { ...stravaRun, id: 'expected', startTime: startedHoursAgo(hoursAgo).toISOString() },
  now: new Date().toISOString(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

test('the toolbar button says minutes or hours, and its title says them in words', async () => {
  type Bar = { action: Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>> };
  await popup.document.evaluate(() => {
    const { action } = (globalThis as unknown as { chrome: Bar }).chrome;
    void action.getBadgeText({}).then((text) => (document.body.dataset.badge = text));
    void action.getTitle({}).then((title) => (document.body.dataset.title = title));
  });
  const said = await eventually('badge and title', () =>
    popup.document.evaluate(() => {
      const { badge, title } = document.body.dataset;
      return badge !== undefined && title !== undefined ? { badge, title } : null;
    }),
  );
  const [, number = '', unit] = /^(\d+)(m|h)$/.exec(said.badge) ?? [];
  expect(said.title).toContain(`${number} ${unit === 'm' ? 'min left' : 'h to hard running'}`);
});

test('a step skipped in the overlay shows its reason in the popup, and an undo in the popup opens it in the overlay', async () => {
  const card = await openCard(page);
  await click(page, card, 'button', /^skip walk it down/);
  await click(page, card, 'button', /^no time$/);
  await find(popup.document, 'button', /^undo walk it down/);
  await says(popup.document, /No time/);
  await click(popup, popup.document, 'button', /^undo walk it down/);
  await find(card, 'button', /^skip walk it down/);
  await saysNot(card, /No time/);
});

test('a threshold changed in the options changes the line and its reason, in both faces', async () => {
  const step = expected.steps.find((one) => one.kind === 'coolDown');
  const { id = '', value = NaN } = step?.reasons[0]?.threshold ?? {};
  const card = await openCard(page);
  await says(card, new RegExp(`Walk it down for ${String(value)} min`));
  const options = await scene.driver.openExtension(`options.html#threshold-${id}`);
  const name = enThresholds[`threshold.${id}`] ?? '';
  await fill(options, options.document, new RegExp(`^${name}`), String(value + 2));
  await click(options, options.document, 'heading', /^thresholds/);
  await says(options.document, new RegExp(`In your latest plan: ?Walk it down for ${String(value + 2)} min`));
  await options.close();
  for (const [tab, view] of [
    [page, card],
    [popup, popup.document],
  ] as const) {
    await says(view, new RegExp(`Walk it down for ${String(value + 2)} min`));
    await click(tab, view, 'button', /^why\?.*walk it down/);
    await says(view, new RegExp(`${name}: ${String(value + 2)}`));
  }
});

test('a value put right in the overlay keeps its mark, and the popup follows', async () => {
  const card = await openCard(page);
  await click(page, card, 'button', /what we read from this page/);
  await click(page, card, 'button', /^correct distance/);
  await fill(page, card, /^distance/, '17.2');
  await click(page, card, 'button', /^save$/);
  await says(card, /17\.2 km.{0,40}you put it right/);
  await find(popup.document, 'heading', /\b17\.2 km/);
});

test('the popup shows the same mark, and takes the correction back', async () => {
  await click(popup, popup.document, 'button', /^what we read$/);
  await says(popup.document, /17\.2 km.{0,40}you put it right/);
  await click(popup, popup.document, 'button', /^correct distance/);
  await click(popup, popup.document, 'button', /^back to what was read/);
  await find(popup.document, 'heading', /\b16(\.\d+)? km/);
  const card = await openCard(page);
  await says(card, /16\.04 km/);
  await saysNot(card, /you put it right/);
});

test('a part that cannot be loaded is said, leaves the warning signs, and comes with another try', async () => {
  const putBack = takeAway('PopupRest');
  const late = await scene.driver.openExtension('popup.html');
  try {
    await says(late.document, /could not be loaded/);
    expect(await findAll(late.document, 'button', /^when to get help/)).toHaveLength(1);
    expect((await findAll(late.document, 'checkbox', /./)).length).toBeGreaterThan(3);
  } finally {
    putBack();
  }
  await click(late, late.document, 'button', /^try again/);
  // Firefox gives a failed import no second chance in the same page.
  if (scene.driver.browser === 'firefox') await click(late, late.document, 'button', /^open the page again/);
  await find(late.document, 'button', /^copy the plan as text/);
  await saysNot(late.document, /could not be loaded/);
  expect(await findAll(late.document, 'button', /^when to get help/)).toHaveLength(1);
  await late.close();
});

test('a check-in changes the plan, and what changed is said', async () => {
  await click(popup, popup.document, 'button', /^how do you feel/);
  await click(popup, popup.document, 'radio', /^10$/);
  await click(popup, popup.document, 'button', /^save$/);
  await says(popup.document, /Hard running moves from .+ to /);
});

test('a red flag takes the place of the numbers, in both faces', async () => {
  await click(popup, popup.document, 'button', /^how do you feel/);
  await click(popup, popup.document, 'radio', /^yes$/);
  await click(popup, popup.document, 'checkbox', /^chest pain/);
  await click(popup, popup.document, 'button', /^save$/);
  await find(popup.document, 'alert', /^stop, and get help now/);
  const card = await eventually('the overlay', () => page.overlay());
  await find(card, 'alert', /^stop, and get help now/);
  for (const view of [popup.document, card]) {
    expect(await findAll(view, 'checkbox', /./)).toEqual([]);
    expect(await textOf(view)).not.toMatch(/running from|\d h\b|changed:/i);
  }
});
