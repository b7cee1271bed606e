import { threshold, type ThresholdId } from '#core/profile/thresholds.ts';
import type { SessionKind } from '#core/profile/profile.ts';
import type { Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { warmUpMinutes } from '../formulas/doses.ts';
import { returnOf } from './comeback.ts';
import { isOffRunning } from './limits.ts';
import { withoutHours } from './nextRun.ts';
import { input, reason } from './reason.ts';
import { isRestAt, streakRestEnd } from './restDay.ts';
import { hour, minute, step } from './step.ts';

const baseOf: Record<Exclude<SessionKind, 'strength'>, ThresholdId> = {
  easy: 'warmUpEasy',
  long: 'warmUpLong',
  tempo: 'warmUpHard',
  intervals: 'warmUpHard',
  race: 'warmUpHard',
};

/** Whether the legs are so sore that they are to walk or rest before they run. */
const tooSore = ({ reportedSoreness, profile }: Facts) =>
  (reportedSoreness?.value ?? 0) >= Math.min(threshold(profile, 'easySoreness'), threshold(profile, 'restSoreness'));

/** Whether the next run is to be an easy one, whatever was planned: pain to watch, pregnancy, the weeks after birth, a return. */
const isToBeEasy = (facts: Facts) => withoutHours(facts) !== null || returnOf(facts) !== null;

/** The run to warm up for: the one that the runner planned, unless a day off is advised then, else an easy one once the legs are ready. */
function nextRunOf(facts: Facts): { kind: Exclude<SessionKind, 'strength'>; at: number; planned: boolean } | null {
  if (tooSore(facts)) return null;
  const next = facts.nextSession;
  const easyAt = facts.readiness === null ? -Infinity : Math.max(Date.parse(facts.readiness.easyAt), streakRestEnd(facts));
  if (next === null || next.kind === 'strength') {
    return facts.readiness === null ? null : { kind: 'easy', at: easyAt, planned: false };
  }
  const at = facts.runEnd + next.hours * hour;
  // A session that we only assume waits until the legs are ready; one that the runner planned is theirs.
  if (next.certainty !== 'asked') return { kind: next.kind, at: Math.max(at, easyAt), planned: false };
  if (isRestAt(facts, at)) return { kind: 'easy', at: easyAt, planned: false };
  return { kind: isToBeEasy(facts) ? 'easy' : next.kind, at, planned: true };
}

/** The warm-up before the next run; five minutes more in the cold. It helps to start smoothly (Fradkin 2010). */
export function warmUp(facts: Facts): Step[] {
  if (isOffRunning(facts)) return [];
  const next = nextRunOf(facts);
  if (next === null) return [];
  const minutes = warmUpMinutes(threshold(facts.profile, baseOf[next.kind]), null);
  const until = next.planned ? next.at : next.at + 48 * hour;
  if (minutes === 0 || facts.now >= until) return [];
  const length = { value: minutes, unit: 'min' } as const;
  return [
    step(facts, {
      kind: 'warmUp',
      from: next.planned ? next.at - minutes * minute : next.at,
      until,
      text: { key: next.planned ? 'warmUp.planned' : 'warmUp.line', params: { minutes: length } },
      detail: [
        { key: next.kind === 'easy' ? 'warmUp.easy' : 'warmUp.content' },
        { key: 'warmUp.cold', params: { temperature: { value: 5, unit: '°C' } } },
      ],
      reasons: [
        reason(facts, {
          rule: 'warmUp.minutes',
          inputs: { nextSession: input(next.kind, next.planned ? 'asked' : 'assumed') },
          threshold: baseOf[next.kind],
          sources: ['fradkin2010', 'behm2016', 'houseWarmUp'],
          grade: 'weak',
        }),
      ],
      dose: { minutes },
    }),
  ];
}
