import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/lib/browsers.ts';
import { fitRun } from '../files/make/fit.ts';
import { bytes, gpx, points, tcx } from '../files/make/xml.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, find, findAll, says as viewSays, saysNot } from './support/look.ts';

/** A history comes in from files, outlives the browser, goes out as an export and comes back the same. */

let scene: Scene;
let options: Tab;
const day = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString();

/** Six weeks of runs every second day, in every form, and what is no run. */
const folder: Record<string, Uint8Array> = {
  ...Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => {
      const start = daysAgo(2 * index + 1);
      const file = fitRun({ start, seconds: 1_800 + 60 * (index % 5), speed: 3 });
      return index % 3 === 0 ? [`runs/${String(index)}.fit.gz`, gzipSync(file)] : [`runs/${String(index)}.fit`, file];
    }),
  ),
  'runs/last.gpx': bytes(gpx(daysAgo(2), [{ type: 'running', segments: [points(1_200, 3)] }])),
  'runs/lap.tcx': bytes(
    tcx(daysAgo(4), [{ sport: 'Running', laps: [{ seconds: 1_200, metres: 3_600, tracks: [points(1_200, 3)] }] }]),
  ),
  'runs/ride.fit': fitRun({ start: daysAgo(6), seconds: 1_800, speed: 8, sport: 2 }),
  'runs/torn.fit': fitRun({ start: daysAgo(6), seconds: 1_800, speed: 3 }).subarray(0, 90),
};
const runCount = 23;

/** Puts files into a file field of the options, as a choice in the browser's own dialog does. */
const choose = (files: Record<string, Uint8Array>, label = 'Choose files') =>
  options.document.evaluate(
    (page, name, list) => {
      const labels = [...page.querySelectorAll('label')];
      const input = labels.find((one) => one.innerText.trim() === name)?.querySelector('input');
      if (!input) throw new Error(`no field ${name}`);
      const chosen = new DataTransfer();
      for (const [path, text] of list) {
        chosen.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], path));
      }
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    label,
    Object.entries(files).map(([name, file]) => [name, Buffer.from(file).toString('base64')] as const),
  );

const says = (words: RegExp, tab = options) => viewSays(tab.document, words, 30);

/** The six-week chart as it is drawn, and its table. */
async function chart(): Promise<string> {
  const popup = await scene.driver.openExtension('popup.html');
  const drawn = await eventually('the six weeks', () =>
    popup.document.evaluate((page) => {
      const summaries = [...page.querySelectorAll('summary')];
      const card = summaries.find((one) => /six weeks/.test(one.textContent))?.parentElement;
      const lines = [...(card?.querySelectorAll('polyline') ?? [])].map((line) => line.getAttribute('points'));
      return card ? [card.querySelector('table')?.textContent, ...lines].join('\n') : null;
    }),
  );
  await popup.close();
  return drawn;
}

beforeAll(async () => {
  scene = await openScene(() => null);
  options = await scene.driver.openExtension('options.html#import');
  await find(options.document, 'heading', /bring your history/);
});
afterAll(() => scene.close());

test('a folder of files comes in, and what became of each is said', async () => {
  await choose(folder);
  await says(/All files are read/);
  await says(new RegExp(`${String(runCount)} new runs`));
  await says(/1 activity that was no run: cycling 1/i);
  await says(/1 file that could not be read/);
});

test('the same files again add nothing, also as one archive', async () => {
  await choose(folder);
  await says(new RegExp(`No new run ${String(runCount)} runs that were here already`));
  await choose({ 'all.zip': zipSync(folder) });
  await says(new RegExp(`No new run ${String(runCount)} runs that were here already`));
});

test('a run of unknown sport is asked about, and kept when it was one', async () => {
  await choose({ 'what.gpx': bytes(gpx(daysAgo(8), [{ segments: [points(1_500, 3)] }])) });
  await click(options, options.document, 'checkbox', /4\.5\d? km/);
  await click(options, options.document, 'button', /^take in 1 run$/);
  await says(/1 new run/);
});

test('what was no run is remembered: the same archive again asks nothing', async () => {
  const walk = { 'walk.zip': zipSync({ 'walk.gpx': bytes(gpx(daysAgo(10), [{ segments: [points(1_500, 3)] }])) }) };
  await choose(walk);
  await click(options, options.document, 'button', /^none of them$/);
  await says(/1 activity that you said was no run/);
  // Another import takes the words of this one away.
  await choose({ 'notes.gpx': bytes('none') });
  await saysNot(options.document, /said was no run/);
  await says(/1 file that could not be read/);
  await choose(walk);
  await says(/1 activity that you said was no run/);
  expect(await findAll(options.document, 'button', /^(none of them|take in)/)).toEqual([]);
});

let before = '';
test('the six weeks of it are seen, and outlive the browser', async () => {
  before = await chart();
  // Fitness and fatigue of four weeks: before that too few days are known.
  expect(before.split(',').length).toBeGreaterThan(50);
  await scene.driver.restart();
  expect(await chart()).toBe(before);
});

test('an export, erased and taken in again, gives the same six weeks', async () => {
  options = await scene.driver.openExtension('options.html#data');
  await find(options.document, 'heading', /^your data$/);
  await options.document.evaluate((page) => {
    type Line = { runtime: { sendMessage: (message: object) => Promise<{ text?: string }> } };
    const { runtime } = (globalThis as unknown as { chrome: Line }).chrome;
    void runtime.sendMessage({ type: 'face:export', as: 'json' }).then(({ text }) => ((page as Document).title = text ?? ''));
    return true;
  });
  const exported = await eventually('the export', () =>
    options.document.evaluate((page) => ((page as Document).title.startsWith('{') ? (page as Document).title : null)),
  );
  // What the runs propose arrives meanwhile, and may push the button from under the mouse.
  await eventually('the second question', async () => {
    await click(options, options.document, 'button', /^erase everything$/);
    await sleep(300);
    return (await findAll(options.document, 'button', /^yes, erase everything$/)).length > 0;
  });
  await click(options, options.document, 'button', /^yes, erase everything$/);
  await says(/Everything is erased/);
  const popup = await scene.driver.openExtension('popup.html');
  await find(popup.document, 'button', /choose sites/);
  await popup.close();
  await choose({ 'homestretch.json': bytes(exported) }, 'Import');
  await says(/24 runs, 0 check-ins and 0 ticks taken in/);
  expect(await chart()).toBe(before);
});

/** Files of real devices, where this machine has them; their terms don't allow copies here. */
const real = join(root, '..', 'shared', 'corpus', 'files');
test.skipIf(!existsSync(real))('files of real devices come in, each with its answer', async () => {
  const found = readdirSync(real).filter((name) => /\.(fit|gpx|tcx|gz|zip)$/.test(name));
  await choose(Object.fromEntries(found.map((name) => [name, new Uint8Array(readFileSync(join(real, name)))])));
  await says(/All files are read/);
  await says(/\d+ new runs/);
});
