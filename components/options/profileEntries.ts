import type { Profile } from '#core/profile/profile.ts';
import type { Quantity } from '../fields/entry.ts';

export type NumberField =
  | 'age'
  | 'bodyMass'
  | 'height'
  | 'restingHeartRate'
  | 'maxHeartRate'
  | 'thresholdHeartRate'
  | 'thresholdPace'
  | 'bedLatency'
  | 'sleepNeed'
  | 'sweatSodium';

/** The ranges of core/profile in SI; a heart rate also keeps its place between the other two. */
export const profileEntries: Record<NumberField, { quantity: Quantity; low: number; high: number }> = {
  age: { quantity: 'years', low: 13, high: 100 },
  bodyMass: { quantity: 'mass', low: 30, high: 200 },
  height: { quantity: 'height', low: 1.2, high: 2.2 },
  restingHeartRate: { quantity: 'heartRate', low: 30, high: 110 },
  maxHeartRate: { quantity: 'heartRate', low: 120, high: 230 },
  thresholdHeartRate: { quantity: 'heartRate', low: 60, high: 230 },
  thresholdPace: { quantity: 'pace', low: 120, high: 1_200 },
  bedLatency: { quantity: 'minutes', low: 0, high: 180 },
  sleepNeed: { quantity: 'hours', low: 4, high: 12 },
  sweatSodium: { quantity: 'concentration', low: 5, high: 120 },
};

const reserve = 40;

/** The limits of a field beside the values that stand already. */
export function limitsOf(name: NumberField, profile: Profile): { low: number; high: number } {
  const { low, high } = profileEntries[name];
  const { restingHeartRate: rest, maxHeartRate: max } = profile;
  if (name === 'restingHeartRate' && max !== undefined) return { low, high: Math.min(high, max - reserve - 1) };
  if (name === 'maxHeartRate' && rest !== undefined) return { low: Math.max(low, rest + reserve + 1), high };
  if (name === 'thresholdHeartRate') return { low: Math.max(low, (rest ?? low - 1) + 1), high: Math.min(high, max ?? high) };
  return { low, high };
}
