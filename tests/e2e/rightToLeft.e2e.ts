import { expect, test } from 'vitest';
import { viewportOf, type Mode } from '../../scripts/lib/gallery.ts';
import { scenes } from '../gallery/scenes.ts';
import { isReady, withGallery } from './support/galleryPage.ts';

/** In a language that is written from the right, what is in Latin letters keeps its own order, and stands in its place in ours. */

const mode: Mode = { name: 'ar', language: 'ar', scheme: 'light', direction: 'rtl', zoom: 100 };
const open = withGallery();

/** Where each of these words begins in the text that holds all of them, CSS pixels from the left. */
const leftOf = (words: string[]) => `(() => {
  const root = [...document.documentElement.children].map((one) => one.shadowRoot).find(Boolean) ?? document;
  const words = ${JSON.stringify(words)};
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { data } = walk.currentNode;
    if (!words.every((word) => data.includes(word)) || !walk.currentNode.parentElement.checkVisibility()) continue;
    return words.map((word) => {
      const range = document.createRange();
      range.setStart(walk.currentNode, data.indexOf(word));
      range.setEnd(walk.currentNode, data.indexOf(word) + word.length);
      return range.getBoundingClientRect().left;
    });
  }
  return null;
})()`;

test.each([
  ['popup-why', 'sources follow each other from the right', ['Stanley 2013', 'Coggan 2003']],
  ['options-evidence', 'a title keeps its question mark at its end', ['Nutrient timing revisited', 'window', '?']],
  ['options-evidence', 'a title keeps its number at its beginning', ['220', 'minus', 'age']],
  ['options-evidence', 'authors come before their journal', ['Edwards S', '1993', 'Polar CIC']],
])('%s: %s', async (name, _, fromTheLeft) => {
  const scene = scenes.find((one) => `${one.face}-${one.name}` === name)!;
  await open.page.show(open.gallery.addressOf(scene, mode), mode, viewportOf(scene.face, mode));
  await open.page.run(isReady);
  const found = await open.page.run<number[] | null>(leftOf(fromTheLeft));
  expect(found).not.toBeNull();
  expect(found).toEqual(found?.toSorted((a, b) => a - b));
});
