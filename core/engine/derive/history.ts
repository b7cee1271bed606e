import type { Profile } from '#core/profile/profile.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { Run } from '#core/run/run.ts';
import { nextDay, type Form } from '../formulas/training.ts';
import { bodyOf, thresholdPaceFor } from './body.ts';
import { loads } from './load.ts';

/** What the runs before say: put in order, and what they add up to on the day of the run. */

export const day = 86_400_000;
export const minutesOf = (run: Run): number => (run.movingTime ?? run.timerTime ?? run.elapsedTime ?? 0) / 60;

/** Valid history: sorted by start, each id once, without the run itself and without runs after it. */
export function orderedHistory(run: Run, history: Run[]): { kept: Run[]; setAside: number } {
  const start = Date.parse(run.startTime);
  const byId = new Map(history.map((other) => [other.id, other]));
  byId.delete(run.id);
  const kept = [...byId.values()]
    .filter((other) => Date.parse(other.startTime) < start)
    .sort((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime) || (a.id < b.id ? -1 : 1));
  const expected = history.filter((other) => other.id !== run.id).length;
  return { kept, setAside: expected - kept.length };
}

/** The effort that was reported for a run: on the page, or by the first check-in within a day of its end. */
export function effortOf(run: Run, checkIns: CheckIn[]): number | null {
  const end = Date.parse(run.startTime) + (run.elapsedTime ?? minutesOf(run) * 60) * 1_000;
  const said = checkIns.find(
    (one) => one.kind === 'effort' && Date.parse(one.at) >= end - 3_600_000 && Date.parse(one.at) <= end + day,
  );
  return said?.kind === 'effort' ? said.value : (run.perceivedEffort ?? null);
}

/** Load of each run before, by the same order of preference as today's; nothing of a run without a time. */
export function loadsOf(history: Run[], profile: Profile, checkIns: CheckIn[]): { at: number; load: number }[] {
  return history.flatMap((run) => {
    const minutes = minutesOf(run);
    if (minutes <= 0) return [];
    const [first] = loads({
      run,
      profile,
      body: bodyOf(profile, run, []),
      thresholdPace: thresholdPaceFor(profile, run, []),
      minutes,
      effort: effortOf(run, checkIns),
    });
    return first ? [{ at: Date.parse(run.startTime), load: first.value }] : [];
  });
}

export interface Training extends Form {
  /** Days since the first run of the history: under 14 nothing is said of form, under 42 nothing of fitness. */
  days: number;
  /** Form on the day of the run: fitness − fatigue of the evening before; undefined while still learning. */
  form: number | undefined;
}

/** Fitness and fatigue up to the day before the run. Days are counted back from it in steps of 24 h. */
export function trainingBefore(runs: { at: number; load: number }[], runStart: number): Training {
  const first = runs[0];
  if (!first) return { fitness: 0, fatigue: 0, days: 0, form: undefined };
  const days = Math.max(1, Math.ceil((runStart - first.at) / day));
  const daily = Array.from({ length: days }, () => 0);
  for (const { at, load } of runs) {
    const index = days - Math.ceil((runStart - at) / day);
    if (index >= 0 && index < days) daily[index] = (daily[index] ?? 0) + load;
  }
  let state: Form = { fitness: 0, fatigue: 0 };
  for (const load of daily) state = nextDay(state, load);
  return { ...state, days, form: days >= 14 ? state.fitness - state.fatigue : undefined };
}

/** Total drop of a run, m: of its recording, its stated loss, or its gain where it came back to the start. */
export function dropOf(run: Run): number | null {
  const { descent, startEndDistance } = run.streamSummary ?? {};
  if (descent !== undefined) return descent;
  if (run.elevationLoss !== undefined) return run.elevationLoss;
  const isLoop = startEndDistance !== undefined && startEndDistance < 500;
  return isLoop && run.elevationGain !== undefined ? run.elevationGain : null;
}

const largest = (values: number[]): number | null => (values.length ? Math.max(...values) : null);
const within = (history: Run[], runStart: number, days: number) =>
  history.filter((run) => runStart - Date.parse(run.startTime) <= days * day);

/** Longest run of the 30 days before, m; null without one. */
export const longestOf30 = (history: Run[], runStart: number): number | null =>
  largest(within(history, runStart, 30).flatMap((run) => run.distance ?? []));

/** Largest drop of one run in the 42 days before, m; null without one. */
export const largestDrop = (history: Run[], runStart: number): number | null =>
  largest(within(history, runStart, 42).flatMap((run) => dropOf(run) ?? []));
