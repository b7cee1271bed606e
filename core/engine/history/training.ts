import type { Training } from '../facts.ts';
import { spike } from '../formulas/spike.ts';
import { monotonyStrain } from '../formulas/training.ts';
import type { Assessment } from '../measure/assess.ts';
import { hour } from '../measure/timing.ts';
import { hoursLeft, noHold } from '../readiness/hold.ts';
import { comebackOf } from './comeback.ts';
import { balanceOf, formAt, hardDays, runningDays, type Entry } from './entry.ts';
import type { LookBack } from './lookBack.ts';

/** Fewer known days are too few for the word fitness. */
export const fitnessFrom = 42;
const weekDays = 7;
const trainingDays = 5;

/** Loads of the seven days that end with the run's, newest first; 0 on days without a run. */
function weekOf(before: readonly Entry[], { day, load }: Entry): number[] {
  const loads = new Array<number>(weekDays).fill(0);
  loads[0] = load;
  const recent = before.slice(before.findLastIndex((entry) => entry.day <= day - weekDays) + 1);
  for (const entry of recent) loads[day - entry.day] = (loads[day - entry.day] ?? 0) + entry.load;
  return loads;
}

/** What the runs before this one and this one tell together. `today` is this run's own entry. */
export function trainingOf(before: readonly Entry[], found: Assessment, today: Entry, back: LookBack): Training {
  const { day } = today;
  const last = before.at(-1);
  const knownDays = day - today.firstDay;
  const form = formAt(last, day);
  const balance = balanceOf(form, knownDays);
  const week = weekOf(before, today);
  const distances = back.distances30;
  const { distance } = found.run;
  const longest = Math.max(0, ...distances, distance ?? 0);
  return {
    knownDays,
    form: balance === null ? null : { ...form, form: balance },
    week: week.filter((load) => load > 0).length < trainingDays ? null : monotonyStrain(week),
    spike: distance === undefined ? { ratio: null, band: 'unknown', hazard: null } : spike(distance, distances),
    longest: longest === 0 ? null : longest,
    hardDays: hardDays(today),
    daysSinceRest: runningDays(today),
    daysOff: back.daysOff,
    comeback: comebackOf(before, found.run, day),
    hoursLeft: hoursLeft(last?.hold ?? noHold, found.end) / hour,
  };
}
