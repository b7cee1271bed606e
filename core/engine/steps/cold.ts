import { threshold } from '#core/profile/thresholds.ts';
import type { Facts, SessionType } from '../facts.ts';
import type { Step } from '../contract.ts';
import { coldGate } from '../formulas/coldGate.ts';
import { limitsOf, triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { isHardKind } from './sessions.ts';
import { hour, hoursSince, step } from './step.ts';

const hours = 6;
/** When cold is worth a word beside sore legs to come: always after a descent, before a hard session after long and hard runs, else not. */
const ofSession: Record<SessionType, 'always' | 'beforeHard' | 'never'> = {
  easy: 'never',
  tempo: 'never',
  long: 'beforeHard',
  intervals: 'beforeHard',
  race: 'beforeHard',
  downhill: 'always',
};

/** Whether cold water may be mentioned for this run and runner, with what speaks against it. */
export function coldAdvice(facts: Facts): ReturnType<typeof coldGate> {
  const next = facts.nextSession;
  const bySession = ofSession[facts.session];
  return coldGate({
    barred: limitsOf(facts.profile).cold,
    strengthToday: next?.kind === 'strength' && next.hours < threshold(facts.profile, 'strengthGap'),
    domsRisk: facts.doms.risk,
    hoursToHard:
      bySession === 'always' ? 0 : bySession === 'beforeHard' && next !== null && isHardKind(next.kind) ? next.hours : null,
  });
}

/**
 * Cold water for comfort after runs that leave sore legs: 11–15 °C (Machado 2016), never below 10 °C, never for those
 * whom cold can harm, not on a day with strength work.
 */
export function cold(facts: Facts): Step[] {
  if (triageLeaves(facts) !== 'all' || coldAdvice(facts) !== 'optional' || hoursSince(facts) >= hours) return [];
  const minutes = threshold(facts.profile, 'iceMinutes');
  return [
    step(facts, {
      kind: 'ice',
      from: facts.runEnd,
      until: facts.runEnd + hours * hour,
      text: {
        key: 'ice.line',
        params: { minutes: { value: minutes, unit: 'min' }, temperature: { low: 11, high: 15, unit: '°C' } },
      },
      detail: [{ key: 'ice.detail' }, { key: 'ice.stop' }],
      reasons: [
        reason(facts, {
          rule: 'ice.gate',
          inputs: { domsRisk: input(facts.doms.risk, 'estimated') },
          threshold: 'iceMinutes',
          sources: ['machado2016', 'pinero2024', 'houseCold'],
          grade: 'some',
        }),
      ],
      dose: { minutes, temperature: 13 },
      alternatives: [{ key: 'ice.pack' }],
    }),
  ];
}
