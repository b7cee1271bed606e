import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '#core/engine/contract.ts';
import { numberedRun } from './pages/pages.ts';
import { grantGarmin } from './support/actions.ts';
import { ask, exported, memory, openOptions } from './support/ask.ts';
import type { Tab } from './support/driver.ts';
import { openScene, type Scene } from './support/launch.ts';
import { eventually, overlayOf } from './support/look.ts';

/** Three runs and what the runner said of them, through every end that a browser can come to: the same plan to the letter. */

const runs = [30, 12, 2].map(numberedRun);
let scene: Scene;
let options: Tab;
let kept: { text: string; plan: unknown };

beforeAll(async () => {
  scene = await openScene((url) => runs.find((run) => run.url === url.href)?.html() ?? null);
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

test('ticks and check-ins stay when the worker ends after each', async () => {
  const told = [
    { type: 'face:profile', profile: { age: 38, bodyMass: 61, wakeTime: '06:30' } },
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
