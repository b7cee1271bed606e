import type { Load, Plan, PlanRequest, TriageLevel } from './contract.ts';
import { missingOf } from './around/missing.ts';
import { deriveFacts, deriveFactsFrom, leastMinutes } from './deriveFacts.ts';
import type { Facts } from './facts.ts';
import type { TrainingHistory } from './history/trainingHistory.ts';
import { greenLevels } from './formulas/painTriage.ts';
import { minutesOf } from './measure/timing.ts';
import { inOrder } from './progress.ts';
import { energyStatement } from './statements/energy.ts';
import { averageNote, feltNote, misfitNotes, setAsideNotes, withheldNote } from './statements/notes.ts';
import { driftStatement, formStatement, weekStatement } from './statements/training.ts';
import { cautions, explains, steps } from './steps/index.ts';

const allExplains = [...explains, feltNote, averageNote, energyStatement, driftStatement, formStatement, weekStatement];
const allCautions = [withheldNote, ...cautions, misfitNotes, setAsideNotes];

/** Whether a run is too short to advise on, or has no time at all. */
export const isTooLittle = ({ run }: Pick<PlanRequest, 'run'>): boolean => minutesOf(run) < leastMinutes;

const isGreen = (level: TriageLevel) => greenLevels.includes(level);
const tenths = (value: number) => Math.round(value * 10) / 10;
const rounded = (load: Load): Load => ({
  ...load,
  value: tenths(load.value),
  low: tenths(load.low),
  high: tenths(load.high),
});

/** The plan of facts that are derived already. */
export function planOf(facts: Facts): Plan {
  const { pregnant, postpartum } = facts.profile.health ?? {};
  const coached = pregnant !== true && postpartum !== true;
  const advised = facts.withheld === 'tooLittle' ? [] : steps.flatMap((stepsOf) => stepsOf(facts));
  return {
    triage: facts.triage,
    readiness: facts.readiness,
    load: coached && facts.load !== null ? rounded(facts.load) : null,
    // A forecast of muscle soreness beside a pain that needs a clinician would play it down.
    soreness: isGreen(facts.triage.level) || facts.triage.level === 'monitor' ? facts.soreness : null,
    steps: inOrder(advised, facts.now),
    explains: allExplains.flatMap((explainsOf) => explainsOf(facts)),
    cautions: allCautions.flatMap((cautionsOf) => cautionsOf(facts)),
    missing: missingOf(facts),
  };
}

/**
 * What to do after a run, with reasons. Pure and deterministic. A run under three minutes gets no advice: the caller asks
 * `isTooLittle` where that must be told apart.
 */
export function plan(request: PlanRequest): Plan {
  return planOf(deriveFacts(request));
}

/** The same plan from a history that is kept from run to run. */
export function planFrom(request: Omit<PlanRequest, 'history'>, history: TrainingHistory): Plan {
  return planOf(deriveFactsFrom(request, history));
}
