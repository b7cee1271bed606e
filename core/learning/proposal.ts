import type { Text, TextParam } from '#core/engine/contract.ts';
import type { Profile } from '#core/profile/profile.ts';
import { hashOf } from '#core/reading/hash.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { Run } from '#core/run/run.ts';

/** What the runner's own runs say about the runner: proposed with its evidence, and nothing before it is accepted. */

type Learned = 'sweatRates' | 'maxHeartRate' | 'thresholdPace' | 'wakeTime';

export interface Proposal {
  about: Learned;
  /** Changes with the evidence: what was dismissed is not proposed again until then. */
  id: string;
  /** What accepting writes into the profile. */
  patch: Partial<Profile>;
  /** The proposed value, and the one that it would replace. */
  value: TextParam;
  instead?: TextParam;
  /** What it rests on, a line each. */
  evidence: Text[];
}

/** All that there is to learn from. */
export interface LearningFacts {
  profile: Profile;
  /** Every run once, oldest first. */
  runs: Run[];
  checkIns: CheckIn[];
  /** ms since the epoch. */
  now: number;
  timeZone: string;
}

/** A proposal with its name. @param evidence what makes it a new proposal when it changes. */
export const proposal = (given: Omit<Proposal, 'id'>, evidence: (string | number)[]): Proposal => ({
  ...given,
  id: `${given.about}:${hashOf(JSON.stringify([given.patch, evidence]))}`,
});

export const dayOf = (run: Run): TextParam => ({ instant: run.startTime });
