import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Plan, PlanRequest } from '#core/engine/contract.ts';
import { plan } from '#core/engine/plan.ts';
import type { Run } from '#core/run/run.ts';
import { hour, iso, requests } from './requests.ts';

/**
 * Plans of many runners at many hours, each kept as a few digests: whoever changes what the engine says anywhere sees for which
 * requests, and in which part. What the plans should be, reference cases, people and laws say; these only hold what is said still.
 */
const count = 300;
export const perTest = 10;
const seed = 20_261_129;
/** From the run's end to eight days after it, nearer ones closer together. */
const later = (index: number) => 192 * hour * ((index % 20) / 20) ** 2;

/** Four months of runs behind every other request, half of them with three weeks without a run a few days ago. */
function history({ history = [], run }: PlanRequest, index: number): Run[] {
  if (index % 2 === 1) return history;
  const began = Date.parse(run.startTime);
  const gap = index % 4 === 0 ? 21 : 0;
  const before = Array.from({ length: 70 }, (_, past): Run => {
    const days = 1 + past * 1.6 + (past > index % 7 ? gap : 0);
    const distance = 4_000 + ((past * 7_919 + index * 131) % 97) * 150;
    const movingTime = Math.round(distance * (0.28 + ((past * 13 + index) % 11) / 100));
    return {
      id: `before:${String(past)}`,
      startTime: iso(began - days * 24 * hour),
      distance,
      movingTime,
      ...(past % 3 === 0 ? {} : { averageHeartRate: 125 + ((past * 31 + index) % 45) }),
      ...(past % 4 === 0 ? { perceivedEffort: 2 + ((past + index) % 9) } : {}),
      ...(past % 9 === 0 ? { elevationLoss: 400 } : {}),
    };
  });
  return [...history, ...before];
}

let made: PlanRequest[] | undefined;
/** The requests, the same in every run. */
export const keptRequests = (): PlanRequest[] =>
  (made ??= fc.sample(requests, { numRuns: count, seed }).map((request, index) => ({
    ...request,
    now: iso(Date.parse(request.now) + later(index)),
    history: history(request, index),
  })));

const parts = {
  triage: ({ triage, readiness }: Plan) => [triage, readiness],
  load: ({ load, soreness }: Plan) => [load, soreness],
  steps: ({ steps }: Plan) => steps,
  says: ({ explains, cautions, missing }: Plan) => [explains, cautions, missing],
};

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);

/** What is kept of the plan for a request. */
export function digestsOf(request: PlanRequest): Record<string, string> {
  const found = plan(request);
  return Object.fromEntries(Object.entries(parts).map(([part, of]) => [part, digest(of(found))]));
}

export const keptFile = new URL('kept.json', import.meta.url);
export const groups = Array.from({ length: count / perTest }, (_, index) => index * perTest);
