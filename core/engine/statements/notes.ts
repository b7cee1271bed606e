import type { Profile } from '#core/profile/profile.ts';
import type { InputCertainty, Statement, Unit } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { maximumEstimates } from '../formulas/heartRate.ts';
import { caloriesFit } from '../measure/energy.ts';
import { climbFits } from '../measure/pace.ts';
import { paceFits } from '../measure/timing.ts';
import { heartRateSpeaks, restFits } from '../measure/heartRates.ts';
import { limitsOf } from '../steps/limits.ts';
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
  const { felt, withheld } = facts;
  if (felt === null || withheld !== null) return [];
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

const hardKinds: readonly Facts['session'][] = ['tempo', 'intervals', 'race'];

/** A load by the average heart rate after a run that was not even: an average hides the hard parts. */
export function averageNote(facts: Facts): Statement[] {
  const { load, session, withheld } = facts;
  if (load?.method !== 'averageHeartRate' || !hardKinds.includes(session) || withheld !== null) return [];
  const parts = {
    rule: 'load.average',
    inputs: { averageHeartRate: input(facts.run.averageHeartRate, 'read', 'bpm'), session: input(session, 'estimated') },
    sources: ['morton1990', 'houseLoad'] as const,
    grade: 'some' as const,
  };
  return [statement(facts, { key: 'load.average' }, parts)];
}

/** Runs that were handed in and not counted. */
export function setAsideNotes(facts: Facts): Statement[] {
  const kinds = ['duplicate', 'future', 'later'] as const;
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

/** Values that can't be right together, each with the test that it fails. */
const misfits: readonly {
  name: string;
  unit: Unit;
  certainty: InputCertainty;
  value: (facts: Facts) => number | undefined;
  fits: (facts: Facts) => boolean;
}[] = [
  {
    name: 'restingHeartRate',
    unit: 'bpm',
    certainty: 'asked',
    value: ({ profile }) => profile.restingHeartRate,
    fits: ({ profile }) => restFits(profile.restingHeartRate ?? 0, maximumOf(profile)) || !heartRateSpeaks(profile),
  },
  {
    name: 'thresholdHeartRate',
    unit: 'bpm',
    certainty: 'asked',
    value: ({ profile }) => profile.thresholdHeartRate,
    fits: ({ profile }) => {
      const threshold = profile.thresholdHeartRate ?? Infinity;
      return (threshold > (profile.restingHeartRate ?? 0) && threshold < maximumOf(profile)) || !heartRateSpeaks(profile);
    },
  },
  {
    name: 'distance',
    unit: 'm',
    certainty: 'read',
    value: ({ run }) => run.distance,
    fits: ({ run }) => paceFits(run),
  },
  {
    name: 'elevationGain',
    unit: 'm',
    certainty: 'read',
    value: ({ run }) => run.elevationGain,
    fits: ({ run }) => climbFits(run),
  },
  {
    name: 'calories',
    unit: 'kcal',
    certainty: 'read',
    value: ({ run, profile }) => (limitsOf(profile).numbers ? undefined : run.calories),
    fits: ({ run, profile }) => caloriesFit(run, profile.bodyMass) !== false,
  },
];

/** The maximum as told or by age; endless where neither is known, so that nothing misfits it. */
const maximumOf = ({ maxHeartRate, age }: Profile) =>
  maxHeartRate ?? (age === undefined ? Infinity : maximumEstimates(age).tanaka);

/** Values of the profile or the run that can't be right together and were left out. */
export function misfitNotes(facts: Facts): Statement[] {
  const found = misfits.filter(({ value, fits }) => value(facts) !== undefined && !fits(facts));
  return found.map(({ name, unit, certainty, value }) => {
    const inputs = { [name]: input(value(facts), certainty, unit) };
    const parts = { rule: 'input.fit', inputs, sources: ['houseLoad'] as const, grade: 'ourEstimate' as const };
    return statement(facts, { key: `misfit.${name}` }, parts);
  });
}
