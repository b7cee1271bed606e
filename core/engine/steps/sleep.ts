import { threshold } from '#core/profile/thresholds.ts';
import type { Reason, Step, Text } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { caffeineHours, sleepRange } from '../formulas/sleep.ts';
import { isMinor, limitsOf, triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { hour, minute, step } from './step.ts';
import { latencyOf, tonight, type Tonight } from './tonight.ts';

const hours = (value: number) => ({ value, unit: 'h', digits: 2 }) as const;
const instant = (at: number) => ({ instant: new Date(at).toISOString() });

function lineOf(night: Tonight): Text {
  const { target, bedtime, realistic } = night;
  if (bedtime === null || realistic === null) {
    return { key: 'sleep.target', params: { hours: hours(target) } };
  }
  return {
    key: realistic > bedtime ? 'sleep.late' : 'sleep.bedtime',
    params: { bedtime: instant(realistic) },
  };
}

/** Hours of sleep that the night still holds: the target, or less when it is too late for it; quarters of an hour. */
function hoursInBed(facts: Facts, { target, realistic, wake }: Tonight): number {
  if (realistic === null || wake === null) return target;
  const left = (wake - realistic) / hour - latencyOf(facts) / 60;
  return Math.min(target, Math.max(0, Math.floor(left * 4 + 1e-9) / 4));
}

/** Whether a run that was not easy ended within the hours before lights out in which sleep tends to suffer. */
function isLateRun(facts: Facts, lightsOut: number): boolean {
  const gap = (lightsOut - facts.runEnd) / hour;
  return facts.intensity !== 'low' && gap >= 0 && gap < threshold(facts.profile, 'lateRunHours');
}

function detailOf(facts: Facts, night: Tonight): { texts: Text[]; reasons: Reason[] } {
  const texts: Text[] = [];
  const reasons: Reason[] = [];
  if (night.wake !== null && night.bedtime !== null && night.realistic !== null) {
    const params = { hours: hours(night.target), wake: instant(night.wake) };
    texts.push({ key: night.realistic > night.bedtime ? 'sleep.late.detail' : 'sleep.hours', params });
  }
  if (isMinor(facts.profile)) {
    const [low, high] = sleepRange(facts.profile.age ?? 17);
    texts.push({ key: 'sleep.minor', params: { range: { low, high, unit: 'h' } } });
  }
  const lightsOut = night.realistic;
  if (lightsOut !== null && isLateRun(facts, lightsOut)) {
    texts.push({ key: limitsOf(facts.profile).heat ? 'sleep.lateRun.noHeat' : 'sleep.lateRun' });
    reasons.push(
      reason(facts, {
        rule: 'sleep.lateRun',
        inputs: {
          hoursToBed: input(Math.round(((lightsOut - facts.runEnd) / hour) * 10) / 10, 'estimated', 'h'),
        },
        threshold: 'lateRunHours',
        sources: ['leota2025', 'stutz2019'],
        grade: 'some',
      }),
    );
  }
  if (lightsOut !== null && !limitsOf(facts.profile).caffeine) {
    const last = lightsOut - caffeineHours(threshold(facts.profile, 'caffeineDose')) * hour;
    texts.push(
      last > facts.now
        ? { key: 'sleep.caffeine', params: { time: instant(Math.floor(last / (5 * minute)) * 5 * minute) } }
        : { key: 'sleep.caffeine.past' },
    );
    reasons.push(
      reason(facts, {
        rule: 'sleep.caffeine',
        inputs: { dose: input(threshold(facts.profile, 'caffeineDose'), 'assumed', 'mg') },
        threshold: 'caffeineDose',
        sources: ['gardiner2023', 'houseCaffeine'],
        grade: 'some',
      }),
    );
  }
  if (night.wake === null) texts.push({ key: 'sleep.noWake' });
  return { texts, reasons };
}

/**
 * How long to sleep tonight and when to put out the light: the range of the age, more after a hard day or short nights,
 * counted back from the next wake. Without a wake time it says hours alone.
 */
export function sleep(facts: Facts): Step[] {
  if (triageLeaves(facts) === 'nothing') return [];
  const { profile } = facts;
  const night = tonight(facts);
  const target = reason(facts, {
    rule: 'sleep.target',
    inputs: {
      age: input(profile.age, 'asked'),
      load: input(facts.load?.value, 'estimated'),
      shortOver7Nights: input(night.debt, 'asked', 'h'),
      sleepNeed: input(profile.sleepNeed, 'asked', 'h'),
    },
    threshold: 'sleepShift',
    sources: ['hirshkowitz2015', 'walsh2021', 'houseSleep'],
    grade: 'some',
  });
  const when = reason(facts, {
    rule: 'sleep.bedtime',
    inputs: {
      wakeTime: input(profile.wakeTime, 'asked'),
      bedLatency: input(latencyOf(facts), profile.bedLatency === undefined ? 'assumed' : 'asked', 'min'),
    },
    threshold: 'bedLatency',
    sources: ['houseSleep'],
    grade: 'ourEstimate',
  });
  const { texts, reasons } = detailOf(facts, night);
  const from = night.realistic ?? facts.runEnd;
  return [
    step(facts, {
      kind: 'sleep',
      from,
      until: night.wake ?? Math.max(facts.now, facts.runEnd) + 24 * hour,
      text: lineOf(night),
      detail: texts,
      reasons: [target, when, ...reasons],
      dose: {
        sleepHours: hoursInBed(facts, night),
        ...(night.realistic === null ? {} : { bedtime: new Date(night.realistic).toISOString() }),
      },
    }),
  ];
}
