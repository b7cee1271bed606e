import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaceState } from '#core/browser/state.ts';
import { stravaAddress, stravaPage } from './pages/pages.ts';
import { grantStrava } from './support/actions.ts';
import { ask, exported, memory, notificationsShown, openOptions } from './support/ask.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, find, overlayOf, textOf } from './support/look.ts';
import { buildThatMayNotify, removeBuild } from './support/notifying.ts';

/**
 * Clocks that do not run on evenly: a flight home, the nights on which summer time begins and ends, a clock that is set back. What is
 * to be told is told once and in no quiet hour, and what the runner said stays.
 *
 * Exception to the machine's own clock: it cannot be set, so the worker's is, for one life of the worker. Time zones are real: the
 * browser is started in them.
 */

interface Stored {
  run: { id: string; startTime: string; elapsedTime: number };
}
const hour = 3_600_000;
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
  await click(options, options.document, 'checkbox', /^remind me/);
  await find(options.document, 'checkbox', /^say what is due/);
  const { text } = await exported(options);
  file = JSON.parse(text) as object;
  stored = (JSON.parse(text) as { runs: [Stored] }).runs[0];
});
afterAll(async () => {
  await scene.close();
  removeBuild(build);
});

interface Quiet {
  quietFrom: string;
  quietUntil: string;
}
const never: Quiet = { quietFrom: '00:00', quietUntil: '00:00' };
const night: Quiet = { quietFrom: '22:00', quietUntil: '07:00' };
const settingsWith = (quiet: Quiet) => ({
  units: 'metric' as const,
  overlay: {},
  reminders: { on: true, details: true, ...quiet },
});

/** Nothing but one run that ends at an instant. */
async function onlyRun(id: string, end: number, quiet: Quiet): Promise<void> {
  await ask(options, { type: 'face:erase' });
  const startTime = new Date(end - stored.run.elapsedTime * 1_000).toISOString();
  const runs = [{ ...stored, run: { ...stored.run, id, startTime } }];
  const text = JSON.stringify({ ...file, settings: settingsWith(quiet), runs });
  expect(await ask(options, { type: 'face:import', text })).toMatchObject({ ok: true });
}

const local = async () => (await memory(options)).local as { reminded?: string[]; latest?: FaceState };
const ledger = async () => ((await local()).reminded ?? []).toSorted();
const isTold = (key: string) => eventually(`the reminder ${key}`, async () => (await ledger()).includes(key));

async function setClock(instant: number): Promise<void> {
  await ask(options, { type: 'face:state' });
  await scene.driver.setClock(instant);
}

/** A change of a fact: the worker looks for what is due. */
async function look(quiet: Quiet): Promise<void> {
  expect(await ask(options, { type: 'face:settings', settings: settingsWith(quiet) })).toMatchObject({ ok: true });
  await sleep(400);
}

/** What a face says has no hours below nothing. */
async function popupIsSound(): Promise<void> {
  const popup = await scene.driver.openExtension('popup.html');
  await find(popup.document, 'heading', /\b16(\.\d+)? km/);
  await find(popup.document, 'button', /^undo /);
  expect(await textOf(popup.document)).not.toMatch(/(^|\s)[-\u2212]\s?\d|NaN|Invalid/);
  await popup.close();
}

test('on the flight home the quiet hours come along, and nothing that was said is lost', async () => {
  const id = 'strava:911';
  const atHome = (hours: number) =>
    new Date(Date.now() + hours * hour).toLocaleTimeString('en-GB', {
      timeZone: 'Europe/Berlin',
      hour: '2-digit',
      minute: '2-digit',
    });
  const quiet = { quietFrom: atHome(-1), quietUntil: atHome(2) };
  await scene.driver.restart('Asia/Tokyo');
  options = await openOptions(scene.driver);
  const due = Date.now() + 10_000;
  await onlyRun(id, due, quiet);
  await ask(options, { type: 'face:tick', run: id, step: 'coolDown', state: 'done' });
  const before = await eventually('the plan abroad', async () => {
    const { latest } = await local();
    return latest?.ticks.length === 1 && latest;
  });
  expect(before.timeZone).toBe('Asia/Tokyo');
  await scene.driver.restart('Europe/Berlin');
  options = await openOptions(scene.driver);
  const after = await eventually('the plan at home', async () => {
    const { latest } = await local();
    return latest?.timeZone === 'Europe/Berlin' && latest;
  });
  await sleep(Math.max(0, due + 2_000 - Date.now()));
  await look(quiet);
  expect(await ledger()).toEqual([]);
  expect(await notificationsShown(options)).toEqual([]);
  expect(after.ticks).toEqual(before.ticks);
  expect(after.plan?.readiness).toEqual(before.plan?.readiness);
  await popupIsSound();
  await look(never);
  await isTold(`${id} refuel`);
});

/** 01:00 UTC on the last Sunday of a month, the next one that lies ahead: when Europe's summer time begins or ends. */
function turnIn(month: number): number {
  const turn = (year: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 24 * hour;
  };
  const year = new Date().getUTCFullYear();
  return turn(year) > Date.now() + 24 * hour ? turn(year) : turn(year + 1);
}

// Hours from the turn; 06:30 in the morning is 07:30 by summer time, 07:00 is 06:00 by winter time.
test.each([
  { name: 'begins', turn: turnIn(2), end: -4.5, silent: [-3.9, -0.5, 0.5, 3.5], until: 4 },
  { name: 'ends', turn: turnIn(9), end: -5.5, silent: [-4.9, -0.5, 0.5, 4.5], until: 5 },
])('in the night on which summer time $name nothing is told before seven on the wall, and then once', async (dst) => {
  const id = `strava:92${String(dst.until)}`;
  const at = (hours: number) => dst.turn + hours * hour;
  await setClock(at(dst.silent[0] ?? 0));
  await onlyRun(id, at(dst.end), night);
  for (const hours of dst.silent) {
    await setClock(at(hours));
    await look(night);
    expect(await ledger(), `${String(hours)} h from the turn`).toEqual([]);
  }
  await setClock(at(dst.until) + 5_000);
  await look(night);
  await isTold(`${id} checkIn`);
  const keys = await ledger();
  await look(night);
  expect(await ledger()).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what was told is not told again when the clock is set back, nor when it gets there again', async () => {
  const id = 'strava:931';
  const ahead = Date.now() + hour;
  await setClock(ahead);
  await onlyRun(id, ahead - 2_000, never);
  await ask(options, { type: 'face:tick', run: id, step: 'coolDown', state: 'done' });
  const key = `${id} refuel`;
  await isTold(key);
  await eventually('the notification', async () => (await notificationsShown(options)).includes(key));
  await scene.driver.clickNotification(key);
  await eventually('no notification', async () => !(await notificationsShown(options)).includes(key));
  const keys = await ledger();

  // Its next life has the machine's clock: an hour earlier.
  await scene.driver.killWorker();
  await look(never);
  await popupIsSound();
  await setClock(ahead + 60_000);
  await look(never);
  expect(await ledger()).toEqual(keys);
  expect(await notificationsShown(options)).not.toContain(key);
  expect((await exported(options)).ticks).toMatchObject([{ run: id, step: 'coolDown', state: 'done' }]);
});
