import type { SourceId } from '#core/evidence/sources.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { Limiter, Reason } from '../contract.ts';
import type { Recovery } from '../formulas/recovery.ts';
import type { Assessment } from '../measure/assess.ts';
import type { ReportedSoreness } from '../reports/soreness.ts';
import { input, reason, type ReasonInput } from '../steps/reason.ts';
import type { DomsRisk } from '../formulas/domsRisk.ts';
import { hour } from '../measure/timing.ts';
import { limiterOf, type Hold } from './hold.ts';

/** What the reasons of readiness tell beside the hours. */
export interface ReasonGround {
  profile: Profile;
  found: Assessment;
  recovery: Recovery;
  told: ReportedSoreness | null;
  doms: DomsRisk;
  /** Hours; null when not told. */
  sleepHours: number | null;
  hot: boolean;
  dry: boolean;
  form: number | null;
  /** Hours to hard that earlier runs had left at this run's end. */
  hoursLeft: number;
}

const whole = Math.round;
/** Minutes in a zone; null where neither heart rate nor pace told them. */
const minutesOf = ({ intensity }: Assessment, minutes: number) => (intensity.measured ? whole(minutes) : null);

const sourcesOf: Record<Limiter, [SourceId, ...SourceId[]]> = {
  load: ['houseReadiness', 'coggan2003'],
  intensity: ['houseReadiness', 'stanley2013'],
  glycogen: ['houseReadiness', 'sherman1992'],
  muscle: ['houseReadiness', 'byrnes1985', 'bontemps2020'],
  race: ['houseReadiness', 'raceDays'],
};

function inputsOf(limiter: Limiter, { found, recovery, doms }: ReasonGround): Record<string, ReasonInput> {
  switch (limiter) {
    case 'load':
      return { load: input(whole(found.load.forRecovery), 'estimated') };
    case 'intensity':
      return {
        intensity: input(recovery.intensity, 'estimated'),
        thresholdMinutes: input(minutesOf(found, found.intensity.thresholdMinutes), 'estimated', 'min'),
        highMinutes: input(minutesOf(found, found.intensity.highMinutes), 'estimated', 'min'),
        effort: input(found.effort, found.effort === found.run.perceivedEffort ? 'read' : 'asked'),
      };
    case 'glycogen':
      return {
        carbohydrateUsed: input(found.carbohydrate && whole(found.carbohydrate.value), 'estimated', 'g'),
      };
    case 'muscle':
      return {
        drop: input(found.drop === null ? null : whole(found.drop), 'read', 'm'),
        points: input(doms.points, 'estimated'),
        ...Object.fromEntries(
          doms.reasons.map((name) => [name.replace(/[+-]\d+$/, ''), input(Number(/[+-]\d+$/.exec(name)?.[0]), 'estimated')]),
        ),
      };
    case 'race':
      return { raceDistance: input(whole(found.raceDistance * 1_000), 'read', 'm') };
  }
}

/** The small named modifiers that are in force. */
function modifierReason(ground: ReasonGround): Reason[] {
  const { profile, recovery, sleepHours, hot, dry, form } = ground;
  if (recovery.multiplier <= 1) return [];
  const inputs = {
    ...((profile.age ?? 0) > 40 ? { age: input(profile.age, 'asked') } : {}),
    ...((sleepHours ?? 8) < 6 ? { sleep: input(sleepHours, 'asked', 'h') } : {}),
    ...(hot ? { hot: input(true, 'read') } : {}),
    ...(dry ? { lostOverTwoPercent: input(true, 'asked') } : {}),
    ...((form ?? 0) < -20 ? { form: input(whole(form ?? 0), 'estimated') } : {}),
  };
  return [
    reason(ground, {
      rule: 'readiness.modifiers',
      inputs,
      sources: ['houseReadiness'],
      grade: 'ourEstimate',
      params: { multiplier: whole(recovery.multiplier * 100) / 100 },
    }),
  ];
}

/** What an earlier run still asks for, when that is longer than what this one does. */
function earlierReason(ground: ReasonGround, { limiter }: Hold): Reason {
  return reason(ground, {
    rule: 'readiness.earlier',
    inputs: {
      hoursLeft: input(Math.ceil(ground.hoursLeft), 'estimated', 'h'),
      limiterOfEarlierRun: input(limiter, 'estimated'),
    },
    sources: ['houseReadiness'],
    grade: 'ourEstimate',
  });
}

function windowReason(ground: ReasonGround, limiter: Limiter): Reason {
  const inputs = inputsOf(limiter, ground);
  const parts = { rule: `readiness.${limiter}`, inputs, sources: sourcesOf[limiter], grade: 'ourEstimate' as const };
  return reason(ground, parts);
}

function sorenessReason(ground: ReasonGround): Reason {
  const { told } = ground;
  return reason(ground, {
    rule: 'readiness.soreness',
    inputs: { soreness: input(told?.value, 'asked'), hours: input(whole(told?.hours ?? 0), 'asked', 'h') },
    threshold: 'easySoreness',
    sources: ['houseReadiness', 'houseSoreness'],
    grade: 'ourEstimate',
  });
}

/** Why the hours are what they are: what decides stands first; then modifiers, what earlier runs left, what the legs said. */
export function readinessReasons(ground: ReasonGround, hold: Hold, own: Hold): Reason[] {
  const { recovery, found, hoursLeft } = ground;
  const byWindow = windowReason(ground, limiterOf(recovery));
  const heldLonger = own.hardAt > found.end + recovery.hardExact * hour;
  const sore = hold.hardAt > own.hardAt || hold.easyAt > own.easyAt;
  return [
    ...(heldLonger ? [earlierReason(ground, own)] : []),
    byWindow,
    ...modifierReason(ground),
    ...(!heldLonger && hoursLeft > 0 ? [carriedReason(ground)] : []),
    ...(sore ? [sorenessReason(ground)] : []),
  ];
}

/** Half of what the run before still asked for is added. */
function carriedReason(ground: ReasonGround): Reason {
  const inputs = { hoursLeft: input(Math.ceil(ground.hoursLeft), 'estimated', 'h') };
  return reason(ground, { rule: 'readiness.carried', inputs, sources: ['houseReadiness'], grade: 'ourEstimate' });
}
