import { threshold } from '#core/profile/thresholds.ts';
import type { Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { isMinor, limitsOf, triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { isHardKind } from './sessions.ts';
import { hour, step } from './step.ts';

/** Days in which the next strength session may lie. */
const days = 4;

/** Legs that were hurt by a run carry no weights until they are ready for hard running, or for a week. */
const longestWait = 7 * 24 * hour;

/** The start, or the end of the hours around a hard session that the runner planned, where it lies in them, ms. */
function clearOfHard({ nextSession, runEnd }: Facts, from: number, gap: number): number {
  if (nextSession?.certainty !== 'asked' || !isHardKind(nextSession.kind)) return from;
  const at = runEnd + nextSession.hours * hour;
  return Math.abs(at - from) < gap ? at + gap : from;
}

/**
 * Twice a week, 20–40 min, clear of hard runs. It likely helps running economy (Blagrove 2018); that it prevents
 * injury in runners is unproven.
 */
export function strength(facts: Facts): Step[] {
  if (triageLeaves(facts) !== 'all' || limitsOf(facts.profile).coaching || facts.readiness === null) return [];
  const soreness = facts.reportedSoreness?.value ?? 0;
  if (soreness >= threshold(facts.profile, 'restSoreness')) return [];
  const gap = threshold(facts.profile, 'strengthGap');
  const { easyAt, hardAt } = facts.readiness;
  const tender = facts.doms.risk === 'high' || soreness >= threshold(facts.profile, 'easySoreness');
  const ready = tender ? Math.min(Date.parse(hardAt), facts.runEnd + longestWait) : -Infinity;
  const from = clearOfHard(facts, Math.max(facts.runEnd + gap * hour, Date.parse(easyAt), ready), gap * hour);
  const until = from + days * 24 * hour;
  if (facts.now >= until) return [];
  return [
    step(facts, {
      kind: 'strength',
      from,
      until,
      text: { key: 'strength.line', params: { minutes: { low: 20, high: 40, unit: 'min' } } },
      detail: [{ key: isMinor(facts.profile) ? 'strength.minor' : 'strength.content' }, { key: 'strength.detail' }],
      reasons: [
        reason(facts, {
          rule: 'strength.dose',
          inputs: { hoursToEasy: input(facts.readiness.easyHours, 'estimated', 'h') },
          threshold: 'strengthGap',
          sources: ['blagrove2018', 'preventionTrials2024', 'toresdahl2020', 'houseStrength'],
          grade: 'some',
        }),
      ],
      dose: { minutes: 30 },
    }),
  ];
}
