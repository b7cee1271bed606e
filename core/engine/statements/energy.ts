import type { SourceId } from '#core/evidence/sources.ts';
import type { Statement } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { limitsOf, triageLeaves } from '../steps/limits.ts';
import { input, type ReasonInput } from '../steps/reason.ts';
import { statement } from './statement.ts';

/** What an estimate of energy can rest on, as an input of its reason. */
const grounds: Record<string, (facts: Facts) => ReasonInput> = {
  calories: ({ run }) => input(run.calories, 'read', 'kcal'),
  distance: ({ run }) => input(run.distance, 'read', 'm'),
  // Whichever time of the run counts as running.
  movingTime: ({ minutes }) => input(minutes * 60, 'read', 's'),
  elevationGain: ({ run }) => input(run.elevationGain, 'read', 'm'),
  elevationLoss: ({ run }) => input(run.elevationLoss, 'read', 'm'),
  averageHeartRate: ({ run }) => input(run.averageHeartRate, 'read', 'bpm'),
  bodyMass: ({ profile }) => input(profile.bodyMass, 'asked', 'kg'),
  age: ({ profile }) => input(profile.age, 'asked'),
  sex: ({ profile }) => input(profile.sex, 'asked'),
};

/** What each way to an estimate is known by, the first that it rests on. */
const sources: readonly [ground: string, source: SourceId][] = [
  ['elevationGain', 'minetti2002'],
  ['movingTime', 'acsmRunning'],
  ['averageHeartRate', 'keytel2005'],
];

const tens = (value: number) => Math.round(value / 10) * 10;
const fives = (value: number) => Math.round(value / 5) * 5;

/** What the run used, as a range, and the carbohydrate in it; never as something earned. Left out with all numbers of energy. */
export function energyStatement(facts: Facts): Statement[] {
  const { energy, carbohydrateUsed, profile, withheld } = facts;
  const limits = limitsOf(profile);
  if (energy === null || limits.numbers || withheld === 'tooLittle' || triageLeaves(facts) === 'nothing') return [];
  const inputs = energy.because.flatMap((name) => {
    const ground = grounds[name];
    return ground === undefined ? [] : [[name, ground(facts)] as const];
  });
  const way = sources.find(([ground]) => energy.because.includes(ground))?.[1];
  const parts = {
    rule: 'energy',
    inputs: Object.fromEntries(inputs),
    sources: ['houseEnergy', ...(way === undefined ? [] : [way])] as [SourceId, ...SourceId[]],
    grade: 'ourEstimate' as const,
  };
  const used = { low: tens(energy.low), high: tens(energy.high), unit: 'kcal' as const };
  if (carbohydrateUsed === null || limits.carbohydrate) {
    return [statement(facts, { key: 'energy.used', params: { energy: used } }, parts)];
  }
  const carbohydrate = { low: fives(carbohydrateUsed.low), high: fives(carbohydrateUsed.high), unit: 'g' as const };
  return [
    statement(
      facts,
      { key: 'energy.usedWithCarbohydrate', params: { energy: used, carbohydrate } },
      { ...parts, sources: [...parts.sources, 'houseCarbohydrateShare'] },
    ),
  ];
}
