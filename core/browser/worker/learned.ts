import type { Proposal } from '#core/learning/proposal.ts';
import { proposals } from '#core/learning/proposals.ts';
import { browser } from '../extension.ts';
import { checkInsSince } from '../store/checkIns.ts';
import { readProfile } from '../store/local.ts';
import { apartPairs, runsBetween } from '../store/runs.ts';
import { shownRuns } from './shownRun.ts';

/** What the stored facts propose, and what the runner did not want to hear again. */

const key = 'dismissedProposals';
/** Names kept: more were never dismissed by anybody in earnest. */
const most = 100;
/** Days of history that are learned from. */
const span = 400 * 86_400_000;

async function dismissed(): Promise<string[]> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
}

export async function dismissProposal(id: string): Promise<void> {
  await browser.storage.local.set({ [key]: [...new Set([...(await dismissed()), id])].slice(-most) });
}

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
  return proposals(facts, new Set(await dismissed()));
}
