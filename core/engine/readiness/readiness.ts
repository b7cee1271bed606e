import type { Profile } from '#core/profile/profile.ts';
import { threshold } from '#core/profile/thresholds.ts';
import type { Readiness } from '../contract.ts';
import { ceilTo } from '../formulas/interpolate.ts';
import type { Recovery } from '../formulas/recovery.ts';
import type { Assessment } from '../measure/assess.ts';
import { hour } from '../measure/timing.ts';
import { firstBelow, type ReportedSoreness, type SorenessCurve } from '../reports/soreness.ts';
import { holdOf, hoursLeft, type Hold } from './hold.ts';
import { readinessReasons, type ReasonGround } from './reasons.ts';

export interface ReadinessInputs extends ReasonGround {
  found: Assessment;
  recovery: Recovery;
  /** What the runs before still hold back. */
  left: Hold;
  told: ReportedSoreness | null;
  curve: SorenessCurve;
  profile: Profile;
}

/** Ache tells of recovery from here on, h; before it is the run's own burn. */
const tellsFrom = 12;

/** Sore legs have the last word: no hard run while they ache, no easy one while they ache badly. */
function withSoreness(hold: Hold, { told, curve, profile, found }: ReadinessInputs): Hold {
  if (told === null || told.hours < tellsFrom) return hold;
  const until = (limit: number) => (told.value >= limit ? found.end + firstBelow(curve, limit, told.hours) * hour : -Infinity);
  const hardAt = until(threshold(profile, 'easySoreness'));
  return {
    easyAt: Math.max(hold.easyAt, until(threshold(profile, 'restSoreness'))),
    hardAt: Math.max(hold.hardAt, hardAt),
    limiter: hardAt > hold.hardAt ? 'muscle' : hold.limiter,
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
/** Spread of a load over which the range of hours grows too. */
const usualSpread = 0.3;

/** Hours −20/+25 %, wider where the load is a rough guess. */
function rangeOf(hours: number, { load }: Assessment): Readiness['range'] {
  const { value, high } = load.shown;
  const wider = value === 0 ? 0 : Math.max(0, (high - value) / value - usualSpread) / 2;
  return { low: Math.floor(hours * (0.8 - wider)), high: Math.ceil(hours * (1.25 + wider)) };
}

/** Hours to easy and to hard with the window that decides, from the end of the run; our estimate, a guess that the legs overrule. */
export function readinessOf(inputs: ReadinessInputs): Readiness {
  const { found, recovery, left } = inputs;
  const own = holdOf(recovery, found.end, left);
  const hold = withSoreness(own, inputs);
  const hoursOf = (at: number) => ceilTo((at - found.end) / hour, 6);
  const easyHours = hoursOf(hold.easyAt);
  const hardHours = Math.max(easyHours, hoursOf(hold.hardAt));
  const instant = (hours: number) => new Date(found.end + hours * hour).toISOString();
  const windows = Object.fromEntries(Object.entries(recovery.windows).map(([name, hours]) => [name, tenth(hours)]));
  return {
    easyAt: instant(easyHours),
    hardAt: instant(hardHours),
    easyHours,
    hardHours,
    range: rangeOf(hardHours, found),
    limiter: hold.limiter,
    windows: recovery.raceRule ? { ...windows, race: tenth(recovery.hardExact) } : windows,
    multiplier: Math.round(recovery.multiplier * 1_000) / 1_000,
    carryOver: tenth((0.5 * hoursLeft(left, found.end)) / hour),
    reasons: readinessReasons(inputs, hold, own),
  };
}
