import type { Proposal } from '#core/learning/proposal.ts';
import { proposals } from '#core/learning/proposals.ts';
import { shownRuns } from './shownRun.ts';
import { checkInsSince } from './store/checkIns.ts';
import { dismissedProposals } from './store/dismissed.ts';
import { readProfile } from './store/local.ts';
import { apartPairs, runsBetween } from './store/runs.ts';

/** What the stored facts propose, and the runner did not dismiss: made in the page that shows it, so that the worker stays light. */

/** Days of history that are learned from. */
const span = 400 * 86_400_000;

export async function proposalsNow(): Promise<Proposal[]> {
  const now = Date.now();
  const runs = shownRuns(await runsBetween(now - span, now), await apartPairs());
  const facts = {
    profile: await readProfile(),
    runs: runs.filter(({ sport }) => sport === 'run'),
    checkIns: await checkInsSince(now - span),
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return proposals(facts, await dismissedProposals());
}
