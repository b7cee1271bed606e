import { ceilTo, interpolate } from './interpolate.ts';

export type IntensityClass = 'low' | 'threshold' | 'high';
export type WindowName = 'load' | 'intensity' | 'glycogen' | 'muscle';

export interface RecoveryInputs {
  load: number | null;
  minutes: number;
  /** Minutes between threshold and the top zone, and in the top zone (≥ 90 % of maximum heart rate). */
  thresholdMinutes: number;
  highMinutes: number;
  /** Perceived effort 0–10. */
  effort: number | null;
  /** Carbohydrate used, g per kg of body mass. */
  carbohydratePerKg: number | null;
  domsPoints: number;
  age?: number | undefined;
  /** Hours slept in the night before. */
  sleepHours?: number | undefined;
  /** Hot, or more than 2 % of body mass lost. */
  hotOrDry?: boolean;
  form?: number | undefined;
  /** Hours to hard that the run before left over. */
  hoursLeft?: number;
  /** km; 0 when it was no race. */
  raceDistance?: number;
}

export interface Recovery {
  windows: Partial<Record<WindowName, number>>;
  intensity: IntensityClass;
  /** The longest window; of equals the first named. */
  longest: WindowName;
  /** Whether the race rule is what counts. */
  raceRule: boolean;
  multiplier: number;
  /** Hours from the end of the run before rounding. */
  hardExact: number;
  easyExact: number;
  /** Rounded up to 6 h. */
  hardHours: number;
  easyHours: number;
}

const kmPerMile = 1.609344;
const loadHours = [
  [0, 0],
  [50, 18],
  [150, 36],
  [300, 60],
  [450, 84],
  [600, 108],
] as const;
const muscleHours = [0, 12, 24, 48, 60, 72] as const;

/** High from 5 min in the top zone or effort 8, threshold from 10 min at or above it or effort 6, else low (ours, from Stanley 2013). */
export function intensityClass(thresholdMinutes: number, highMinutes: number, effort: number | null): IntensityClass {
  if (highMinutes >= 5 || (effort ?? 0) >= 8) return 'high';
  return thresholdMinutes + highMinutes >= 10 || (effort ?? 0) >= 6 ? 'threshold' : 'low';
}

/** Hours of the load window (Coggan's bands). */
export const loadWindow = (load: number) => interpolate(loadHours, load);
/** Hours of the intensity window (Stanley, Peake & Buchheit 2013, doi 10.1007/s40279-013-0083-4). */
export const intensityWindow = (intensity: IntensityClass, minutes: number) =>
  ({ high: 48, threshold: 36, low: Math.min(24, (16 * minutes) / 60) })[intensity];
/** Hours of the glycogen window, from grams of carbohydrate used per kg (Sherman 1992). */
export const glycogenWindow = (perKg: number) => 24 * Math.min(1, perKg / 5);
/** Hours of the muscle window (Byrnes 1985; Bontemps 2020). */
export const muscleWindow = (points: number) => muscleHours[Math.min(5, Math.max(0, points))] ?? 0;

/** Small named modifiers, together at most 1.5. */
export function modifiers(inputs: RecoveryInputs): number {
  const { age = 0, sleepHours = 8, hotOrDry = false, form = 0 } = inputs;
  const byAge = 1 + Math.min(0.25, 0.01 * Math.max(0, age - 40));
  return Math.min(1.5, byAge * (sleepHours < 6 ? 1.1 : 1) * (hotOrDry ? 1.1 : 1) * (form < -20 ? 1.1 : 1));
}

/** Hours until ready for easy and for hard: the longest of four named windows × modifiers + carry-over; our estimate. */
export function recovery(inputs: RecoveryInputs): Recovery {
  const { load, minutes, thresholdMinutes, highMinutes, effort, carbohydratePerKg, domsPoints } = inputs;
  const { hoursLeft = 0, raceDistance = 0 } = inputs;
  const intensity = intensityClass(thresholdMinutes, highMinutes, effort);
  const windows: Recovery['windows'] = {
    ...(load === null ? {} : { load: loadWindow(load) }),
    intensity: intensityWindow(intensity, minutes),
    ...(carbohydratePerKg === null ? {} : { glycogen: glycogenWindow(carbohydratePerKg) }),
    muscle: muscleWindow(domsPoints),
  };
  const named = Object.entries(windows) as [WindowName, number][];
  const [longest, hours] = named.reduce((best, next) => (next[1] > best[1] ? next : best));
  const multiplier = modifiers(inputs);
  const usual = Math.min(96, hours * multiplier + 0.5 * hoursLeft);
  const race = raceDistance >= 15 ? (24 * raceDistance) / kmPerMile / 2 : 0;
  const hardExact = Math.max(usual, race);
  const least = raceDistance >= 42 ? 72 : muscleWindow(domsPoints) >= 60 ? 24 : 0;
  const easyExact = Math.max(Math.min(48, 0.4 * hardExact), least);
  return {
    windows,
    intensity,
    longest,
    raceRule: race > usual,
    multiplier,
    hardExact,
    easyExact,
    hardHours: ceilTo(hardExact, 6),
    easyHours: ceilTo(easyExact, 6),
  };
}
