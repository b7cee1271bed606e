import type { Plan } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { limitsOf, triageLeaves } from '../steps/limits.ts';

/** Inputs that are not known and would move a line, the most telling first, each with the words of what it would do. */
const inputs: readonly { input: string; wanted: (facts: Facts) => boolean }[] = [
  { input: 'effort', wanted: ({ effort }) => effort === null },
  { input: 'movingTime', wanted: ({ minutes }) => minutes === 0 },
  {
    input: 'soreness',
    wanted: ({ reportedSoreness, now, runEnd }) => reportedSoreness === null && now - runEnd >= 12 * 3_600_000,
  },
  { input: 'age', wanted: ({ profile }) => profile.age === undefined },
  { input: 'maxHeartRate', wanted: ({ load }) => load?.missing.includes('maxHeartRate') === true },
  { input: 'restingHeartRate', wanted: ({ load }) => load?.missing.includes('restingHeartRate') === true },
  {
    input: 'averageHeartRate',
    wanted: ({ load, profile }) =>
      load?.missing.includes('averageHeartRate') === true &&
      profile.health?.betaBlocker !== true &&
      profile.health?.heartCondition !== true &&
      profile.health?.pregnant !== true &&
      profile.health?.postpartum !== true,
  },
  {
    input: 'bodyMass',
    wanted: ({ profile }) => profile.bodyMass === undefined && !limitsOf(profile).numbers,
  },
  { input: 'elevationLoss', wanted: ({ drop, run }) => drop === null && (run.elevationGain ?? 0) >= 100 },
  {
    input: 'temperature',
    wanted: ({ weather, run, profile }) => weather === null && run.surface !== 'treadmill' && !limitsOf(profile).fluid,
  },
  {
    input: 'humidity',
    wanted: ({ weather }) => weather !== null && weather.humidity === null && weather.temperature >= 22,
  },
  {
    input: 'nextSession',
    wanted: ({ nextSession, profile }) => nextSession?.certainty !== 'asked' && profile.health?.illness !== true,
  },
  { input: 'wakeTime', wanted: ({ profile }) => profile.wakeTime === undefined },
  { input: 'sleep', wanted: ({ lastSleep }) => lastSleep === null },
  { input: 'history', wanted: ({ training, profile }) => training.spike.band === 'unknown' && !limitsOf(profile).coaching },
];

/** What would make the plan surer; nothing where help comes first. */
export function missingOf(facts: Facts): Plan['missing'] {
  if (triageLeaves(facts) === 'nothing') return [];
  return inputs.filter(({ wanted }) => wanted(facts)).map(({ input }) => ({ input, would: { key: `missing.${input}` } }));
}
