import type { Entry } from '#core/engine/history/entry.ts';
import { trainingHistory } from '#core/engine/history/trainingHistory.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';

/** Histories of runs so many days before a Wednesday, 08:00 UTC. */

const day = 86_400_000;
export const start = Date.parse('2026-05-06T08:00:00Z');
export const daysBefore = (days: number) => new Date(start - days * day).toISOString();

/** An hour of running so many days before; no more is known of it than what is said. */
export const ran = (days: number, facts: Partial<Run> = {}): Run => ({
  id: `d${String(days)}`,
  startTime: daysBefore(days),
  movingTime: 3_600,
  ...facts,
});

/** An hour whose effort makes a load: 3 makes 40, 4 makes 50, 6 makes 70, 10 makes 140 (Friel). */
export const felt = (days: number, perceivedEffort: number, facts: Partial<Run> = {}): Run =>
  ran(days, { perceivedEffort, ...facts });

export const entriesOf = (runs: readonly Run[], profile: Profile = {}): readonly Entry[] =>
  trainingHistory(profile, 'UTC', runs).entries;
