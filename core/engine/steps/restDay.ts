import { threshold } from '#core/profile/thresholds.ts';
import type { Reason, Step, Text } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { hour, step } from './step.ts';
import { atWallTime } from './wallTime.ts';

/** A next day on which easy running is not due before the evening is a day off. */
const eveningOfRest = '18:00';

interface Rest {
  text: Text;
  detail: Text[];
  reason: Reason;
  /** From now on, or the next day. */
  from: 'now' | 'tomorrow';
}

function restOf(facts: Facts): Rest | null {
  const { profile, reportedSoreness, readiness } = facts;
  if (profile.health?.illness === true) {
    return {
      text: { key: 'restDay.illness' },
      detail: [{ key: 'restDay.illness.detail' }],
      reason: reason(facts, { rule: 'restDay.illness', sources: ['houseSayLess'], grade: 'convention' }),
      from: 'now',
    };
  }
  if (triageLeaves(facts) === 'noRunning') {
    return {
      text: { key: 'restDay.pain' },
      detail: [{ key: 'restDay.pain.detail' }],
      reason: reason(facts, {
        rule: 'restDay.pain',
        inputs: {
          pain: input(facts.reportedPain?.value, 'asked'),
          days: input(facts.reportedPain?.days, 'asked'),
        },
        sources: ['silbernagel2007', 'houseTriage'],
        grade: 'ourEstimate',
      }),
      from: 'now',
    };
  }
  const soreness = reportedSoreness?.value ?? 0;
  if (soreness >= threshold(profile, 'restSoreness')) {
    return {
      text: { key: 'restDay.soreness' },
      detail: [{ key: 'restDay.ideas' }],
      reason: reason(facts, {
        rule: 'restDay.soreness',
        inputs: { soreness: input(soreness, 'asked') },
        threshold: 'restSoreness',
        sources: ['houseNextRun', 'delaware'],
        grade: 'ourEstimate',
      }),
      from: 'now',
    };
  }
  const inARow = facts.training.daysSinceRest;
  const long = readiness !== null && Date.parse(readiness.easyAt) >= atWallTime(facts.runEnd, eveningOfRest, facts.timeZone, 1);
  if (inARow < threshold(profile, 'daysWithoutRest') && !long) return null;
  return {
    text: long ? untilEasy(facts, Date.parse(readiness.easyAt)) : { key: 'restDay.streak', params: { days: inARow } },
    detail: [{ key: 'restDay.ideas' }],
    reason: reason(facts, {
      rule: 'restDay.training',
      inputs: {
        runningDaysInARow: input(inARow, 'read'),
        hoursToHard: input(readiness?.hardHours, 'estimated', 'h'),
      },
      threshold: 'daysWithoutRest',
      sources: ['houseNextRun', 'stanley2013'],
      grade: 'ourEstimate',
    }),
    from: 'tomorrow',
  };
}

/** One day off, or as many as it takes until easy running is due. */
function untilEasy(facts: Facts, easyAt: number): Text {
  if (easyAt <= nextMidnight(facts, 2)) return { key: 'restDay.hard' };
  return { key: 'restDay.days', params: { easy: { instant: new Date(easyAt).toISOString() } } };
}

/** The midnight that begins a day after the run's, ms. */
const nextMidnight = (facts: Facts, days: number) => atWallTime(facts.runEnd, '00:00', facts.timeZone, days);

/** When the day off ends that many running days in a row ask for, ms; no time at all when none is due. */
export function streakRestEnd(facts: Facts): number {
  const due = facts.training.daysSinceRest >= threshold(facts.profile, 'daysWithoutRest') && facts.setAside.later.length === 0;
  return due ? nextMidnight(facts, 2) : -Infinity;
}

/** A day without running: when ill, in pain or very sore at once, after a hard run or many days in a row tomorrow. */
export function restDay(facts: Facts): Step[] {
  if (triageLeaves(facts) === 'nothing') return [];
  const rest = restOf(facts);
  if (rest === null) return [];
  const current = Math.max(facts.now, facts.runEnd);
  const from = rest.from === 'now' ? facts.runEnd : nextMidnight(facts, 1);
  const easyAt = facts.readiness === null ? -Infinity : Date.parse(facts.readiness.easyAt);
  const until = rest.from === 'now' ? current + 24 * hour : Math.max(easyAt, streakRestEnd(facts));
  if (facts.now >= until) return [];
  return [
    step(facts, {
      kind: 'restDay',
      from,
      until,
      text: rest.text,
      detail: rest.detail,
      reasons: [rest.reason],
    }),
  ];
}

/** Whether a day off is advised at an instant, ms. */
export const isRestAt = (facts: Facts, at: number): boolean =>
  restDay(facts).some(({ window }) => Date.parse(window.from) <= at && at < Date.parse(window.until));
