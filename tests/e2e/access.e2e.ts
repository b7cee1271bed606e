import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery, viewportOf, type Gallery, type Mode } from '../../scripts/lib/gallery.ts';
import { scenes } from '../gallery/scenes.ts';
import { isReady, openGalleryPage, type GalleryPage } from './support/galleryPage.ts';
import { browserName } from './support/launch.ts';

/**
 * The faces in the states of the gallery, as people set their browsers, without a finding of axe's WCAG 2.2 AA rules.
 *
 * Every state in light in Chromium; dark, forced colours, right to left, 200 % and 320 px each look at a third of the states, not
 * the same third, so that each state is seen in several of them. Firefox, which cannot be told a scheme here, takes a third in light
 * and another at 320 px right to left. `ACCESS=all` looks at every state in every mode.
 */

const axeIsThere = `new Promise((there, missing) => {
  const script = Object.assign(document.createElement('script'), { src: 'axe.min.js', onload: there, onerror: missing });
  document.head.append(script);
}).then(() => true)`;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Of a mode that is dear, every third scene, the first of them at `from`. Contrast is the dearest rule: a mode that draws in the same
 * colours as another leaves it to that one, and dark, which changes nothing else, looks at nothing else.
 */
type Looked = Mode & { from?: number; contrast?: 'alone' | 'elsewhere' };

const light: Looked = { name: 'light', scheme: 'light', direction: 'ltr', zoom: 100 };
const dark: Looked = { name: 'dark', scheme: 'dark', direction: 'ltr', zoom: 100, from: 0, contrast: 'alone' };
const rightToLeft: Looked = {
  name: 'right to left',
  scheme: 'light',
  direction: 'rtl',
  zoom: 100,
  from: 2,
  contrast: 'elsewhere',
};
const twice: Looked = { name: '200 %', scheme: 'light', direction: 'ltr', zoom: 200, from: 1, contrast: 'elsewhere' };
const narrow: Looked = {
  name: '320 px',
  scheme: 'dark',
  direction: 'rtl',
  zoom: 100,
  width: 320,
  from: 2,
  contrast: 'elsewhere',
};
// Colours of the system: only Chromium can be told to take them.
const forced: Looked = { name: 'forced colours', scheme: 'dark', direction: 'ltr', zoom: 100, forced: true, from: 1 };

const isWhole = process.env.ACCESS === 'all';
const inFirefox = isWhole ? [light, dark, rightToLeft, twice, narrow] : [{ ...light, from: 0 }, narrow];
const modes: Looked[] = browserName === 'firefox' ? inFirefox : [light, dark, forced, rightToLeft, twice, narrow];
const scenesIn = ({ from }: Looked) => scenes.filter((_, index) => isWhole || from === undefined || index % 3 === from);

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

/** What axe finds, one line a finding. */
async function findings({ contrast }: Looked): Promise<string[]> {
  const runOnly = contrast === 'alone' && !isWhole ? ['color-contrast'] : tags;
  const rules = { 'color-contrast': { enabled: contrast !== 'elsewhere' || isWhole } };
  const options = JSON.stringify({ runOnly, rules, resultTypes: ['violations'] });
  await page.run(axeIsThere);
  const { violations } = await page.run<axe.AxeResults>(
    `axe.run(document, ${options}).then(({ violations }) => ({ violations }))`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.html.slice(0, 120)}`),
  );
}

describe.each(modes)('in $name', (mode) => {
  test.each(scenesIn(mode).map((scene) => [`${scene.face} ${scene.name}`, scene] as const))('%s', async (_, scene) => {
    await page.show(gallery.addressOf(scene, mode), mode, viewportOf(scene.face, mode));
    await page.run(isReady);
    expect(await findings(mode)).toEqual([]);
    // Nothing sticks out at the side: a page is read in one direction.
    const overhang = await page.run<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(overhang).toBeLessThanOrEqual(0);
  });
});

test('a finding would be found: grey on grey, and a button without a name', async () => {
  await page.show(gallery.addressOf(scenes[0]!, modes[0]!), modes[0]!, { width: 392, height: 600 });
  await page.run(isReady);
  await page.run(
    `document.body.insertAdjacentHTML('beforeend', '<p style="color:#999;background:#aaa">Faint</p><button></button>')`,
  );
  expect((await findings(light)).map((finding) => finding.split(':')[0]).sort()).toEqual(['button-name', 'color-contrast']);
});
