import type { Training } from '../facts.ts';
import { spike } from '../formulas/spike.ts';
import { monotonyStrain } from '../formulas/training.ts';
import type { Assessment } from '../measure/assess.ts';
import { hour } from '../measure/timing.ts';
import { hoursLeft, noHold } from '../readiness/hold.ts';
import { comebackOf } from './comeback.ts';
import { balanceOf, formAt, type Entry } from './entry.ts';
import type { LookBack } from './lookBack.ts';

/** Fewer known days are too few for the word fitness. */
export const fitnessFrom = 42;
const hardLoad = 75;
const weekDays = 7;
const trainingDays = 5;

/** Days that end with the run's, newest first: [day, load, hard]; days without a run are left out. */
function daysBack(before: readonly Entry[], day: number, today: Entry): Map<number, { load: number; hard: boolean }> {
  const days = new Map([[day, { load: today.load, hard: today.hard || today.load >= hardLoad }]]);
  let expected = day;
  for (let i = before.length - 1; i >= 0; i--) {
    const entry = before[i];
    // Whatever lies behind a day off and more than a week ago is of no use here.
    if (entry === undefined || (entry.day < expected - 1 && entry.day <= day - weekDays)) break;
    const known = days.get(entry.day) ?? { load: 0, hard: false };
    const load = known.load + entry.load;
    days.set(entry.day, { load, hard: known.hard || entry.hard || load >= hardLoad });
    expected = entry.day;
  }
  return days;
}

function inARow(day: number, holds: (day: number) => boolean): number {
  let count = 0;
  while (holds(day - count)) count++;
  return count;
}

/** What the runs before this one and this one tell together. `today` is this run's own entry. */
export function trainingOf(before: readonly Entry[], found: Assessment, today: Entry, back: LookBack): Training {
  const { day } = today;
  const last = before.at(-1);
  const knownDays = day - today.firstDay;
  const form = formAt(last, day);
  const balance = balanceOf(form, knownDays);
  const days = daysBack(before, day, today);
  const week = Array.from({ length: weekDays }, (_, index) => days.get(day - index)?.load ?? 0);
  const distances = back.distances30;
  const { distance } = found.run;
  const longest = Math.max(0, ...distances, distance ?? 0);
  return {
    knownDays,
    form: balance === null ? null : { ...form, form: balance },
    week: week.filter((load) => load > 0).length < trainingDays ? null : monotonyStrain(week),
    spike: distance === undefined ? { ratio: null, band: 'unknown', hazard: null } : spike(distance, distances),
    longest: longest === 0 ? null : longest,
    hardDays: inARow(day, (one) => days.get(one)?.hard === true),
    daysSinceRest: inARow(day, (one) => (days.get(one)?.load ?? 0) > 0),
    daysOff: back.daysOff,
    comeback: comebackOf(before, found.run, day),
    hoursLeft: hoursLeft(last?.hold ?? noHold, found.end) / hour,
  };
}
