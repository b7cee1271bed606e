import { threshold } from '#core/profile/thresholds.ts';
import type { Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { hour, hoursSince, step } from './step.ts';

const minutes = 30;
/** Hours after which the line has nothing new to say. */
const longest = 96;

/** Hours after the run in which easy movement replaces running; null when running itself is near. */
function hoursOf(facts: Facts): { from: number; until: number } | null {
  const sore = (facts.reportedSoreness?.value ?? 0) >= threshold(facts.profile, 'easySoreness');
  const hard = facts.readiness?.hardHours ?? 0;
  if (facts.triage.level === 'stop-running-reassess') return { from: 0, until: hoursSince(facts) + 48 };
  if (!sore && hard < 36) return null;
  return { from: 12, until: Math.max(Math.min(hard, longest), sore ? hoursSince(facts) + 24 : 0) };
}

/** A walk, yoga, gentle dynamic stretching or an easy ride of at most half an hour, while the legs are not ready. */
export function activeRecovery(facts: Facts): Step[] {
  const leaves = triageLeaves(facts);
  if (leaves === 'nothing' || facts.profile.health?.illness === true) return [];
  if (leaves === 'noRunning' && facts.triage.level !== 'stop-running-reassess') return [];
  const hours = hoursOf(facts);
  if (hours === null || hoursSince(facts) >= hours.until) return [];
  return [
    step(facts, {
      kind: 'activeRecovery',
      from: facts.runEnd + hours.from * hour,
      until: facts.runEnd + hours.until * hour,
      text: { key: 'activeRecovery.line', params: { minutes: { value: minutes, unit: 'min' } } },
      detail: [{ key: leaves === 'noRunning' ? 'activeRecovery.painFree' : 'activeRecovery.detail' }],
      reasons: [
        reason(facts, {
          rule: 'activeRecovery.when',
          inputs: {
            soreness: input(facts.reportedSoreness?.value, 'asked'),
            hoursToHard: input(facts.readiness?.hardHours, 'estimated', 'h'),
          },
          threshold: 'easySoreness',
          sources: ['dupuy2018', 'houseNextRun'],
          grade: 'weak',
        }),
      ],
      dose: { minutes },
      alternatives: [{ key: 'activeRecovery.ride' }],
    }),
  ];
}
