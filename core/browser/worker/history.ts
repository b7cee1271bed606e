import type { Entry } from '#core/engine/history/entry.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import { browser } from '../extension.ts';
import type { Parts } from './parts.ts';
import { historyBefore, makeHistory, type Derive } from '../store/history.ts';
import { shownRuns } from '../shownRun.ts';
import { part } from './part.ts';

/** The history that plans rest on: made once for each run, and kept. */

/** What the runner tells of themselves that no entry of the history rests on. A law of the tests holds this list. */
const notOfHistory = [
  'wakeTime',
  'bedLatency',
  'sleepNeed',
  'sweatRates',
  'sweatSodium',
  'diet',
  'quiet',
  'nextSession',
] as const satisfies (keyof Profile)[];

/** Of whom, where and by which version of ours a history is: entries of another word are of no use. */
function historyOf(profile: Profile, timeZone: string, version: string): string {
  const speaking = Object.entries(profile).filter(([key]) => !(notOfHistory as readonly string[]).includes(key));
  return JSON.stringify([version, timeZone, speaking.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** What is kept of a run beside what was made of it: streams and zones have had their say. */
function slim(run: Run): Run {
  const { streamSummary: _, heartRateZones: __, ...rest } = run;
  return rest;
}

/** Entries of the runs that start at `from` or later, in the order of their starts. */
const deriveEntries =
  ({ entryOf }: Parts['planning'], profile: Profile, timeZone: string): Derive =>
  (records, apart, before, from) => {
    const starting = shownRuns(records, apart).map((run) => ({ run, start: Date.parse(run.startTime) }));
    const ordered = starting
      .filter(({ start }) => start >= from)
      .sort((a, b) => a.start - b.start || (a.run.id < b.run.id ? -1 : 1));
    const all: Entry[] = [...before];
    for (const { run } of ordered) {
      const entry = entryOf(run, all, profile, timeZone);
      all.push({ ...entry, run: slim(entry.run) });
    }
    return all.slice(before.length);
  };

/** The entries before a start (ms), brought up to date first; made anew where what was kept of them is damaged. */
export async function entriesBefore(profile: Profile, timeZone: string, start: number): Promise<Entry[]> {
  const of = historyOf(profile, timeZone, browser.runtime.getManifest().version);
  const derive = deriveEntries(await part('planning'), profile, timeZone);
  try {
    await makeHistory(of, derive);
    return await historyBefore(start);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    await makeHistory(of, derive, true);
    return historyBefore(start);
  }
}
