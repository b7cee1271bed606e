import { threshold, type ThresholdId } from '#core/profile/thresholds.ts';
import type { Step } from '../contract.ts';
import type { Facts, SessionType } from '../facts.ts';
import { coolDownMinutes } from '../formulas/doses.ts';
import { triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { minute, step } from './step.ts';

const baseOf: Record<SessionType, ThresholdId> = {
  easy: 'coolDownEasy',
  long: 'coolDownLong',
  downhill: 'coolDownLong',
  tempo: 'coolDownHard',
  intervals: 'coolDownHard',
  race: 'coolDownHard',
};

/**
 * A few minutes of walking after the run, none where the recording already ends easy. It lets heart rate and blood
 * pressure come down; it does not change the soreness of tomorrow (Van Hooren & Peake 2018).
 */
export function coolDown(facts: Facts): Step[] {
  if (triageLeaves(facts) === 'nothing' || facts.profile.health?.illness === true) return [];
  const base = threshold(facts.profile, baseOf[facts.session]);
  const easyAtEnd = facts.run.streamSummary?.easyMinutesAtEnd;
  if (base === 0) return [];
  const minutes = coolDownMinutes(base, easyAtEnd ?? 0);
  const until = facts.runEnd + 30 * minute;
  const late = facts.now >= until;
  const why = reason(facts, {
    rule: 'coolDown.minutes',
    inputs: {
      session: input(facts.session, 'estimated'),
      easyMinutesAtEnd: input(easyAtEnd, 'read', 'min'),
    },
    threshold: baseOf[facts.session],
    sources: ['vanHooren2018', 'houseCoolDown'],
    grade: 'weak',
    params: { minutes: { value: base, unit: 'min' } },
  });
  const text =
    minutes === 0
      ? { key: 'coolDown.already' }
      : late
        ? { key: 'coolDown.late' }
        : { key: 'coolDown.walk', params: { minutes: { value: minutes, unit: 'min' as const } } };
  const detail = minutes === 0 ? [] : [{ key: late ? 'coolDown.late.detail' : 'coolDown.detail' }];
  return [
    step(facts, {
      kind: 'coolDown',
      from: facts.runEnd,
      until,
      text,
      detail,
      reasons: [why],
      dose: { minutes },
    }),
  ];
}
