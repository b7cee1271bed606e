import type { Plan, PlanRequest } from '#core/engine/contract.ts';
import { plan } from '#core/engine/plan.ts';
import type { Run } from '#core/run/run.ts';

/** Requests of one invented runner, each with a change or two: whole plans for statements about people. */

const hour = 3_600_000;
const day = 24 * hour;
/** A Sunday, 09:00 in Berlin. */
const began = Date.parse('2026-05-10T07:00:00Z');
export const at = (hours: number, from = began) => new Date(from + hours * hour).toISOString();

/** A run of some km over some minutes, so many days before the one in question. */
export function runOf(id: string, daysBefore: number, km: number, minutes: number, more: Partial<Run> = {}): Run {
  const seconds = Math.round(minutes * 60);
  const startTime = new Date(began - daysBefore * day).toISOString();
  return { id, startTime, distance: km * 1_000, movingTime: seconds, elapsedTime: seconds, ...more };
}

/** Runs of 10 km every other day over the weeks before, the last one `last` days before. */
export const weeksOfRuns = (days: number, last = 2): Run[] =>
  Array.from({ length: Math.ceil((days - last) / 2) }, (_, index) => runOf(`before-${index}`, last + 2 * index, 10, 55));

export function requestOf(changes: Partial<PlanRequest> = {}): PlanRequest {
  return {
    profile: { age: 35, bodyMass: 70, maxHeartRate: 188, restingHeartRate: 50, wakeTime: '06:30' },
    run: runOf('run', 0, 10, 55, { averageHeartRate: 145 }),
    history: weeksOfRuns(40),
    now: at(2),
    timeZone: 'Europe/Berlin',
    ...changes,
  };
}

export const planOf = (changes: Partial<PlanRequest> = {}): Plan => plan(requestOf(changes));
export const stepIn = (found: Plan, kind: Plan['steps'][number]['kind']) => found.steps.find((step) => step.kind === kind);

/** Keys of all that a step or a statement says. */
export const keysOf = (found: Plan): string[] => [
  ...found.steps.flatMap(({ text, detail = [], alternatives = [] }) => [text, ...detail, ...alternatives].map(({ key }) => key)),
  ...[...found.explains, ...found.cautions].map(({ text }) => text.key),
];
