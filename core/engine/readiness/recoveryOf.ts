import type { Profile } from '#core/profile/profile.ts';
import { recovery, type Recovery } from '../formulas/recovery.ts';
import type { Assessment } from '../measure/assess.ts';
import { hour } from '../measure/timing.ts';
import { hoursLeft, type Hold } from './hold.ts';

/** What recovery counts beside the run itself. */
export interface Around {
  domsPoints: number;
  profile: Profile;
  /** What the runs before still hold back. */
  left: Hold;
  sleepHours?: number | undefined;
  hotOrDry?: boolean;
  form?: number | undefined;
}

/** Hours to easy and to hard after an assessed run. */
export function recoveryOf(found: Assessment, { domsPoints, profile, left, sleepHours, hotOrDry, form }: Around): Recovery {
  const { intensity, carbohydrate } = found;
  return recovery({
    load: found.load.forRecovery,
    minutes: found.minutes,
    thresholdMinutes: intensity.thresholdMinutes,
    highMinutes: intensity.highMinutes,
    effort: found.effort,
    carbohydratePerKg: carbohydrate === null || profile.bodyMass === undefined ? null : carbohydrate.value / profile.bodyMass,
    domsPoints,
    age: profile.age,
    sleepHours,
    ...(hotOrDry === undefined ? {} : { hotOrDry }),
    form,
    hoursLeft: hoursLeft(left, found.end) / hour,
    raceDistance: found.raceDistance,
  });
}
