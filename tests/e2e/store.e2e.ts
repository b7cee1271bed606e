import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '#core/engine/contract.ts';
import { numberedRun } from './pages/pages.ts';
import { grantGarmin, openCard, ticked } from './support/actions.ts';
import { ask, exported, memory, openOptions } from './support/ask.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { click, eventually, exactly, findAll, overlayOf, says } from './support/look.ts';

/** Three runs and what the runner said of them, through every end that a browser can come to: the same plan to the letter. */

const runs = [30, 12, 2].map(numberedRun);
let scene: Scene;
let options: Tab;
let kept: { text: string; plan: unknown };
/** What the site shows of the newest run after its runner edited it there; m. */
let edited: number | undefined;

beforeAll(async () => {
  scene = await openScene((url) => {
    const run = runs.find((one) => one.url === url.href.replace(/\?.*/, ''));
    return run?.html(run === runs[2] ? edited : undefined) ?? null;
  });
  await grantGarmin(scene.driver);
});
afterAll(() => scene.close());

/** The plan as it stands; which steps are due just now is left out, for the clock goes on. */
async function planNow(): Promise<unknown> {
  await ask(options, { type: 'face:state' });
  const { latest } = (await memory(options)).local as { latest?: { plan?: Plan } };
  return (
    latest?.plan && {
      ...latest.plan,
      steps: latest.plan.steps.map(({ state: _, ...step }) => step).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }
  );
}

async function isTheSame(): Promise<void> {
  expect((await exported(options)).text).toBe(kept.text);
  expect(await planNow()).toEqual(kept.plan);
}

test('three runs are read while the worker is ended again and again', async () => {
  for (const { url } of runs) {
    const page = await scene.driver.open(url);
    await scene.driver.killWorker();
    await overlayOf(page);
    await scene.driver.killWorker();
    await page.close();
  }
  options = await openOptions(scene.driver);
  const { runs: read } = await exported(options);
  expect(read.map(({ run }) => run.id).toSorted()).toEqual(runs.map(({ id }) => id).toSorted());
});

/** A wake that is far off: in the night lights-out would be now, and move on with the clock between two looks. */
const wakeTime = new Date(Date.now() + 14 * 3_600_000).toTimeString().slice(0, 5);

test('ticks and check-ins stay when the worker ends after each', async () => {
  const told = [
    { type: 'face:profile', profile: { age: 38, bodyMass: 61, wakeTime } },
    ...runs.map(({ id }) => ({ type: 'face:tick', run: id, step: 'refuel', state: 'done' }) as const),
    { type: 'face:tick', run: runs[2]!.id, step: 'hydrate', state: 'skipped', reason: 'noTime' },
    { type: 'face:checkIn', checkIn: { at: new Date(Date.now() - 60_000).toISOString(), kind: 'effort', value: 6 } },
    { type: 'face:checkIn', checkIn: { at: new Date(Date.now() - 50_000).toISOString(), kind: 'soreness', value: 2 } },
    { type: 'face:correct', run: runs[2]!.id, values: { averageHeartRate: 151 } },
  ] as const;
  for (const command of told) {
    expect(await ask(options, command)).toMatchObject({ ok: true });
    await scene.driver.killWorker();
  }
  const { text, ticks, checkIns } = await exported(options);
  expect(ticks).toHaveLength(4);
  expect(checkIns).toHaveLength(2);
  kept = { text, plan: await planNow() };
  expect(kept.plan).toBeTruthy();
  await isTheSame();
});

test('after a restart of the browser it is the same', async () => {
  await scene.driver.restart();
  options = await openOptions(scene.driver);
  await isTheSame();
});

test('after a crash of the browser it is the same', async () => {
  await scene.driver.crash();
  options = await openOptions(scene.driver);
  await isTheSame();
});

test('erasing leaves nothing, anywhere', async () => {
  expect((await memory(options)).records).toBeGreaterThan(10);
  expect(await ask(options, { type: 'face:erase' })).toEqual({ ok: true });
  expect(await memory(options)).toEqual({ local: {}, session: {}, records: 0, alarms: [] });
});

test('the export brings everything back, also when the browser crashes in the middle of it', async () => {
  const { runs: stored, ...rest } = JSON.parse(kept.text) as { runs: { run: { id: string; startTime: string } }[] };
  const many = Array.from({ length: 1_500 }, (_, index) => {
    const startTime = new Date(Date.UTC(2019, 0, 1) + index * 86_400_000).toISOString();
    return { ...stored[0]!, run: { ...stored[0]!.run, id: `strava:${String(index)}`, startTime } };
  });
  // Not waited for: the browser goes down while it is written.
  void ask(options, { type: 'face:import', text: JSON.stringify({ ...rest, runs: many }) }, 1).catch(() => undefined);
  await eventually('the import on its way', () => Promise.resolve(true));
  await scene.driver.crash();
  options = await openOptions(scene.driver);
  expect([0, many.length]).toContain((await exported(options)).runs.length);

  expect(await ask(options, { type: 'face:erase' })).toEqual({ ok: true });
  expect(await ask(options, { type: 'face:import', text: kept.text })).toMatchObject({
    ok: true,
    runs: 3,
    checkIns: 2,
    ticks: 4,
  });
  await isTheSame();
});

test('a run that was edited on its site is the same run: its plan is made again, and the ticks stay', async () => {
  const { url, id } = runs[2]!;
  const loadOf = async () => ((await planNow()) as Plan).load?.value ?? 0;
  // What was put right by hand stands before what a site says: here the site alone is to speak.
  expect(await ask(options, { type: 'face:correct', run: id, values: { averageHeartRate: null } })).toMatchObject({ ok: true });
  const before = await exported(options);
  const loadBefore = await loadOf();
  const page = await scene.driver.open(url);
  const card = await openCard(page);
  const box = (await findAll(card, 'checkbox', /./)).find(({ checked }) => !checked)!;
  const step = exactly(box.name);
  await click(page, card, 'checkbox', step);
  await ticked(card, step);
  await click(page, card, 'button', /What we read from this page/);
  await says(card, /\b6\.2\d? km/);

  edited = 12_400;
  const again = await scene.driver.open(`${url}?edited`);
  await scene.driver.killWorker();
  const newCard = await openCard(again);
  await click(again, newCard, 'button', /What we read from this page/);
  await says(newCard, /\b12\.4\d? km/);
  await ticked(newCard, step);
  const after = await exported(options);
  expect(after.runs.map(({ run }) => run.id)).toEqual(before.runs.map(({ run }) => run.id));
  expect(after.runs.find(({ run }) => run.id === id)).toMatchObject({ run: { distance: edited, movingTime: 4_092 } });
  expect(after.ticks).toHaveLength(before.ticks.length + 1);
  expect(after.ticks).toEqual(expect.arrayContaining(before.ticks));
  expect(await loadOf()).toBeGreaterThan(1.5 * loadBefore);

  // The page that stood open all the time shows what its run has become.
  await page.show();
  await says(card, /\b12\.4\d? km/);
  await ticked(card, step);
  await Promise.all([page.close(), again.close()]);
});
