import type { FieldName } from '#core/run/run.ts';
import type { Quantity } from './entry.ts';

/** How the fields of a run are typed, with the outer limits of core/run in SI. */
export const runEntries: Partial<Record<FieldName, { quantity: Quantity; low: number; high: number }>> = {
  distance: { quantity: 'distance', low: 0, high: 500_000 },
  movingTime: { quantity: 'duration', low: 0, high: 172_800 },
  timerTime: { quantity: 'duration', low: 0, high: 172_800 },
  elapsedTime: { quantity: 'duration', low: 0, high: 604_800 },
  elevationGain: { quantity: 'climb', low: 0, high: 30_000 },
  elevationLoss: { quantity: 'climb', low: 0, high: 30_000 },
  averageHeartRate: { quantity: 'heartRate', low: 30, high: 230 },
  maxHeartRate: { quantity: 'heartRate', low: 30, high: 230 },
  calories: { quantity: 'energy', low: 0, high: 30_000 },
  averageCadence: { quantity: 'cadence', low: 30, high: 300 },
  averagePower: { quantity: 'power', low: 0, high: 1_000 },
  temperature: { quantity: 'temperature', low: -30, high: 50 },
  humidity: { quantity: 'percent', low: 1, high: 100 },
  perceivedEffort: { quantity: 'scale', low: 0, high: 10 },
};
