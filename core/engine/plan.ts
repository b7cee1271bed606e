import type { Plan, PlanRequest } from './contract.ts';
import { deriveFacts } from './deriveFacts.ts';
import { missingOf } from './derive/missing.ts';
import { inOrder } from './progress.ts';
import { cautions, explains, steps } from './steps/index.ts';

/** Runs shorter than this are too little to advise on, minutes. */
export const leastMinutes = 3;

/** Whether a run is long enough to advise on. */
export const isTooLittle = ({ run }: Pick<PlanRequest, 'run'>): boolean =>
  (run.movingTime ?? run.timerTime ?? run.elapsedTime ?? 0) < leastMinutes * 60;

/** What to do after a run, with reasons. Pure and deterministic; the caller asks `isTooLittle` first. */
export function plan(request: PlanRequest): Plan {
  const facts = deriveFacts(request);
  return {
    triage: facts.triage,
    readiness: facts.readiness,
    load: facts.load,
    soreness: facts.soreness,
    steps: inOrder(
      steps.flatMap((of) => of(facts)),
      facts.now,
    ),
    explains: explains.flatMap((of) => of(facts)),
    cautions: cautions.flatMap((of) => of(facts)),
    missing: missingOf(facts),
  };
}
