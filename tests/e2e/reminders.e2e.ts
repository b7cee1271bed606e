import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stravaAddress, stravaPage } from './pages/pages.ts';
import { grantStrava } from './support/actions.ts';
import { ask, exported, memory, notificationsShown, openOptions } from './support/ask.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, find, overlayOf } from './support/look.ts';
import { buildThatMayNotify, removeBuild } from './support/notifying.ts';

/** A reminder that falls due while the story runs: told once, whatever ends in between, and never in quiet hours. */

interface Stored {
  run: { id: string; startTime: string; elapsedTime: number };
}
const build = buildThatMayNotify();
let scene: Scene;
let options: Tab;
let file: object;
let stored: Stored;

beforeAll(async () => {
  scene = await openScene((url) => (url.href.startsWith(stravaAddress) ? stravaPage() : null), build);
  await grantStrava(scene.driver);
  const page = await scene.driver.open(stravaAddress);
  await overlayOf(page);
  await page.close();
  options = await openOptions(scene.driver);
  const { text } = await exported(options);
  file = JSON.parse(text) as object;
  stored = (JSON.parse(text) as { runs: [Stored] }).runs[0];
});
afterAll(async () => {
  await scene.close();
  removeBuild(build);
});

/** "HH:MM" on this machine's clock, some hours from now. */
const wallIn = (hours: number) => new Date(Date.now() + hours * 3_600_000).toTimeString().slice(0, 5);
const never = { quietFrom: wallIn(3), quietUntil: wallIn(3) };
const settingsWith = (quiet: typeof never) => ({
  units: 'metric' as const,
  overlay: {},
  reminders: { on: true, details: false, ...quiet },
});

/** Nothing but one run that ends in some seconds: its first steps are due then. Gives the key of the reminder to eat. */
async function runThatEndsIn(seconds: number, id: string, quiet = never): Promise<string> {
  await ask(options, { type: 'face:erase' });
  const startTime = new Date(Date.now() + (seconds - stored.run.elapsedTime) * 1_000).toISOString();
  const runs = [{ ...stored, run: { ...stored.run, id, startTime } }];
  const text = JSON.stringify({ ...file, settings: settingsWith(quiet), runs });
  expect(await ask(options, { type: 'face:import', text })).toMatchObject({ ok: true });
  return `${id} refuel`;
}

const ledger = async () => (((await memory(options)).local as { reminded?: string[] }).reminded ?? []).toSorted();
const isTold = (key: string) => eventually(`the reminder ${key}`, async () => (await ledger()).includes(key));
/** Waits until the notification stands there. */
const isShown = (key: string) => eventually('the notification', async () => (await notificationsShown(options)).includes(key));
const isOnceInLedger = async () => {
  const keys = await ledger();
  expect(new Set(keys).size).toBe(keys.length);
};

test('the runner turns reminders on by a real click, and the toggle says so', async () => {
  await click(options, options.document, 'checkbox', /^remind me/);
  await find(options.document, 'checkbox', /^say what is due/);
  await eventually('the settings', async () => {
    const { settings } = JSON.parse((await exported(options)).text) as { settings: { reminders?: { on: boolean } } };
    return settings.reminders?.on === true;
  });
});

test('what is due in two seconds is told then, once, and a click opens the step', async () => {
  const key = await runThatEndsIn(2, 'strava:901');
  expect(await ledger()).not.toContain(key);
  await isTold(key);
  await isShown(key);
  await scene.driver.clickNotification(key);
  await eventually('the popup at the step', async () =>
    (await scene.driver.tabs()).some((url) => url.endsWith('/popup.html#step-refuel')),
  );
  await eventually('the notification gone', async () => !(await notificationsShown(options)).includes(key));
  // It is not given again: neither at a change, nor by the next worker.
  await ask(options, { type: 'face:settings', settings: settingsWith(never) });
  await scene.driver.killWorker();
  await ask(options, { type: 'face:state' });
  await sleep(1_000);
  expect(await notificationsShown(options)).not.toContain(key);
  await isOnceInLedger();
});

test('it is told although the worker was ended before it was due', async () => {
  const key = await runThatEndsIn(4, 'strava:902');
  await sleep(500);
  await scene.driver.killWorker();
  expect(await ledger()).not.toContain(key);
  await isTold(key);
  await isShown(key);
  await isOnceInLedger();
});

test('it is told although the browser was closed when it fell due, and not again after the next start', async () => {
  const key = await runThatEndsIn(2, 'strava:903');
  await scene.driver.restart();
  options = await openOptions(scene.driver);
  await isTold(key);
  const keys = await ledger();
  await scene.driver.restart();
  options = await openOptions(scene.driver);
  await ask(options, { type: 'face:state' });
  await sleep(1_000);
  expect(await notificationsShown(options)).toEqual([]);
  expect(await ledger()).toEqual(keys);
});

test('nothing is told in quiet hours, and what is still open when they end is told then', async () => {
  const key = await runThatEndsIn(1, 'strava:904', { quietFrom: wallIn(-1), quietUntil: wallIn(2) });
  await sleep(3_000);
  await scene.driver.killWorker();
  await ask(options, { type: 'face:state' });
  expect(await ledger()).toEqual([]);
  expect(await notificationsShown(options)).not.toContain(key);
  await ask(options, { type: 'face:settings', settings: settingsWith(never) });
  await isTold(key);
});
