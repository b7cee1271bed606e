import type axe from 'axe-core';
import { expect, test } from 'vitest';
import { viewportOf, type Mode } from '../../scripts/lib/gallery.ts';
import { scenes, type Scene } from '../gallery/scenes.ts';
import { isReady, withGallery } from './support/galleryPage.ts';
import { browserName } from './support/launch.ts';

/**
 * The faces in the states of the gallery, as people set their browsers, without a finding of axe's WCAG 2.2 AA rules.
 *
 * Every state in light in Chromium; dark, forced colours, right to left, 200 % and 320 px each look at a third of the states, not
 * the same third, so that each state is seen in several of them. Firefox takes a third in light and another, dark, at 320 px right to
 * left. `ACCESS=all` looks at every state in every mode. A state is loaded once, and put into one mode after the other.
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
const dark: Looked = { ...light, name: 'dark', scheme: 'dark', from: 0, contrast: 'alone' };
const rightToLeft: Looked = { ...light, name: 'right to left', direction: 'rtl', from: 2, contrast: 'elsewhere' };
const twice: Looked = { ...light, name: '200 %', zoom: 200, from: 1, contrast: 'elsewhere' };
const narrow: Looked = { ...rightToLeft, name: '320 px', scheme: 'dark', width: 320 };
// Colours of the system: only Chromium can be told to take them.
const forced: Looked = { ...light, name: 'forced colours', scheme: 'dark', forced: true, from: 1 };

const isWhole = process.env.ACCESS === 'all';
const inFirefox = isWhole ? [light, dark, rightToLeft, twice, narrow] : [{ ...light, from: 0 }, narrow];
const modes: Looked[] = browserName === 'firefox' ? inFirefox : [light, dark, forced, rightToLeft, twice, narrow];
const modesOf = (index: number) => modes.filter(({ from }) => isWhole || from === undefined || index % 3 === from);

const open = withGallery();

/** What axe finds, one line a finding. */
async function findings({ contrast }: Looked): Promise<string[]> {
  const runOnly = contrast === 'alone' && !isWhole ? ['color-contrast'] : tags;
  const rules = { 'color-contrast': { enabled: contrast !== 'elsewhere' || isWhole } };
  const options = JSON.stringify({ runOnly, rules, resultTypes: ['violations'] });
  const { violations } = await open.page.run<axe.AxeResults>(
    `axe.run(document, ${options}).then(({ violations }) => ({ violations }))`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.html.slice(0, 120)}`),
  );
}

/** Puts the scene that stands there into a mode: colours and direction as the gallery would, the rest as a browser does. */
async function put(mode: Looked, { face }: Scene): Promise<void> {
  await open.page.set(mode, viewportOf(face, mode));
  await open.page.run(`{
    const { documentElement } = document;
    documentElement.style.colorScheme = '${mode.scheme}';
    const overlay = [...documentElement.children].map((one) => one.shadowRoot?.querySelector('.overlay'));
    for (const one of [documentElement, ...overlay]) one?.setAttribute('dir', '${mode.direction}');
  }; new Promise(requestAnimationFrame).then(() => true)`);
}

/** How far the page sticks out at the side, CSS pixels: it is to be read in one direction. */
const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

const looks = scenes
  .map((scene, index) => [`${scene.face} ${scene.name}`, scene, modesOf(index)] as const)
  .filter(([, , looked]) => looked.length > 0);

test.each(looks)('%s', async (_, scene, looked) => {
  const first = looked[0]!;
  await open.page.show(open.gallery.addressOf(scene, first), first, viewportOf(scene.face, first));
  await open.page.run(isReady);
  await open.page.run(axeIsThere);
  const found: Record<string, string[]> = {};
  for (const mode of looked) {
    await put(mode, scene);
    found[mode.name] = await findings(mode);
    const over = await open.page.run<number>(overhang);
    if (over > 0) found[mode.name]?.push(`sticks out by ${String(over)} px`);
  }
  expect(found).toEqual(Object.fromEntries(looked.map(({ name }) => [name, []])));
});

test('a finding would be found: grey on grey, and a button without a name', async () => {
  await open.page.show(open.gallery.addressOf(scenes[0]!, modes[0]!), modes[0]!, { width: 392, height: 600 });
  await open.page.run(isReady);
  await open.page.run(axeIsThere);
  await open.page.run(
    `document.body.insertAdjacentHTML('beforeend', '<p style="color:#999;background:#aaa">Faint</p><button></button>')`,
  );
  expect((await findings(light)).map((finding) => finding.split(':')[0]).sort()).toEqual(['button-name', 'color-contrast']);
});
