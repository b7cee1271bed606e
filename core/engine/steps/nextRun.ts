import { threshold } from '#core/profile/thresholds.ts';
import type { Step, Text } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { floorTo } from '../formulas/interpolate.ts';
import { returnDetail, returnOf, returnReason, weekLeft } from './comeback.ts';
import { isOffRunning, limitsOf } from './limits.ts';
import { input, reason } from './reason.ts';
import { streakRestEnd } from './restDay.ts';
import { isHardKind } from './sessions.ts';
import { hour, step } from './step.ts';

const halfKilometre = 500;

/**
 * The longest that the next run should be, m: 1.10 × the longest of 30 days, rounded down to half a
 * kilometre. None where the next run is not to be long anyway: on sore legs, after a long race.
 */
export function distanceCeiling(facts: Facts): number | null {
  const back = returnOf(facts);
  const longest = back === null ? facts.training.longest : (back.longest ?? null);
  const sore = (facts.reportedSoreness?.value ?? 0) >= threshold(facts.profile, 'easySoreness');
  if (sore || facts.readiness?.limiter === 'race') return null;
  if (longest === null || limitsOf(facts.profile).coaching) return null;
  const most = Math.min(threshold(facts.profile, 'distanceCeiling') * longest, back === null ? Infinity : weekLeft(back));
  const ceiling = floorTo(most, halfKilometre);
  return ceiling <= 0 ? null : ceiling;
}

/** A next run without hours: pain to watch, pregnancy, the weeks after birth. */
export function withoutHours(facts: Facts): Text | null {
  const health = facts.profile.health ?? {};
  if (health.pregnant === true || health.postpartum === true) return { key: 'nextRun.talk' };
  return facts.triage.level === 'monitor' ? { key: 'nextRun.monitor' } : null;
}

function lineOf(facts: Facts, easyAt: number, hardAt: number): Text {
  const soreness = facts.reportedSoreness?.value ?? 0;
  if (soreness >= threshold(facts.profile, 'restSoreness')) return { key: 'nextRun.wait' };
  if (soreness >= threshold(facts.profile, 'easySoreness')) return { key: 'nextRun.walk' };
  const back = returnOf(facts);
  if (back !== null) return { key: 'nextRun.return', params: { days: back.days } };
  if (facts.now >= hardAt) return { key: facts.training.hardDays >= 2 ? 'nextRun.easyAgain' : 'nextRun.any' };
  const instant = (at: number) => ({ instant: new Date(at).toISOString() });
  if (facts.now >= easyAt) return { key: 'nextRun.easyNow', params: { hard: instant(hardAt) } };
  if (easyAt === hardAt) return { key: 'nextRun.from', params: { easy: instant(easyAt) } };
  return { key: 'nextRun.easyFrom', params: { easy: instant(easyAt), hard: instant(hardAt) } };
}

/** Whose runs of the last weeks are not known is not told of the longest of them. */
function ceilingKey({ training }: Facts, isBack: boolean): string {
  if (isBack) return 'nextRun.return.ceiling';
  return training.spike.band === 'unknown' ? 'nextRun.ceiling.only' : 'nextRun.ceiling';
}

/** A session that the runner planned for before the hours are over: said, not forbidden. */
function tooEarly({ nextSession, runEnd }: Facts, easyAt: number, hardAt: number): Text[] {
  if (nextSession?.certainty !== 'asked' || nextSession.kind === 'strength') return [];
  const at = runEnd + nextSession.hours * hour;
  if (at < easyAt) return [{ key: 'nextRun.planned.early' }];
  return at < hardAt && isHardKind(nextSession.kind) ? [{ key: 'nextRun.planned.hard' }] : [];
}

/** What kind of run comes next, from when, and how long at most. */
export function nextRun(facts: Facts): Step[] {
  if (isOffRunning(facts)) return [];
  const { readiness } = facts;
  const plain = readiness === null ? withoutHours(facts) : null;
  if (readiness === null && plain === null) return [];
  const current = Math.max(facts.now, facts.runEnd);
  const easyAt = readiness === null ? current : Math.max(Date.parse(readiness.easyAt), streakRestEnd(facts));
  const hardAt = readiness === null ? current : Math.max(Date.parse(readiness.hardAt), easyAt);
  const ceiling = readiness === null ? null : distanceCeiling(facts);
  const kind = reason(facts, {
    rule: 'nextRun.kind',
    inputs: {
      hoursToEasy: input(readiness?.easyHours, 'estimated', 'h'),
      hoursToHard: input(readiness?.hardHours, 'estimated', 'h'),
      soreness: input(facts.reportedSoreness?.value, 'asked'),
      hardDays: input(facts.training.hardDays, 'read'),
    },
    threshold: 'easySoreness',
    sources: plain?.key === 'nextRun.talk' ? ['acog804'] : ['houseNextRun', 'houseReadiness', 'silbernagel2007'],
    grade: plain?.key === 'nextRun.talk' ? 'some' : 'ourEstimate',
  });
  const length = reason(facts, {
    rule: 'nextRun.ceiling',
    inputs: { longestOf30Days: input((facts.training.longest ?? 0) / 1000, 'read', 'km') },
    threshold: 'distanceCeiling',
    sources: ['frandsen2025', 'houseNextRun'],
    grade: 'some',
  });
  const distance = { value: (ceiling ?? 0) / 1000, unit: 'km', round: 'down' } as const;
  const back = plain === null ? returnOf(facts) : null;
  const details: Text[] = ceiling === null ? [] : [{ key: ceilingKey(facts, back !== null), params: { distance } }];
  if (readiness !== null) details.push(...tooEarly(facts, easyAt, hardAt));
  if (back !== null) details.unshift(...returnDetail(facts, back, easyAt));
  return [
    step(facts, {
      kind: 'nextRun',
      from: easyAt,
      until: Math.max(hardAt, current) + 48 * hour,
      text: plain ?? lineOf(facts, easyAt, hardAt),
      detail: details,
      reasons: [kind, ...(ceiling === null ? [] : [length]), ...(back === null ? [] : [returnReason(facts, back)])],
      dose: ceiling === null ? {} : { distanceMax: ceiling },
    }),
  ];
}
