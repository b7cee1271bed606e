import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startedHoursAgo, stravaAddress, stravaPage } from './pages/pages.ts';
import { openCard } from './support/actions.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, find, findAll, says, saysNot } from './support/look.ts';
import type { Tab, View } from './support/driver.ts';

/** "Read this page": one click in the popup on any page, with nothing allowed beforehand. */

const site = 'https://runs.example';
const page = (body: string) => `<!doctype html><html lang="en"><title>Club</title><body>${body}</body></html>`;
const totals = (distance: string, time: string, pace: string, more = '', hoursAgo = 4) =>
  `<main><h1>Evening</h1><time datetime="${startedHoursAgo(hoursAgo).toISOString()}">today</time>
   <dl><dt>Distance</dt><dd>${distance}</dd><dt>Time</dt><dd>${time}</dd><dt>Avg Pace</dt><dd>${pace}</dd>${more}</dl></main>`;

const pages: Record<string, string> = {
  [`${site}/run/clear`]: page(totals('9.74 km', '51:02', '5:14 /km', '<dt>Avg Heart Rate</dt><dd>151 bpm</dd>')),
  [`${site}/run/inner`]: page(totals('8.41 km', '44:01', '5:14 /km')),
  [`${site}/run/unclear`]: page(totals('11.86 km', '1:02:10', '4:01 /km', '<dt>Avg Heart Rate</dt><dd>149 bpm</dd>', 2.5)),
  [`${site}/about`]: page('<main><h1>Our club</h1><p>We meet on Sundays. Everybody is welcome.</p></main>'),
  [`${site}/framed`]: page(
    '<main><h1>My run</h1><iframe src="https://inner.example/run" width="500" height="300"></iframe></main>',
  ),
  [`${site}/inside`]: page('<main><h1>My run</h1><iframe src="/run/inner" width="500" height="300"></iframe></main>'),
  'https://inner.example/run': page(totals('9.74 km', '51:02', '5:14 /km')),
};

let scene: Scene;
beforeAll(async () => {
  scene = await openScene((url) => (url.href === stravaAddress ? stravaPage(1.7) : (pages[url.href] ?? null)));
  // The welcome of a fresh profile comes to the front by itself: not in the middle of a click on another page.
  await eventually('the welcome page', async () => (await scene.driver.tabs()).some((url) => url.endsWith('/welcome.html')));
});
afterAll(() => scene.close());

async function readThisPage(url: string): Promise<{ tab: Tab; popup: Tab }> {
  const tab = await scene.driver.open(url);
  const popup = await scene.driver.openPopupOn(tab);
  await click(popup, popup.document, 'button', /^read this page/);
  return { tab, popup };
}
/** What the clock of a card says to who cannot see it. */
const clockOf = (card: View): Promise<string> =>
  card.evaluate((root) => root.querySelector('[role=img][aria-label*="asy running"]')?.getAttribute('aria-label') ?? '');
async function closeBoth({ tab, popup }: { tab: Tab; popup: Tab }): Promise<void> {
  await popup.close();
  await tab.close();
}

test('a page without a run is called that, in plain words', async () => {
  const both = await readThisPage(`${site}/about`);
  await says(both.popup.document, /No single activity found on this page/);
  await find(both.popup.document, 'button', /^copy a report of this page/);
  await closeBoth(both);
});

test('a report of the page is shown, holds none of its words and numbers, and is copied at a click', async () => {
  const both = await readThisPage(`${site}/run/unclear`);
  const { document } = both.popup;
  await click(both.popup, document, 'button', /^copy a report of this page/);
  await says(document, /Every name, place, number, link and text was taken out or changed/);
  const shown = await find(document, 'textbox', /^the report/);
  expect(shown.value).toMatch(/Distance[\s\S]*\d\d\.\d\d km[\s\S]*Avg Pace/);
  expect(shown.value).not.toMatch(/Evening|11\.86|1:02:10|runs\.example/);
  await click(both.popup, document, 'button', /^copy$/);
  await says(document, /^[\s\S]*(?:Copied\. Paste it|copy it with your keyboard)/);
  await click(both.popup, document, 'button', /^close$/);
  await click(both.popup, document, 'button', /^not now/);
  await closeBoth(both);
});

test('a page that shows another inside says where to read it', async () => {
  const both = await readThisPage(`${site}/framed`);
  await says(both.popup.document, /shows another page inside it: open that one in a tab of its own/);
  await closeBoth(both);
});

test("the browser's own pages are not read, and the popup says so", async () => {
  const both = await readThisPage(scene.driver.browser === 'chromium' ? 'chrome://version/' : 'about:license');
  await says(both.popup.document, /Browsers let no extension read this page/);
  await closeBoth(both);
});

test('a page that was not clicked on stays closed: its loan ends with the click', async () => {
  const tab = await scene.driver.open(`${site}/run/clear`);
  const popup = await scene.driver.openExtension('popup.html');
  await click(popup, popup.document, 'button', /^read this page/);
  await says(popup.document, /Browsers let no extension read this page/);
  await closeBoth({ tab, popup });
});

test('a run whose numbers prove each other is asked only whose it is; on no, nothing stays', async () => {
  const both = await readThisPage(`${site}/run/clear`);
  await find(both.popup.document, 'heading', /^please look over what we read/);
  expect(await both.tab.overlay()).toBeNull();
  await click(both.popup, both.popup.document, 'radio', /^no$/);
  await click(both.popup, both.popup.document, 'button', /^put it away/);
  await eventually('no form', async () => (await findAll(both.popup.document, 'button', /^put it away/)).length === 0);
  expect(await findAll(both.popup.document, 'checkbox', /./)).toEqual([]);
  await closeBoth(both);
});

test('on yes it becomes a plan, and nothing of ours is in the page', async () => {
  const both = await readThisPage(`${site}/run/clear`);
  await click(both.popup, both.popup.document, 'radio', /^yes$/);
  await click(both.popup, both.popup.document, 'button', /^make my plan/);
  await find(both.popup.document, 'heading', /\b9\.7\d? km/);
  // The button that had the focus is gone with its form: it goes on to the head of what came of the answer.
  const focus = () => both.popup.document.evaluate((root) => root.activeElement?.localName);
  await eventually('the focus on the head of the plan', async () => (await focus()) === 'h1');
  await find(both.popup.document, 'checkbox', /./);
  expect(await both.tab.overlay()).toBeNull();
  await closeBoth(both);
});

test('what was answered for a run is not asked again when its page is read again', async () => {
  const both = await readThisPage(`${site}/run/clear`);
  await says(both.popup.document, /Your plan is above/);
  expect(await findAll(both.popup.document, 'radio', /^yes$/)).toEqual([]);
  await closeBoth(both);
});

test('a run in a frame of the same site is read too', async () => {
  const both = await readThisPage(`${site}/inside`);
  const distance = await find(both.popup.document, 'textbox', /^distance/);
  expect(distance.value).toMatch(/^8\.41/);
  await click(both.popup, both.popup.document, 'button', /^not now/);
  await closeBoth(both);
});

test('what contradicts itself is a choice, and what was typed outlives the popup', async () => {
  const both = await readThisPage(`${site}/run/unclear`);
  const first = both.popup;
  await says(first.document, /contradict each other|prove too little/);
  await click(first, first.document, 'radio', /^yes$/);
  await click(first, first.document, 'radio', /11\.86 km/);
  await sleep(1_000);
  await first.close();

  const again = await scene.driver.openExtension('popup.html');
  const chosen = await find(again.document, 'radio', /11\.86 km/);
  expect(chosen.checked).toBe(true);
  await click(again, again.document, 'radio', /^yes$/);
  await click(again, again.document, 'radio', /1:02:10/);
  await click(again, again.document, 'button', /^make my plan/);
  await find(again.document, 'heading', /\b11\.9 km/);
  await saysNot(again.document, /make my plan/i);
  await again.close();
  await both.tab.close();
});

test('a run on a known site that was not allowed is read by the click, with its overlay', async () => {
  const both = await readThisPage(stravaAddress);
  await find(both.popup.document, 'heading', /\b16(\.\d+)? km/);
  await both.tab.show();
  await eventually('the overlay', () => both.tab.overlay());
  await closeBoth(both);
});

test('the overlay has the report of its page too: shown first, without a number of the page, then copied', async () => {
  const both = await readThisPage(stravaAddress);
  await both.tab.show();
  const card = await openCard(both.tab);
  await click(both.tab, card, 'button', /What we read from this page/);
  await click(both.tab, card, 'button', /^copy a report of this page/);
  const shown = await find(card, 'textbox', /^the report/);
  expect(shown.value).toMatch(/^<!doctype html>[\s\S]*data-site="strava"/);
  expect(shown.value).not.toMatch(/16\.04|1:26:26|strava\.com|15822046137/);
  await click(both.tab, card, 'button', /^copy$/);
  await says(card, /Copied\. Paste it|copy it with your keyboard/);
  await closeBoth(both);
});

test('a start that was put right by hand in the overlay moves the hours of the plan', async () => {
  const both = await readThisPage(stravaAddress);
  await both.tab.show();
  const card = await openCard(both.tab);
  const easyAt = async () => {
    const [, at] = /Easy running from ([^.]*)\./.exec(await clockOf(card)) ?? [];
    return at ?? null;
  };
  const before = await eventually('the clock', easyAt);
  await click(both.tab, card, 'button', /What we read from this page/);
  await click(both.tab, card, 'button', /start$/);
  // An hour earlier, on the runner's own clock. What the keys of such an entry do depends on the browser's language.
  await card.evaluate((root) => {
    const entry = root.querySelector<HTMLInputElement>('input[type=datetime-local]');
    if (!entry) throw new Error('no entry for the start');
    entry.value = new Date(Date.parse(`${entry.value}Z`) - 3_600_000).toISOString().slice(0, 16);
    entry.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(both.tab, card, 'button', /^save$/);
  await says(card, /you put it right/);
  await eventually('another hour', async () => (await easyAt()) !== before);
  const hour = (text: string) => Number(/(\d+):\d\d/.exec(text)?.[1]) + (/PM/i.test(text) ? 12 : 0);
  expect((hour(before) - hour((await easyAt()) ?? '') + 24) % 12).toBe(1);
  await closeBoth(both);
});
