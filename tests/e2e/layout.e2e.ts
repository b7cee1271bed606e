import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery, viewportOf, type Gallery, type Mode } from '../../scripts/lib/gallery.ts';
import { scenes } from '../gallery/scenes.ts';
import { isReady, openGalleryPage, type GalleryPage } from './support/galleryPage.ts';

/** What matters first is seen first: the clock and the next step, without scrolling, in the languages with the longest and the widest words. */

const modes: Mode[] = (['en', 'de', 'ja', 'ar'] as const).map((language) => ({
  name: language,
  language,
  scheme: 'light',
  direction: language === 'ar' ? 'rtl' : 'ltr',
  zoom: 100,
}));
/** A run is behind the runner and nothing is open in between. */
const first = ['popup-plan', 'popup-engine', 'popup-morning', 'popup-quiet', 'popup-demo', 'overlay-engine', 'overlay-card'];
const shown = scenes.filter(({ face, name }) => first.includes(`${face}-${name}`));
/** CSS pixels: a popup is no higher. */
const fold = 600;

let gallery: Gallery;
let page: GalleryPage;

beforeAll(async () => {
  gallery = await openGallery();
  page = await openGalleryPage();
});
afterAll(async () => {
  await page.close();
  await gallery.close();
});

/** Lower edges of the clock and of the first step's line with its hour, from the top of the face, and whether it is seen whole. */
const edges = `(() => {
  const shadow = [...document.documentElement.children].map((one) => one.shadowRoot).find(Boolean);
  const root = shadow ?? document;
  const face = shadow ? root.querySelector('.overlay-card').getBoundingClientRect() : { top: 0, bottom: innerHeight };
  const edge = (selector) => root.querySelector(selector).getBoundingClientRect().bottom;
  const step = edge('.step .step-head');
  return { clock: edge('.readiness svg') - face.top, step: step - face.top, isInside: step <= face.bottom };
})()`;

describe.each(modes)('in $name', (mode) => {
  test.each(shown.map((scene) => [`${scene.face} ${scene.name}`, scene] as const))('%s', async (_, scene) => {
    await page.show(gallery.addressOf(scene, mode), mode, viewportOf(scene.face, mode));
    await page.run(isReady);
    const { clock, step, isInside } = await page.run<{ clock: number; step: number; isInside: boolean }>(edges);
    expect(clock).toBeGreaterThan(0);
    expect(clock).toBeLessThan(step);
    expect(step, 'the lower edge of the next step').toBeLessThanOrEqual(fold);
    expect(isInside).toBe(true);
  });
});

/** Cards out of which something hangs, or in which something is cut, by the words that they begin with. */
const cutCards = `(() => {
  const root = [...document.documentElement.children].map((one) => one.shadowRoot).find(Boolean) ?? document;
  const isSeen = (one) => one.checkVisibility({ contentVisibilityAuto: true }) && !one.closest('.hidden-text, table') && !one.closest('details:not([open]) > :not(summary)');
  const seenIn = (card) => [...card.querySelectorAll('*')].filter(isSeen);
  const lowest = (card) => Math.max(...seenIn(card).map((one) => one.getBoundingClientRect().bottom));
  const cards = [...root.querySelectorAll('.card')].filter((card) => card.checkVisibility() && card.children.length > 0);
  return { all: cards.length, cut: cards.filter((card) => lowest(card) > card.getBoundingClientRect().bottom + 1).map((card) => card.innerText.slice(0, 40)) };
})()`;

const low: Mode[] = [
  { name: 'en at 200 %', language: 'en', scheme: 'light', direction: 'ltr', zoom: 200 },
  { name: 'ar at 200 %', language: 'ar', scheme: 'light', direction: 'rtl', zoom: 200 },
];
describe.each(low)('in a low window, $name', (mode) => {
  const overlays = scenes.filter(({ face, name }) => face === 'overlay' && ['emergency', 'engine', 'form'].includes(name));
  test.each(overlays.map((scene) => [scene.name, scene] as const))('no card of the overlay %s is cut', async (_, scene) => {
    await page.show(gallery.addressOf(scene, mode), mode, viewportOf(scene.face, mode));
    await page.run(isReady);
    const { all, cut } = await page.run<{ all: number; cut: string[] }>(cutCards);
    expect(all).toBeGreaterThan(0);
    expect(cut).toEqual([]);
  });
});
