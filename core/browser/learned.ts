import type { Proposal } from '#core/learning/proposal.ts';
import { proposals } from '#core/learning/proposals.ts';
import { shownRuns } from './shownRun.ts';
import type { RunRecord } from './state.ts';
import { checkInsSince } from './store/checkIns.ts';
import { dismissedProposals } from './store/dismissed.ts';
import { readProfile } from './store/local.ts';
import { apartPairs, runsBetween } from './store/runs.ts';

/**
 * What the stored facts propose, and the runner did not dismiss: made in the page that shows it, so that the worker stays light, and in
 * short pieces, so that the page moves meanwhile.
 */

const day = 86_400_000;
/** History that is learned from, ms, and how much of it is read at a time. */
const span = 400 * day;
const piece = 40 * day;

/** Lets the page do what waits: key presses, painting. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The records of the last 400 days: each piece is read from the disk and looked into in a task of its own. */
async function recentRuns(now: number): Promise<RunRecord[]> {
  const records: RunRecord[] = [];
  for (let from = now - span; from <= now; from += piece)
    records.push(...(await runsBetween(from, Math.min(now, from + piece - 1))));
  return records;
}

export async function proposalsNow(): Promise<Proposal[]> {
  const now = Date.now();
  const runs = shownRuns(await recentRuns(now), await apartPairs());
  const facts = {
    profile: await readProfile(),
    runs: runs.filter(({ sport }) => sport === 'run'),
    checkIns: await checkInsSince(now - span),
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const dismissed = await dismissedProposals();
  const found: Proposal[] = [];
  for (const each of proposals(facts, dismissed)) {
    found.push(...each);
    await pause();
  }
  return found;
}
