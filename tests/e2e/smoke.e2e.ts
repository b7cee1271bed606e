import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScene, type Scene } from './support/launch.ts';
import { eventually, textOf } from './support/look.ts';

const page = '<!doctype html><html lang="en"><title>A page</title><body><main><h1>Hello</h1></main></body></html>';
let scene: Scene;

beforeAll(async () => {
  scene = await openScene((url) => (url.hostname === 'www.strava.com' ? page : null));
});
afterAll(() => scene.close());

test.each(['popup.html', 'options.html', 'welcome.html'])('%s shows something to read', async (path) => {
  const tab = await scene.driver.openExtension(path);
  await eventually(`text in ${path}`, async () => (await textOf(tab.document)).length > 0);
  await tab.close();
});

test('a site stands under its real address, and is left alone until it is granted', async () => {
  const tab = await scene.driver.open('https://www.strava.com/activities/123');
  expect(await textOf(tab.document)).toBe('Hello');
  expect(await tab.overlay()).toBeNull();
  await tab.close();
});
