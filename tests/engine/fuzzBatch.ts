import fc from 'fast-check';
import type { PlanRequest } from '#core/engine/contract.ts';
import { deriveFactsFrom } from '#core/engine/deriveFacts.ts';
import { orderHistory } from '#core/engine/history/order.ts';
import { trainingHistory } from '#core/engine/history/trainingHistory.ts';
import { comparisons, judge, judgedBy, laws } from './laws.ts';
import { hour, iso, requests } from './requests.ts';

/** What a share of the fuzz found: by law, how often and the first request that broke it. */
export interface Findings {
  plans: number;
  broken: Map<string, { times: number; request: string; wrong: string }>;
}

/** Each request is looked at so often: as it came, and over the ten days after the run, closer at first, as a plan is opened again. */
const looks = 20;
const days = 240 * hour;
/** The laws of two plans are tried on every so many requests. */
const compared = 10;

const single = Object.entries(laws);
const pairs = Object.entries(comparisons);

export function merge(into: Findings, { plans, broken }: Findings): void {
  into.plans += plans;
  for (const [name, found] of broken) {
    const known = into.broken.get(name);
    if (known === undefined) into.broken.set(name, found);
    else known.times += found.times;
  }
}

/** Makes so many plans at least and tries every law on each of them. */
export function tryBatch(seed: number, plans: number): Findings {
  const found: Findings = { plans: 0, broken: new Map() };
  const note = (name: string, wrong: string | null, request: PlanRequest) => {
    if (wrong === null) return;
    merge(found, { plans: 0, broken: new Map([[name, { times: 1, request: JSON.stringify(request), wrong }]]) });
  };
  fc.sample(requests, { numRuns: Math.ceil(plans / looks), seed }).forEach((request, index) => {
    const first = judge(request);
    for (const [name, law] of single) note(name, law(first), request);
    if (index % compared === 0) for (const [name, law] of pairs) note(name, law(request), request);
    const { runEnd } = first.facts;
    const { runs } = orderHistory(request.history ?? [], request.run, Date.parse(request.now));
    const kept = trainingHistory(request.profile ?? {}, request.timeZone, runs);
    for (let look = 1; look < looks; look++) {
      const later = { ...request, now: iso(runEnd + days * (look / looks) ** 2 + index * 1_000) };
      const judged = judgedBy(later, deriveFactsFrom(later, kept));
      for (const [name, law] of single) note(name, law(judged), later);
    }
    found.plans += looks;
  });
  return found;
}
