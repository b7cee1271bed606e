import { ignoredThresholds } from '#core/profile/thresholds.ts';
import type { Statement } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { maximumEstimates } from '../formulas/heartRate.ts';
import { climbFits } from '../measure/pace.ts';
import { heartRateSpeaks, restFits } from '../measure/heartRates.ts';
import { input } from '../steps/reason.ts';
import { statement } from './statement.ts';

/** Why there are no hours to the next run. */
export function withheldNote(facts: Facts): Statement[] {
  const { withheld, triage } = facts;
  if (withheld === null) return [];
  return [
    statement(
      facts,
      { key: `withheld.${withheld}` },
      {
        rule: 'readiness.withheld',
        inputs: withheld === 'triage' ? { triage: input(triage.level, 'asked') } : {},
        sources: [withheld === 'triage' ? 'houseTriage' : 'houseSayLess'],
        grade: 'ourEstimate',
      },
    ),
  ];
}

/** Effort and heart rate that tell different stories. */
export function feltNote(facts: Facts): Statement[] {
  const { felt } = facts;
  if (felt === null) return [];
  const [byEffort, byHeartRate] = [Math.round(felt.byEffort), Math.round(felt.byHeartRate)];
  return [
    statement(
      facts,
      { key: `felt.${felt.way}`, params: { byEffort, byHeartRate } },
      {
        rule: 'load.felt',
        inputs: { byEffort: input(byEffort, 'estimated'), byHeartRate: input(byHeartRate, 'estimated') },
        sources: ['houseLoad', 'foster2001'],
        grade: 'ourEstimate',
      },
    ),
  ];
}

/** Runs that were handed in and not counted. */
export function setAsideNotes(facts: Facts): Statement[] {
  const kinds = ['duplicate', 'future'] as const;
  return kinds.flatMap((kind) => {
    const count = facts.setAside[kind].length;
    if (count === 0) return [];
    return [
      statement(
        facts,
        { key: `setAside.${kind}`, params: { count } },
        {
          rule: 'history.order',
          inputs: { runs: input(count, 'read') },
          sources: ['houseLoad'],
          grade: 'ourEstimate',
        },
      ),
    ];
  });
}

/** Values of the profile or the run that can't be right together and were left out. */
export function misfitNotes(facts: Facts): Statement[] {
  const { profile, run } = facts;
  const max =
    profile.maxHeartRate ?? (profile.age === undefined ? undefined : maximumEstimates(profile.age).tanaka);
  const { restingHeartRate: rest, thresholdHeartRate: threshold } = profile;
  const misfits: string[] = [];
  if (heartRateSpeaks(profile) && max !== undefined) {
    if (rest !== undefined && !restFits(rest, max)) misfits.push('restingHeartRate');
    if (threshold !== undefined && (threshold >= max || threshold <= (rest ?? 0)))
      misfits.push('thresholdHeartRate');
  }
  if (!climbFits(run)) misfits.push('elevationGain');
  const notes = misfits.map((name) =>
    statement(
      facts,
      { key: `misfit.${name}` },
      {
        rule: 'input.fit',
        inputs: {
          [name]: input(
            name === 'elevationGain' ? run.elevationGain : name === 'restingHeartRate' ? rest : threshold,
            name === 'elevationGain' ? 'read' : 'asked',
            name === 'elevationGain' ? 'm' : 'bpm',
          ),
        },
        sources: ['houseLoad'],
        grade: 'ourEstimate',
      },
    ),
  );
  const ignored = ignoredThresholds(profile);
  if (ignored.length === 0) return notes;
  return [
    ...notes,
    statement(
      facts,
      { key: 'misfit.thresholds', params: { names: { list: ignored } } },
      {
        rule: 'input.threshold',
        inputs: Object.fromEntries(ignored.map((id) => [id, input(profile.thresholds?.[id], 'asked')])),
        sources: ['houseSayLess'],
        grade: 'ourEstimate',
      },
    ),
  ];
}
