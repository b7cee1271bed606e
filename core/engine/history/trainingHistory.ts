import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import { entryOf, type Entry } from './entry.ts';

/** The runs of one runner in order, each with what it leaves behind. A value: adding a run gives a new one. */
export interface TrainingHistory {
  profile: Profile;
  timeZone: string;
  entries: readonly Entry[];
}

/** The history of runs that are in order of their starts. */
export function trainingHistory(profile: Profile, timeZone: string, runs: readonly Run[]): TrainingHistory {
  const entries: Entry[] = [];
  for (const run of runs) entries.push(entryOf(run, entries, profile, timeZone));
  return { profile, timeZone, entries };
}

/**
 * The history with one more run, or with a changed one of the same id. Only entries since that run are computed anew, and
 * each looks back over weeks, not over the whole.
 */
export function withRun({ profile, timeZone, entries }: TrainingHistory, run: Run): TrainingHistory {
  const same = entries.findIndex((entry) => entry.run.id === run.id);
  const others = same < 0 ? entries : entries.toSpliced(same, 1);
  const start = Date.parse(run.startTime);
  const later = others.findIndex((entry) => entry.start > start || (entry.start === start && entry.run.id > run.id));
  const at = later < 0 ? others.length : later;
  const from = same < 0 ? at : Math.min(same, at);
  const kept = others.slice(0, from);
  const rest = others.slice(from).map((entry) => entry.run);
  for (const one of rest.toSpliced(at - from, 0, run)) kept.push(entryOf(one, kept, profile, timeZone));
  return { profile, timeZone, entries: kept };
}
