import type { Reason, Text } from '../contract.ts';
import type { Comeback, Facts } from '../facts.ts';
import { breakFrom } from '../history/comeback.ts';
import { limitsOf } from './limits.ts';
import { input, reason } from './reason.ts';
import { hoursSince } from './step.ts';

/** What the next run is after two weeks or more without one: half of the usual week, nothing fast. */

/** A return after a break that counts for the next run: of this run's week, or because the break goes on. */
export function returnOf(facts: Facts): (Pick<Comeback, 'days'> & Partial<Comeback>) | null {
  const since = Math.floor(hoursSince(facts) / 24);
  if (since >= breakFrom && facts.setAside.later.length === 0) return { days: since };
  return facts.training.comeback;
}

/** Of a usual week before the break the first one back takes at most this share. */
const firstWeekShare = 0.5;

/** Metres of the first week back that are left; endless where no usual week is known. */
export function weekLeft({ usualWeek, sinceThen = 0 }: Partial<Comeback>): number {
  return usualWeek == null ? Infinity : firstWeekShare * usualWeek - sinceThen;
}

/** How a return goes on: from when, how much in this week, and what comes after it. */
export function returnDetail(facts: Facts, back: Partial<Comeback>, easyAt: number): Text[] {
  const details: Text[] = [];
  if (facts.now < easyAt)
    details.push({ key: 'nextRun.return.from', params: { easy: { instant: new Date(easyAt).toISOString() } } });
  if (back.usualWeek != null && !limitsOf(facts.profile).coaching) {
    const week = { value: (firstWeekShare * back.usualWeek) / 1000, unit: 'km', digits: 0, round: 'down' } as const;
    details.push({ key: 'nextRun.return.week', params: { week } });
  }
  return [...details, { key: 'nextRun.return.later' }];
}

export function returnReason(facts: Facts, back: Partial<Comeback>): Reason {
  return reason(facts, {
    rule: 'nextRun.return',
    inputs: {
      daysOff: input(back.days, 'read'),
      usualWeek: input(back.usualWeek == null ? null : Math.round(back.usualWeek / 1000), 'read', 'km'),
    },
    sources: ['houseNextRun', 'delaware'],
    grade: 'ourEstimate',
  });
}
