import type { SourceId } from '#core/evidence/sources.ts';
import type { Statement, Unit } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { limitsOf, triageLeaves } from '../steps/limits.ts';
import { input } from '../steps/reason.ts';
import { statement } from './statement.ts';

/** What an estimate of energy can rest on: its unit, and where the value stands. */
const grounds: Record<string, { unit?: Unit; of: 'run' | 'profile' }> = {
  calories: { unit: 'kcal', of: 'run' },
  distance: { unit: 'm', of: 'run' },
  movingTime: { unit: 's', of: 'run' },
  elevationGain: { unit: 'm', of: 'run' },
  elevationLoss: { unit: 'm', of: 'run' },
  averageHeartRate: { unit: 'bpm', of: 'run' },
  bodyMass: { unit: 'kg', of: 'profile' },
  age: { of: 'profile' },
  sex: { of: 'profile' },
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
  const { energy, carbohydrateUsed, run, profile, withheld } = facts;
  const limits = limitsOf(profile);
  if (energy === null || limits.numbers || withheld === 'tooLittle' || triageLeaves(facts) === 'nothing') return [];
  const rests = energy.because.filter((name) => grounds[name] !== undefined);
  const inputs = rests.map((name) => {
    const { unit, of } = grounds[name] ?? { of: 'run' as const };
    const value = ({ run, profile }[of] as Record<string, unknown>)[name] as number | string | undefined;
    return [name, input(value, of === 'run' ? 'read' : 'asked', unit)];
  });
  const way = sources.find(([ground]) => rests.includes(ground))?.[1];
  const parts = {
    rule: 'energy',
    inputs: Object.fromEntries(inputs) as Record<string, ReturnType<typeof input>>,
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
