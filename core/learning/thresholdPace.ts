import { thresholdPaceOf, vdot } from '#core/engine/formulas/pace.ts';
import { knownBefore } from '#core/engine/history/entry.ts';
import { trainingHistory } from '#core/engine/history/trainingHistory.ts';
import { dayLength, minutesOf } from '#core/engine/measure/timing.ts';
import { limitsOf } from '#core/engine/steps/limits.ts';
import type { Run } from '#core/run/run.ts';
import { dayOf, proposal, type LearningFacts, type Proposal } from './proposal.ts';

const days = 90;
/** A number of the runner that lies so near is not worth a word. Ours. */
const alike = 0.02;

/** The effort of a run that its VDOT was told by. */
function effortOf(run: Run, value: number) {
  const efforts = [...(run.streamSummary?.bestEfforts ?? []), { distance: run.distance ?? 0, seconds: minutesOf(run) * 60 }];
  return efforts
    .map((effort) => ({ ...effort, away: Math.abs(vdot(effort.distance, effort.seconds) - value) }))
    .filter(({ away }) => away < 0.01)
    .toSorted((a, b) => a.away - b.away)[0];
}

/** Threshold pace from the best effort of the last 90 days: a race, or clearly faster than the usual (Daniels & Gilbert 1979). */
export function thresholdPaceProposal({ profile, runs, now, timeZone }: LearningFacts): Proposal | null {
  if (limitsOf(profile).coaching) return null;
  // What is older tells nothing any more: to leave it out here saves going through years of runs.
  const recent = runs.filter((run) => now - Date.parse(run.startTime) <= days * dayLength && Date.parse(run.startTime) <= now);
  const { entries } = trainingHistory(profile, timeZone, recent);
  const best = knownBefore(entries, now).bestVdot;
  const entry = best === null ? undefined : entries.findLast((one) => one.vdot === best);
  const effort = entry && best !== null ? effortOf(entry.run, best) : undefined;
  if (best === null || entry === undefined || effort === undefined) return null;
  const pace = Math.round(thresholdPaceOf(best));
  const own = profile.thresholdPace;
  if (own !== undefined && Math.abs(pace - own) <= alike * own) return null;
  return proposal(
    {
      about: 'thresholdPace',
      patch: { thresholdPace: pace },
      value: { value: pace, unit: 's/km' },
      ...(own === undefined ? {} : { instead: { value: own, unit: 's/km' } }),
      evidence: [
        {
          key: 'learning.pace.run',
          params: {
            day: dayOf(entry.run),
            distance: { value: effort.distance / 1_000, unit: 'km' },
            time: { value: Math.round(effort.seconds), unit: 's' },
          },
        },
        { key: 'learning.pace.rule' },
      ],
    },
    [entry.run.id],
  );
}
