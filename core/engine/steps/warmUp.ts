import { threshold, type ThresholdId } from '#core/profile/thresholds.ts';
import type { SessionKind } from '#core/profile/profile.ts';
import type { Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { warmUpMinutes } from '../formulas/doses.ts';
import { isOffRunning } from './limits.ts';
import { input, reason } from './reason.ts';
import { streakRestEnd } from './restDay.ts';
import { hour, minute, step } from './step.ts';

const baseOf: Record<Exclude<SessionKind, 'strength'>, ThresholdId> = {
  easy: 'warmUpEasy',
  long: 'warmUpLong',
  tempo: 'warmUpHard',
  intervals: 'warmUpHard',
  race: 'warmUpHard',
};

/** The run to warm up for: the one that the runner planned, else an easy one once the legs are ready. */
function nextRunOf(facts: Facts): { kind: Exclude<SessionKind, 'strength'>; at: number; planned: boolean } | null {
  const next = facts.nextSession;
  const easyAt = facts.readiness === null ? -Infinity : Math.max(Date.parse(facts.readiness.easyAt), streakRestEnd(facts));
  if (next !== null && next.kind !== 'strength') {
    const at = facts.runEnd + next.hours * hour;
    const planned = next.certainty === 'asked';
    // A session that we only assume waits until the legs are ready; one that the runner planned is theirs.
    return { kind: next.kind, at: planned ? at : Math.max(at, easyAt), planned };
  }
  return facts.readiness === null ? null : { kind: 'easy', at: easyAt, planned: false };
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
