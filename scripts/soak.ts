import { setTimeout as sleep } from 'node:timers/promises';
import { build, outputOf, targets } from './lib/build.ts';
import { browserOf } from './lib/stories.ts';

/**
 * `npm run soak [-- chromium|firefox] [kills]`: ends the worker at swept moments of read → gate → store → inject → tick → check-in →
 * alarm in a real browser, and then counts what is there. Prints a table; exit 1 when anything that was confirmed is lost, or is
 * there twice.
 */
const [browser = 'chromium', kills = '208'] = process.argv.slice(2);
const target = targets.find((one) => browserOf[one] === browser) ?? 'chrome';
process.env.E2E_BROWSER = browserOf[target];
build(target);
process.env.E2E_BUILD = outputOf(target);

const { numberedRun } = await import('../tests/e2e/pages/pages.ts');
const { grantGarmin } = await import('../tests/e2e/support/actions.ts');
const { ask, exported, openOptions } = await import('../tests/e2e/support/ask.ts');
const { openScene } = await import('../tests/e2e/support/launch.ts');
const { overlayOf } = await import('../tests/e2e/support/look.ts');

/** Kinds of steps, and over how long the moment of the end is swept, ms after the step began. */
const phases = [
  { name: 'read, gate, store, inject', sweep: 1_600 },
  { name: 'tick', sweep: 60 },
  { name: 'check-in', sweep: 60 },
  { name: 'alarm', sweep: 120 },
] as const;
interface Row {
  kills: number;
  confirmed: number;
  lost: number;
  twice: number;
}
type Phase = (typeof phases)[number]['name'];
const newRow = (): Row => ({ kills: 0, confirmed: 0, lost: 0, twice: 0 });
const rows: Record<Phase, Row> = {
  'read, gate, store, inject': newRow(),
  tick: newRow(),
  'check-in': newRow(),
  alarm: newRow(),
};
const rounds = Math.ceil(Number(kills) / phases.length);
const begun = Date.now();

const pages = new Map(Array.from({ length: rounds }, (_, number) => [numberedRun(number).url, numberedRun(number)]));
const scene = await openScene((url) => pages.get(url.href)?.html() ?? null);
const expected = { runs: new Set<string>(), ticks: new Set<string>(), checkIns: new Set<string>() };
try {
  const { driver } = scene;
  await grantGarmin(driver);
  const options = await openOptions(driver);
  let round = 0;
  for (const run of pages.values()) {
    for (const { name, sweep } of phases) {
      const row = rows[name];
      const moment = Math.round((sweep * (round % 26)) / 25);
      const end = sleep(moment).then(async () => {
        row.kills += (await driver.killWorker()) ? 1 : 0;
      });
      if (name === 'read, gate, store, inject') {
        const page = await driver.open(run.url);
        await end;
        await overlayOf(page);
        expected.runs.add(run.id);
        row.confirmed += 1;
        await page.close();
      } else if (name === 'tick') {
        const answer = await ask(options, { type: 'face:tick', run: run.id, step: 'refuel', state: 'done' });
        if (answer.ok === true) expected.ticks.add(`${run.id} refuel`);
        row.confirmed += answer.ok === true ? 1 : 0;
      } else if (name === 'check-in') {
        const at = new Date(begun - round * 60_000).toISOString();
        const answer = await ask(options, { type: 'face:checkIn', checkIn: { at, kind: 'effort', value: 5 } });
        if (answer.ok === true) expected.checkIns.add(at);
        row.confirmed += answer.ok === true ? 1 : 0;
      } else {
        await options.document.evaluate(() => {
          const { alarms } = (
            globalThis as unknown as { chrome: { alarms: { create: (name: string, info: object) => unknown } } }
          ).chrome;
          void alarms.create('badge', { when: Date.now() + 20 });
        });
        row.confirmed += 1;
      }
      await end;
    }
    round += 1;
    if (round % 10 === 0) console.log(`${String(round)} of ${String(rounds)} rounds`);
  }
  const facts = await exported(options);
  const count = (name: Phase, found: string[], wanted: Set<string>) => {
    const row = rows[name];
    row.lost = [...wanted].filter((one) => !found.includes(one)).length;
    row.twice = found.length - new Set(found).size;
  };
  count(
    'read, gate, store, inject',
    facts.runs.map(({ run }) => run.id),
    expected.runs,
  );
  count(
    'tick',
    facts.ticks.map(({ run, step }) => `${run} ${step}`),
    expected.ticks,
  );
  count(
    'check-in',
    facts.checkIns.map(({ at }) => at),
    expected.checkIns,
  );
  const badges = await alarmNames(options);
  rows.alarm.lost = badges.includes('badge') ? 0 : 1;
  rows.alarm.twice = badges.length - new Set(badges).size;
} finally {
  await scene.close();
}

async function alarmNames(options: Awaited<ReturnType<typeof openOptions>>): Promise<string[]> {
  await ask(options, { type: 'face:state' });
  return (await (await import('../tests/e2e/support/ask.ts')).memory(options)).alarms;
}

const cells = (...values: (string | number)[]) =>
  values.map((value, index) => (index === 0 ? String(value).padEnd(28) : String(value).padStart(10))).join('');
console.log(`\n${browserOf[target]}, ${((Date.now() - begun) / 1_000).toFixed(0)} s`);
console.log(cells('worker ended during', 'kills', 'confirmed', 'lost', 'twice'));
const total = newRow();
for (const [name, row] of Object.entries(rows)) {
  console.log(cells(name, row.kills, row.confirmed, row.lost, row.twice));
  for (const key of Object.keys(total) as (keyof Row)[]) total[key] += row[key];
}
console.log(cells('all', total.kills, total.confirmed, total.lost, total.twice));
process.exitCode = total.lost + total.twice > 0 || total.kills === 0 ? 1 : 0;
