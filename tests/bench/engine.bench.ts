import type { PlanRequest } from '#core/engine/contract.ts';
import { trainingHistory, withRun } from '#core/engine/history/trainingHistory.ts';
import { plan, planFrom } from '#core/engine/plan.ts';
import type { Run } from '#core/run/run.ts';

/** How long a plan takes with none, hundreds and thousands of runs behind it, and what one more run costs: medians of one process. */
export interface EngineFigures {
  name: string;
  runs: number;
  /** Milliseconds, and the same beside a plan without any history. */
  time: number;
  ratio: number;
}

const day = 86_400_000;
const began = Date.parse('2026-05-10T07:00:00Z');
const iso = (at: number) => new Date(at).toISOString();
const timeZone = 'Europe/Berlin';
const profile = { age: 41, bodyMass: 68, height: 1.74, maxHeartRate: 184, restingHeartRate: 49, wakeTime: '06:30' } as const;

/** The run so many days before: all that a page states, no two alike. */
function runBefore(days: number): Run {
  const distance = 6_000 + ((days * 7_919) % 11) * 900;
  const seconds = Math.round((distance / 1_000) * (300 + ((days * 31) % 60)));
  return {
    id: `run-${days}`,
    startTime: iso(began - days * day),
    distance,
    movingTime: seconds,
    elapsedTime: seconds + 60,
    elevationGain: (days * 13) % 240,
    elevationLoss: (days * 17) % 240,
    averageHeartRate: 132 + (days % 30),
    maxHeartRate: 160 + (days % 25),
    temperature: days % 28,
    humidity: 40 + (days % 50),
  };
}

const runsBefore = (count: number) => Array.from({ length: count }, (_, index) => runBefore(count - index));

/** Median milliseconds of many turns after some for warmth. */
function median(turns: number, act: () => unknown): number {
  for (let turn = 0; turn < Math.ceil(turns / 4); turn += 1) act();
  const times = Array.from({ length: turns }, () => {
    const from = performance.now();
    act();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** Every row of the engine's table. */
export function engineBenchmarks(): EngineFigures[] {
  const request: Omit<PlanRequest, 'history'> = { profile, run: runBefore(0), checkIns: [], now: iso(began + day / 8), timeZone };
  const rows: Omit<EngineFigures, 'ratio'>[] = [];
  for (const runs of [0, 500, 5_000]) {
    const history = runsBefore(runs);
    const kept = trainingHistory(profile, timeZone, history);
    const turns = runs > 500 ? 40 : 200;
    rows.push({ name: 'a plan from the kept history', runs, time: median(200, () => planFrom(request, kept)) });
    if (runs === 0) continue;
    const late = { ...runBefore(30), distance: 12_345 };
    rows.push({ name: 'one more run', runs, time: median(turns, () => withRun(kept, runBefore(0))) });
    rows.push({ name: 'a run of 30 days ago changed', runs, time: median(turns, () => withRun(kept, late)) });
    rows.push({
      name: 'a plan, the history made anew',
      runs,
      time: median(runs > 500 ? 5 : 20, () => plan({ ...request, history })),
    });
  }
  const bare = rows[0]?.time ?? 1;
  return rows.map((row) => ({ ...row, ratio: row.time / bare }));
}
