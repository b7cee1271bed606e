import type { Plan } from '../contract.ts';
import type { Facts } from '../facts.ts';

/** Inputs that would make the plan surer, most telling first. Text: `missing.<input>`. */
export function missingOf(facts: Facts): Plan['missing'] {
  const { profile, load, weather, run, checkIns } = facts;
  const quiet = profile.quiet === true || profile.health?.eatingDisorderRisk === true || (profile.age ?? 18) < 18;
  const wanted: [string, boolean][] = [
    ['bodyMass', profile.bodyMass === undefined && !quiet],
    ['age', profile.age === undefined],
    ['maxHeartRate', load?.missing.includes('maxHeartRate') === true && run.averageHeartRate !== undefined],
    ['restingHeartRate', load?.missing.includes('restingHeartRate') === true],
    ['averageHeartRate', run.averageHeartRate === undefined && load !== null && load.method !== 'effort'],
    ['effort', !checkIns.some((one) => one.kind === 'effort') && run.perceivedEffort === undefined],
    ['wakeTime', profile.wakeTime === undefined],
    ['temperature', weather === null],
    ['nextSession', facts.nextSession === null],
  ];
  return wanted.filter(([, is]) => is).map(([input]) => ({ input, would: { key: `missing.${input}` } }));
}
