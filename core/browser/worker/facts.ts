import type { Entry } from '#core/engine/history/entry.ts';
import { demoRecord } from '#core/run/demo.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { RunRecord, Tick } from '../state.ts';
import { checkInsSince } from '../store/checkIns.ts';
import { reach } from '../store/runKind.ts';
import { apartPairs, newestStart, runById, runsBetween } from '../store/runs.ts';
import { ticksOf } from '../store/ticks.ts';
import { entriesBefore } from './history.ts';
import { shownRun, type ShownRun } from '../shownRun.ts';

/** What is on the disk of one run and the time around it: as much as a plan needs, however long the history is. */
export interface StoredFacts {
  shown: ShownRun | null;
  /** Of the runs before it. */
  entries: readonly Entry[];
  checkIns: CheckIn[];
  ticks: Tick[];
}

/** How long before a run a check-in can still speak of it. */
const checkInSpan = 60 * 86_400_000;

/**
 * The facts of the run that a record belongs to, or of the newest run.
 * @param demo when the demo run was asked for; shown while there is no run of the runner's own.
 */
export async function readFacts(
  id: string | null,
  { now, demo, profile, timeZone }: { now: number; demo: string | null; profile: Profile; timeZone: string },
): Promise<StoredFacts> {
  const own = await readShown(id, now);
  const shown = own ?? (id === null || id === 'demo' ? demoOf(demo) : null);
  const start = shown ? Date.parse(shown.run.startTime) : now;
  return {
    shown,
    entries: own ? await entriesBefore(profile, timeZone, start) : [],
    checkIns: await checkInsSince(Math.min(start, now) - checkInSpan),
    ticks: await ticksOfRecord(shown?.record ?? null),
  };
}

/** What was ticked of a run, under whichever of its names. */
export async function ticksOfRecord(record: RunRecord | null): Promise<Tick[]> {
  const ids = record ? [...new Set([record.run.id, ...(record.accounts ?? [])])] : [];
  return (await Promise.all(ids.map(ticksOf))).flat();
}

async function readShown(id: string | null, now: number): Promise<ShownRun | null> {
  const start = id === null ? await newestStart(now) : Date.parse((await runById(id))?.run.startTime ?? '');
  if (start === null || Number.isNaN(start)) return null;
  const until = Math.min(start + reach, Math.max(start, now));
  return shownRun(await runsBetween(start - reach, until), await apartPairs(), id);
}

function demoOf(asked: string | null): ShownRun | null {
  if (asked === null) return null;
  const record = demoRecord(new Date(asked));
  return { record, run: record.run };
}
