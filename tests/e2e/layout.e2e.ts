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
