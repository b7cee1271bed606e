import { threshold } from '#core/profile/thresholds.ts';
import type { Facts } from '../facts.ts';
import { sleepDebt, sleepRange, sleepTarget } from '../formulas/sleep.ts';
import { localDay } from '../measure/timing.ts';
import { hour, minute } from './step.ts';
import { nextWallTime } from './wallTime.ts';

/** The night after the run: how long, and from when. */
export interface Tonight {
  /** Hours to aim at. */
  target: number;
  /** Hours short over the last seven nights, at most 10; null when no night was told. */
  debt: number | null;
  /** The next wake, ms; null when the runner told no wake time. */
  wake: number | null;
  /** Lights out for the whole target, ms. */
  bedtime: number | null;
  /** The bedtime as it can still be kept: not before an hour after the run, not in the past. */
  realistic: number | null;
}

/** A wake sooner than this after the run belongs to the night before it. */
const shortestNight = 3 * hour;
/** So soon before the wake nobody who looks goes to bed any more: they are up, and their next night is the one to come. */
const upBefore = 2 * hour;
/** Between the end of the run and lights out. */
const windDown = hour;
const adult = 30;

/** Nights as the runner told them, in the seven days up to now: hours. Told twice on one day, the newer counts. */
function nightsOf(facts: Facts): number[] {
  const since = facts.now - 7 * 24 * hour;
  const byDay = new Map<number, number>();
  for (const checkIn of facts.checkIns) {
    const at = Date.parse(checkIn.at);
    if (checkIn.kind === 'sleep' && at > since) byDay.set(localDay(at, facts.timeZone), checkIn.hours);
  }
  return [...byDay.values()];
}

/** Hours to aim at tonight: the age's range, this run's load, what is owed, and the runner's own need and shift. */
function targetOf(facts: Facts, debt: number): number {
  const { profile } = facts;
  const age = profile.age ?? adult;
  const load = facts.load?.value ?? 0;
  const hard = facts.intensity === 'high';
  const [low, high] = sleepRange(age);
  const { target } = sleepTarget(age, load, debt, hard);
  const plain = sleepTarget(age, 0, 0).target;
  const own = profile.sleepNeed === undefined ? target : profile.sleepNeed + (target - plain);
  const shifted = own + threshold(profile, 'sleepShift');
  const most = Math.max(high, profile.sleepNeed ?? 0) + (age >= 65 ? 0.5 : 1);
  const least = Math.min(low, profile.sleepNeed ?? low);
  return Math.round(Math.min(most, Math.max(least, shifted)) * 4) / 4;
}

/** Minutes from lights out to sleep: the profile's, else the threshold. */
export const latencyOf = ({ profile }: Facts) => profile.bedLatency ?? threshold(profile, 'bedLatency');

/** The night that follows the run, whatever the hour now: its wake, lights out for the whole target, and lights out as the run allows it, ms; null where no wake time was told. */
export function nightOfRun(facts: Facts): { wake: number; bedtime: number; lightsOut: number } | null {
  const { wake, bedtime } = nightUntil(facts, facts.runEnd + shortestNight);
  if (wake === null || bedtime === null) return null;
  return { wake, bedtime, lightsOut: Math.max(bedtime, facts.runEnd + windDown) };
}

/**
 * The night that comes next, seen from now. Bedtime is the wake minus target and latency, in elapsed hours, so that a
 * change of the clocks in the night costs no sleep (Hirshkowitz 2015; rule ours).
 */
export function tonight(facts: Facts): Tonight {
  const known = nights.get(facts) ?? nightUntil(facts, Math.max(facts.runEnd + shortestNight, facts.now + upBefore));
  nights.set(facts, known);
  return known;
}

/** Several lines ask for the same night. */
const nights = new WeakMap<Facts, Tonight>();

/** The night that ends with the first wake at or after an instant. */
function nightUntil(facts: Facts, earliest: number): Tonight {
  const { profile, runEnd, now, timeZone } = facts;
  const nights = nightsOf(facts);
  const withoutDebt = targetOf(facts, 0);
  const debt = nights.length === 0 ? null : sleepDebt(withoutDebt, nights);
  const target = targetOf(facts, debt ?? 0);
  if (profile.wakeTime === undefined) return { target, debt, wake: null, bedtime: null, realistic: null };
  const wake = nextWallTime(earliest, profile.wakeTime, timeZone);
  const bedtime = wake - target * hour - latencyOf(facts) * minute;
  const soonest = Math.ceil(Math.max(runEnd + windDown, now) / (5 * minute)) * 5 * minute;
  return { target, debt, wake, bedtime, realistic: Math.min(wake, Math.max(bedtime, soonest)) };
}
