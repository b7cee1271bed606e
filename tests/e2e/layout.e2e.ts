import { describe, expect, test } from 'vitest';
import { directionOf } from '#components/text/direction.ts';
import { languages } from '#core/texts/languages.ts';
import { viewportOf, type Mode } from '../../scripts/lib/gallery.ts';
import { scenes } from '../gallery/scenes.ts';
import { isReady, withGallery } from './support/galleryPage.ts';

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

const open = withGallery();

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
    await open.page.show(open.gallery.addressOf(scene, mode), mode, viewportOf(scene.face, mode));
    await open.page.run(isReady);
    const { clock, step, isInside } = await open.page.run<{ clock: number; step: number; isInside: boolean }>(edges);
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
    await open.page.show(open.gallery.addressOf(scene, mode), mode, viewportOf(scene.face, mode));
    await open.page.run(isReady);
    const { all, cut } = await open.page.run<{ all: number; cut: string[] }>(cutCards);
    expect(all).toBeGreaterThan(0);
    expect(cut).toEqual([]);
  });
});

/** Steps whose title has not the whole width for its later lines, or runs into its hour, by their titles. */
const crowded = `(() => {
  const root = [...document.documentElement.children].map((one) => one.shadowRoot).find(Boolean) ?? document;
  const heads = [...root.querySelectorAll('.step-head')];
  const linesOf = (one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const isCrowded = (head) => {
    const [title, when] = [head.querySelector('h3'), head.querySelector('.when')];
    const isNarrow = title.getBoundingClientRect().width < head.getBoundingClientRect().width - 1;
    return isNarrow || linesOf(title).some((line) => linesOf(when).some((hour) => meet(line, hour)));
  };
  return { all: heads.length, crowded: heads.filter(isCrowded).map((head) => head.innerText) };
})()`;

/** Words in the clock that touch its ring: from the line on which they stand, of which the ring is narrower below. */
const touching = `(() => {
  const root = [...document.documentElement.children].map((one) => one.shadowRoot).find(Boolean) ?? document;
  const words = [...root.querySelectorAll('.readiness .clock text')];
  const inner = 38;
  const isTouching = (one) => one.getBBox().width / 2 > Math.sqrt(inner ** 2 - (Number(one.getAttribute('y')) - 52) ** 2);
  return { all: words.length, touching: words.filter(isTouching).map((one) => one.textContent + ' ' + one.getBBox().width) };
})()`;

const everyLanguage = languages.flatMap(({ id }) =>
  ([100, 200] as const).map((zoom): Mode => ({
    name: `${id} at ${String(zoom)} %`,
    language: id,
    scheme: 'light',
    direction: directionOf(id),
    zoom,
  })),
);
describe.each(everyLanguage)('in $name', (mode) => {
  const lists = scenes.filter(({ face, name }) => ['popup-engine', 'overlay-engine'].includes(`${face}-${name}`));
  test.each(lists.map((scene) => [scene.face, scene] as const))('titles in the %s flow around their hour', async (_, scene) => {
    await open.page.show(open.gallery.addressOf(scene, mode), mode, viewportOf(scene.face, mode));
    await open.page.run(isReady);
    const { all, crowded: found } = await open.page.run<{ all: number; crowded: string[] }>(crowded);
    expect(all).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });
  test.each(['morning', 'recovered'])('words in the clock keep off its ring: %s', async (hours) => {
    const scene = scenes.find(({ face, name }) => `${face}-${name}` === `popup-${hours}`)!;
    await open.page.show(open.gallery.addressOf(scene, mode), mode, viewportOf(scene.face, mode));
    await open.page.run(isReady);
    const { all, touching: found } = await open.page.run<{ all: number; touching: string[] }>(touching);
    expect(all).toBe(2);
    expect(found).toEqual([]);
  });
});
