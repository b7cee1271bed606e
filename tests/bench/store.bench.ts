import 'fake-indexeddb/auto';
import type { RunRecord } from '#core/browser/state.ts';
import { planFrom } from '#core/engine/plan.ts';

/** What a run costs that is added to a long history: from the record in hand to its plan, on a database double; medians of one process. */
export interface StoreFigures {
  name: string;
  runs: number;
  /** Milliseconds, and the same beside ten runs. */
  time: number;
  ratio: number;
}

const day = 86_400_000;
const began = Date.parse('2026-05-10T07:00:00Z');
const timeZone = 'Europe/Berlin';
const profile = { age: 41, bodyMass: 68 };
const turns = 25;

const record = (index: number, from: number): RunRecord => ({
  run: {
    id: `strava:${String(index)}`,
    sport: 'run',
    startTime: new Date(from + index * day).toISOString(),
    distance: 6_000 + ((index * 7_919) % 11) * 900,
    movingTime: 2_400 + ((index * 31) % 900),
    averageHeartRate: 132 + (index % 30),
  },
  site: 'strava',
  fields: {},
  unread: [],
  corrections: {},
  readAt: new Date(began).toISOString(),
});

/** Every row of the store's table. */
export async function storeBenchmarks(): Promise<StoreFigures[]> {
  // The adapter of the extension's API asks for it at once; of it no more than the version is used here.
  Object.assign(globalThis, { chrome: { runtime: { id: 'bench', getManifest: () => ({ version: '1' }) } } });
  const { addFacts } = await import('#core/browser/store/bulk.ts');
  const { closeDatabase } = await import('#core/browser/store/connection.ts');
  const { removeDatabase } = await import('#core/browser/store/database.ts');
  const { putRun } = await import('#core/browser/store/runs.ts');
  const { readFacts } = await import('#core/browser/worker/facts.ts');

  const planOf = async (now: number) => {
    const { shown, entries, checkIns } = await readFacts(null, { now, demo: null, profile, timeZone });
    if (!shown) throw new Error('no run to plan for');
    return planFrom(
      { profile, run: shown.run, checkIns, now: new Date(now).toISOString(), timeZone },
      { profile, timeZone, entries },
    );
  };
  const rows: Omit<StoreFigures, 'ratio'>[] = [];
  for (const runs of [10, 1_000, 10_000]) {
    const from = began - runs * day;
    const facts = { checkIns: [], ticks: [], authors: [], apart: [] };
    await addFacts({ runs: Array.from({ length: runs }, (_, index) => record(index, from)), ...facts });
    const first = performance.now();
    await planOf(began);
    rows.push({ name: 'all made anew, once', runs, time: performance.now() - first });
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const begin = performance.now();
      await putRun(record(runs + turn, from));
      await planOf(began + (turn + 1) * day);
      times.push(performance.now() - begin);
    }
    rows.push({ name: 'one more run, and its plan', runs, time: times.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0 });
    await closeDatabase();
    await removeDatabase();
  }
  const withTen = (name: string) => rows.find((row) => row.name === name)?.time ?? 1;
  return rows.map((row) => ({ ...row, ratio: row.time / withTen(row.name) }));
}
