import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plan } from '#core/engine/plan.ts';
import { ar } from '#core/texts/ar/index.ts';
import { ja } from '#core/texts/ja/index.ts';
import { startedHoursAgo, stravaAddress, stravaPage, stravaRun } from './pages/pages.ts';
import type { Tab, View } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, exactly, find, findAll, overlayOf, says, textOf } from './support/look.ts';
import { spoken } from './support/words.ts';

/** The main journey in another language than the browser's, which stays English. Each test goes on where the one before it ended. */

const journeys = [
  { language: 'ar', direction: 'rtl', catalogue: ar },
  { language: 'ja', direction: 'ltr', catalogue: ja },
];

describe.each(journeys)('in $language', ({ language, direction, catalogue }) => {
  const { t, begins, english } = spoken(language, catalogue);
  let scene: Scene;
  let page: Tab;
  let step: string;

  beforeAll(async () => {
    scene = await openScene((url) => (url.href.startsWith(stravaAddress) ? stravaPage() : null));
  });
  afterAll(() => scene.close());

  /** Written in this language and its direction, without a sentence of English. */
  async function isInLanguage(view: View): Promise<void> {
    const told = await eventually(`a view in ${language}`, async () => {
      const [lang, dir] = await view.evaluate((root) => {
        const written = 'documentElement' in root ? root.documentElement : root.querySelector('[lang]');
        return [written?.getAttribute('lang') ?? '', written ? getComputedStyle(written).direction : ''];
      });
      return lang === language && { dir };
    });
    expect(told.dir).toBe(direction);
    const all = await textOf(view);
    // What a source was published as stays in the language that it was written in, and says which that is.
    const published = await view.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('[lang=en]')].map((title) => title.innerText.replace(/\s+/g, ' ').trim()),
    );
    const text = published.reduce((rest, title) => rest.replace(title, ' '), all);
    expect(text).toMatch(language === 'ar' ? /\p{Script=Arabic}/u : /[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    expect(english(text)).toEqual([]);
  }

  /** A tick that is saved can be undone. */
  const ticked = (view: View) =>
    eventually(`a tick at ${step}`, async () => {
      const [box] = await findAll(view, 'checkbox', exactly(step));
      const undo = await findAll(view, 'button', exactly(`${t('step.undo')} ${step}`));
      return box?.checked === true && undo.length > 0;
    });

  test('the language is chosen in the options, whatever the browser speaks', async () => {
    const options = await scene.driver.openExtension('options.html');
    await find(options.document, 'heading', /^language$/);
    expect(english(await textOf(options.document)).length).toBeGreaterThan(20);
    // Exception to real clicks: no headless browser draws the list of a select.
    await options.document.evaluate((root, id) => {
      const select = [...root.querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === id));
      if (!select) throw new Error('no choice of languages');
      select.value = id;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, language);
    await find(options.document, 'heading', exactly(t('language.title')));
    await isInLanguage(options.document);
    await options.close();
  });

  test('the welcome page speaks it, and a site is granted there', async () => {
    await scene.driver.agreeTo('https://www.strava.com/*');
    const welcome = await scene.driver.openExtension('welcome.html');
    await find(welcome.document, 'heading', exactly(t('welcome.title')));
    await click(welcome, welcome.document, 'button', exactly(`${t('sites.allow')} Strava`));
    await find(welcome.document, 'button', exactly(`${t('sites.remove')} Strava`));
    await isInLanguage(welcome.document);
    await welcome.close();
  });

  test('the overlay says hours and numbers in it', async () => {
    page = await scene.driver.open(stravaAddress);
    const overlay = await overlayOf(page);
    const pill = await find(overlay, 'button', begins('overlay.open'));
    const { readiness } = plan({
      run: { ...stravaRun, id: 'expected', startTime: startedHoursAgo().toISOString() },
      now: new Date().toISOString(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    const hours = Math.ceil((Date.parse(readiness?.hardAt ?? '') - Date.now()) / 3_600_000);
    const lines = [hours - 1, hours, hours + 1].map((value) => t('overlay.pill.hard', { time: { value, unit: 'h', digits: 0 } }));
    expect(lines.filter((line) => pill.name.includes(line))).toHaveLength(1);

    await click(page, overlay, 'button', begins('overlay.open'));
    const [first] = await eventually('the steps', async () => {
      const boxes = await findAll(overlay, 'checkbox', /./);
      return boxes.length > 0 && boxes;
    });
    step = first?.name ?? '';
    await click(page, overlay, 'button', exactly(t('overlay.values')));
    for (const { value, unit, digits } of [
      { value: 16.04, unit: 'km', digits: 2 },
      { value: 148, unit: 'bpm', digits: 0 },
    ] as const) {
      await says(overlay, new RegExp(exactly(t('value', { value: { value, unit, digits } })).source.slice(1, -1)));
    }
    await isInLanguage(overlay);
  });

  test('a tick in the overlay shows in the popup', async () => {
    const overlay = await overlayOf(page);
    await click(page, overlay, 'checkbox', exactly(step));
    await ticked(overlay);
    const popup = await scene.driver.openExtension('popup.html');
    await ticked(popup.document);
    await isInLanguage(popup.document);
    await popup.close();
  });

  test('a check-in says what it changed, and a red flag stands alone in both faces', async () => {
    const popup = await scene.driver.openExtension('popup.html');
    const { document } = popup;
    await click(popup, document, 'button', begins('checkIn.open'));
    await click(popup, document, 'radio', /^10$/);
    await isInLanguage(document);
    await click(popup, document, 'button', exactly(t('checkIn.save')));
    const [before = ''] = (catalogue['changed.hard'] ?? '').split('{');
    await says(document, new RegExp(exactly(before).source.slice(1, -1)));
    await isInLanguage(document);

    await click(popup, document, 'button', begins('checkIn.open'));
    await click(popup, document, 'radio', exactly(t('checkIn.pain.yes')));
    await click(popup, document, 'checkbox', exactly(t('sign.chestPain')));
    await click(popup, document, 'button', exactly(t('checkIn.save')));
    for (const view of [document, await overlayOf(page)]) {
      await find(view, 'alert', exactly(t('care.emergency.title')));
      await says(view, new RegExp(exactly(t('care.emergency.do.1')).source.slice(1, -1)));
      expect(await findAll(view, 'checkbox', /./)).toEqual([]);
      await isInLanguage(view);
    }
    await popup.close();
  });

  test('the options keep the choice, and the browser its own language', async () => {
    const options = await scene.driver.openExtension('options.html');
    await find(options.document, 'heading', exactly(t('thresholds.title')));
    await isInLanguage(options.document);
    expect(await options.document.evaluate(() => navigator.language)).toBe('en-US');
  });
});
