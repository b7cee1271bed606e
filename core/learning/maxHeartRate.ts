import { maximumEstimates } from '#core/engine/formulas/heartRate.ts';
import { heartRateSpeaks } from '#core/engine/measure/heartRates.ts';
import type { Run } from '#core/run/run.ts';
import { dayOf, proposal, type LearningFacts, type Proposal } from './proposal.ts';

/** No runner's heart beats faster; what does is a strap. */
const highest = 230;
/** Seconds that a rate must have been held in a recording: a strap that slips is quicker. Ours. */
const held = 5;

/** The highest heart rate that a run reached for some seconds, or that its page or file states where there is no recording. */
function reached(run: Run): number | null {
  const rates = run.streamSummary?.heartRateSeconds;
  if (rates === undefined || rates.length === 0)
    return (run.maxHeartRate ?? Infinity) <= highest ? (run.maxHeartRate ?? null) : null;
  let seconds = 0;
  for (const [rate, spent] of rates.toSorted(([a], [b]) => b - a)) {
    if (rate > highest) continue;
    seconds += spent;
    if (seconds >= held) return rate;
  }
  return null;
}

/**
 * The highest heart rate that two runs and more reached, where it lies above the runner's own number, or above the estimate of age
 * where there is none. None where heart rate is no guide.
 */
export function maxHeartRateProposal({ profile, runs }: LearningFacts): Proposal | null {
  if (!heartRateSpeaks(profile)) return null;
  const estimate = profile.age === undefined ? undefined : Math.round(maximumEstimates(profile.age).tanaka);
  const floor = profile.maxHeartRate ?? estimate;
  if (floor === undefined) return null;
  const found = runs
    .flatMap((run) => {
      const rate = reached(run);
      return rate === null ? [] : [{ run, rate }];
    })
    .toSorted((a, b) => b.rate - a.rate || (a.run.id < b.run.id ? -1 : 1));
  const [first, second] = found;
  if (!first || !second || second.rate <= floor) return null;
  const bpm = (value: number) => ({ value, unit: 'bpm' }) as const;
  return proposal(
    {
      about: 'maxHeartRate',
      patch: { maxHeartRate: second.rate },
      value: bpm(second.rate),
      ...(profile.maxHeartRate === undefined ? {} : { instead: bpm(profile.maxHeartRate) }),
      evidence: [
        ...[first, second].map(({ run, rate }) => ({ key: 'learning.max.run', params: { day: dayOf(run), rate: bpm(rate) } })),
        profile.maxHeartRate === undefined
          ? { key: 'learning.max.estimate', params: { rate: bpm(floor) } }
          : { key: 'learning.max.own', params: { rate: bpm(floor) } },
      ],
    },
    [first.run.id, second.run.id],
  );
}
