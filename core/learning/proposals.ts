import { maxHeartRateProposal } from './maxHeartRate.ts';
import type { LearningFacts, Proposal } from './proposal.ts';
import { sweatProposal } from './sweat.ts';
import { thresholdPaceProposal } from './thresholdPace.ts';
import { wakeTimeProposal } from './wakeTime.ts';

const all = [sweatProposal, maxHeartRateProposal, thresholdPaceProposal, wakeTimeProposal];

/** Everything that the facts propose and that was not dismissed. */
export function proposals(facts: LearningFacts, dismissed: ReadonlySet<string> = new Set()): Proposal[] {
  return all.flatMap((propose) => propose(facts) ?? []).filter(({ id }) => !dismissed.has(id));
}
