import { browser } from '../extension.ts';

/** Proposals that the runner did not want to hear again, by name. */

const key = 'dismissedProposals';
/** Names kept: more were never dismissed by anybody in earnest. */
const most = 100;

export async function dismissedProposals(): Promise<Set<string>> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return new Set(Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : []);
}

export async function dismissProposal(id: string): Promise<void> {
  await browser.storage.local.set({ [key]: [...(await dismissedProposals()).add(id)].slice(-most) });
}
