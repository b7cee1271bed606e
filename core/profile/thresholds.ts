import type { Profile } from './profile.ts';

/** A number of the engine that the runner may change, within bounds that keep the advice honest. */
export interface Threshold {
  id: string;
  default: number;
  low: number;
  high: number;
  /** Step of the control in the options page. */
  step: number;
  unit: '' | 'h' | 'min' | 's' | 'g/kg' | 'l/h' | 'ratio' | '°C' | 'mg' | 'm' | '0–10' | '%';
}

/** Every personal threshold. Labels are in the catalogue as `threshold.<id>`. */
// prettier-ignore
export const thresholds = [
  { id: 'coolDownEasy', default: 3, low: 0, high: 15, step: 1, unit: 'min' },
  { id: 'coolDownLong', default: 5, low: 0, high: 20, step: 1, unit: 'min' },
  { id: 'coolDownHard', default: 10, low: 0, high: 20, step: 1, unit: 'min' },
  { id: 'stretchMinutes', default: 10, low: 4, high: 15, step: 1, unit: 'min' },
  { id: 'rollSeconds', default: 90, low: 30, high: 120, step: 30, unit: 's' },
  { id: 'iceMinutes', default: 10, low: 5, high: 15, step: 1, unit: 'min' },
  { id: 'refuelProtein', default: 0.3, low: 0.2, high: 0.5, step: 0.05, unit: 'g/kg' },
  { id: 'refuelProteinFrom65', default: 0.4, low: 0.2, high: 0.5, step: 0.05, unit: 'g/kg' },
  { id: 'refuelCarbohydrate', default: 1, low: 0.5, high: 1.2, step: 0.05, unit: 'g/kg' },
  { id: 'fluidPerHour', default: 0.8, low: 0.3, high: 0.8, step: 0.05, unit: 'l/h' },
  { id: 'sleepShift', default: 0, low: -1, high: 1, step: 0.25, unit: 'h' },
  { id: 'bedLatency', default: 15, low: 0, high: 90, step: 5, unit: 'min' },
  { id: 'lateRunHours', default: 4, low: 1, high: 6, step: 0.5, unit: 'h' },
  { id: 'caffeineDose', default: 107, low: 50, high: 400, step: 10, unit: 'mg' },
  { id: 'hotWbgt', default: 23, low: 15, high: 28, step: 1, unit: '°C' },
  { id: 'easySoreness', default: 4, low: 2, high: 6, step: 1, unit: '0–10' },
  { id: 'restSoreness', default: 6, low: 3, high: 8, step: 1, unit: '0–10' },
  { id: 'distanceCeiling', default: 1.1, low: 1, high: 1.1, step: 0.01, unit: 'ratio' },
  { id: 'daysWithoutRest', default: 6, low: 3, high: 14, step: 1, unit: '' },
  { id: 'warmUpEasy', default: 5, low: 0, high: 20, step: 1, unit: 'min' },
  { id: 'warmUpLong', default: 10, low: 0, high: 25, step: 1, unit: 'min' },
  { id: 'warmUpHard', default: 15, low: 5, high: 30, step: 1, unit: 'min' },
  { id: 'strengthGap', default: 6, low: 3, high: 48, step: 1, unit: 'h' },
] as const satisfies readonly Threshold[];

/** The id of a threshold that exists. */
export type ThresholdId = (typeof thresholds)[number]['id'];

const byId: ReadonlyMap<string, Threshold> = new Map(thresholds.map((entry) => [entry.id, entry]));

/** The threshold of an id; undefined when there is none. */
export function thresholdEntry(id: string): Threshold | undefined {
  return byId.get(id);
}

/**
 * The value in force: the runner's own where it lies within the bounds, else the default. A personal value out of
 * bounds is never clamped; `ignoredThresholds` names it, so that the plan can say so.
 */
export function threshold(profile: Profile, id: ThresholdId): number {
  const entry = byId.get(id);
  if (entry === undefined) throw new Error(`no threshold ${id}`);
  const own = profile.thresholds?.[id];
  return own !== undefined && own >= entry.low && own <= entry.high ? own : entry.default;
}

/** Ids of personal values that are not used, because they are out of bounds or name no threshold. */
export function ignoredThresholds(profile: Profile): string[] {
  return Object.entries(profile.thresholds ?? {})
    .filter(([id, own]) => {
      const entry = byId.get(id);
      return entry === undefined || !(own >= entry.low && own <= entry.high);
    })
    .map(([id]) => id);
}
