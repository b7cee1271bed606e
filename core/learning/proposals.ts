import { maxHeartRateProposal } from './maxHeartRate.ts';
import type { LearningFacts, Proposal } from './proposal.ts';
import { sweatProposal } from './sweat.ts';
import { thresholdPaceProposal } from './thresholdPace.ts';
import { wakeTimeProposal } from './wakeTime.ts';

const all = [sweatProposal, maxHeartRateProposal, thresholdPaceProposal, wakeTimeProposal];

/** What each rule proposes from the facts and was not dismissed, a rule at a time: whoever asks may pause between two of them. */
export function* proposals(facts: LearningFacts, dismissed: ReadonlySet<string> = new Set()): Generator<Proposal[], void> {
  for (const propose of all) yield [propose(facts) ?? []].flat().filter(({ id }) => !dismissed.has(id));
}
