import type { Limiter, Load, Readiness, Reason } from '../contract.ts';
import type { Estimate, Facts } from '../facts.ts';
import { recovery, type RecoveryInputs } from '../formulas/recovery.ts';
import { threshold } from '../../profile/thresholds.ts';

const hour = 3_600_000;

export interface ReadinessInputs {
  facts: Omit<Facts, 'readiness'>;
  /** Load that recovery counts: the larger of heart rate's and effort's. */
  load: Load | null;
  carbohydrate: Estimate | null;
  recovery: RecoveryInputs;
}

/** Hours to easy and to hard running with the window that holds the runner back; our estimate, −20/+25 %. */
export function readinessOf({ facts, load, carbohydrate, recovery: inputs }: ReadinessInputs): Readiness {
  const result = recovery(inputs);
  const { reportedSoreness, profile, runEnd, now } = facts;
  const limit = threshold(profile, 'easySoreness');
  // Legs have the last word: while they ache, hard running is at least a day away, whatever the clock says.
  const sore = reportedSoreness !== null && reportedSoreness.value >= limit;
  const soreUntil = sore ? reportedSoreness.hours + 24 : 0;
  const hardHours = Math.max(result.hardHours, Math.ceil(soreUntil / 6) * 6);
  const limiter: Limiter = hardHours > result.hardHours ? 'muscle' : result.raceRule ? 'race' : result.longest;
  const widen = load?.confidence === 'low' ? 1.5 : 1;
  const reason: Reason = {
    rule: 'readiness',
    inputs: {
      load: { value: load === null ? null : Math.round(load.value), certainty: load === null ? 'missing' : 'estimated' },
      intensity: { value: result.intensity, certainty: 'estimated' },
      carbohydrateUsed:
        carbohydrate === null || profile.quiet === true
          ? { value: null, certainty: 'missing' }
          : { value: Math.round(carbohydrate.value), certainty: 'estimated', unit: 'g' },
      legMuscles: { value: facts.doms.risk, certainty: 'estimated' },
      soreness: reportedSoreness === null ? { value: null, certainty: 'missing' } : { value: reportedSoreness.value, certainty: 'asked' },
      sleep: inputs.sleepHours === undefined ? { value: null, certainty: 'missing' } : { value: inputs.sleepHours, certainty: 'asked', unit: 'h' },
    },
    threshold: { id: 'easySoreness', value: limit },
    sources: ['houseReadiness', 'coggan2003', 'stanley2013', 'sherman1992', 'byrnes1985'],
    grade: 'ourEstimate',
    text: { key: 'why.readiness' },
  };
  const round1 = (value: number) => Math.round(value * 10) / 10;
  const windows: Readiness['windows'] = Object.fromEntries(Object.entries(result.windows).map(([name, hours]) => [name, round1(hours)]));
  if (result.raceRule) windows.race = round1(result.hardExact);
  return {
    easyAt: new Date(runEnd + result.easyHours * hour).toISOString(),
    hardAt: new Date(Math.max(runEnd + hardHours * hour, sore ? Math.min(now, runEnd + soreUntil * hour) : 0)).toISOString(),
    easyHours: result.easyHours,
    hardHours,
    range: { low: Math.round(hardHours * (1 - 0.2 * widen)), high: Math.round(hardHours * (1 + 0.25 * widen)) },
    limiter,
    windows,
    multiplier: result.multiplier,
    carryOver: 0.5 * (inputs.hoursLeft ?? 0),
    reasons: [reason],
  };
}
