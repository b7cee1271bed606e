import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import { weatherOf } from '../around/weather.ts';
import { nextDay, type Form } from '../formulas/training.ts';
import { assess, type Known } from '../measure/assess.ts';
import { bestVdot } from '../measure/pace.ts';
import { dayLength, localDay } from '../measure/timing.ts';
import { noHold, holdOf, type Hold } from '../readiness/hold.ts';
import { recoveryOf } from '../readiness/recoveryOf.ts';
import { domsOf, lookBack } from './lookBack.ts';

/** One run of the history with all that it leaves behind, so that the next one needs no look at what lies before. */
export interface Entry {
  run: Run;
  /** ms */
  start: number;
  end: number;
  /** Local day of the start; never before the day of the entry before, over the date line too. */
  day: number;
  load: number;
  drop: number | null;
  vdot: number | null;
  /** Highest heart rates of two runs up to here. */
  topHeartRates: Known['topHeartRates'];
  firstDay: number;
  /** Fitness and fatigue at the end of the day before `day`. */
  formBefore: Form;
  /** Load of `day` up to and with this run. */
  dayLoad: number;
  /** Whether `day` up to and with this run counts as a hard one. */
  dayHard: boolean;
  /** Days in a row with a run, and hard days in a row, that ended the day before `day`. */
  runningBefore: number;
  hardBefore: number;
  /** Until when this run and those before keep the runner from easy and hard running. */
  hold: Hold;
}

/** Fitness and fatigue at the end of the day before `day`; costs the days since the entry, at most. */
export function formAt(last: Entry | undefined, day: number): Form {
  if (last === undefined) return { fitness: 0, fatigue: 0 };
  if (last.day === day) return last.formBefore;
  let form = nextDay(last.formBefore, last.dayLoad);
  for (let d = last.day + 1; d < day; d++) form = nextDay(form, 0);
  return form;
}

/** Fewer known days say nothing of form. */
export const formFrom = 14;

/** A day with this load is a hard one. */
const hardLoad = 75;

/** Days in a row with a run, and hard ones, up to and with the entry's day. */
export const runningDays = ({ dayLoad, runningBefore }: Entry) => (dayLoad > 0 ? runningBefore + 1 : 0);
export const hardDays = ({ dayHard, hardBefore }: Entry) => (dayHard ? hardBefore + 1 : 0);

/** What the days before one left in a row. */
function daysInARow(last: Entry | undefined, day: number): Pick<Entry, 'runningBefore' | 'hardBefore'> {
  if (last?.day === day) return { runningBefore: last.runningBefore, hardBefore: last.hardBefore };
  if (last?.day !== day - 1) return { runningBefore: 0, hardBefore: 0 };
  return { runningBefore: runningDays(last), hardBefore: hardDays(last) };
}

/** Form: fitness − fatigue; null before enough days are known. */
export const balanceOf = ({ fitness, fatigue }: Form, knownDays: number) => (knownDays < formFrom ? null : fitness - fatigue);

/** Without a race, so many runs and so much above their middle make the best of them an effort, and not one more easy run. */
const enoughRuns = 5;
const clearlyAbove = 1.08;

/** The best VDOT that was an effort: with a race among the runs the best of all, else one clearly above the usual. */
function bestEffort(runs: readonly Entry[]): number | null {
  const values = runs.flatMap(({ vdot }) => vdot ?? []).sort((a, b) => a - b);
  const best = values.at(-1);
  if (best === undefined) return null;
  if (runs.some(({ run, vdot }) => run.race === true && vdot !== null)) return best;
  const middle = values[Math.floor(values.length / 2)] ?? best;
  return values.length >= enoughRuns && best >= clearlyAbove * middle ? best : null;
}

/** What the entries before a start tell: top heart rates of all, best effort of 90 days. */
export function knownBefore(before: readonly Entry[], start: number): Known {
  const recent = before.slice(before.findLastIndex((entry) => start - entry.start > 90 * dayLength) + 1);
  return { topHeartRates: before.at(-1)?.topHeartRates ?? [0, 0], bestVdot: bestEffort(recent) };
}

/** The entry of a run that follows those before it. */
export function entryOf(run: Run, before: readonly Entry[], profile: Profile, timeZone: string): Entry {
  const last = before.at(-1);
  const effort = run.perceivedEffort ?? null;
  const start = Date.parse(run.startTime);
  const found = assess(run, profile, knownBefore(before, start), effort);
  const day = Math.max(last?.day ?? -Infinity, localDay(start, run.timeZone ?? timeZone));
  const load = found.load.shown.value;
  const doms = domsOf(found, lookBack(before, start, day));
  const left = last?.hold ?? noHold;
  const firstDay = last?.firstDay ?? day;
  const formBefore = formAt(last, day);
  const hotOrDry = weatherOf(run, profile, timeZone)?.hot === true;
  const form = balanceOf(formBefore, day - firstDay) ?? undefined;
  const earlierToday = last?.day === day ? last : undefined;
  const dayLoad = load + (earlierToday?.dayLoad ?? 0);
  return {
    run,
    start,
    end: found.end,
    day,
    load,
    drop: found.drop,
    vdot: bestVdot(run),
    topHeartRates: found.topHeartRates,
    firstDay,
    formBefore,
    dayLoad,
    // Hard is a day with a run at threshold or harder, as every one is that felt like 6 or more, or with a hard day's load.
    dayHard: found.intensity.class !== 'low' || dayLoad >= hardLoad || earlierToday?.dayHard === true,
    ...daysInARow(last, day),
    hold: holdOf(recoveryOf(found, { domsPoints: doms.points, profile, left, hotOrDry, form }), found.end, left),
  };
}
