import { interpolate } from './interpolate.ts';

/** Load per hour at perceived effort 1–10 (Friel). */
const perHour = [20, 30, 40, 50, 60, 70, 80, 100, 120, 140].map((load, index) => [index + 1, load] as const);

/** Session effort in arbitrary units: effort 0–10 × minutes (Foster et al., J Strength Cond Res 2001;15:109–15). */
export function sessionEffort(effort: number, minutes: number): number {
  return effort * minutes;
}

/** Load (100 = an hour at threshold) of perceived effort 0–10 over minutes, linear between Friel's values per hour. */
export function loadOfEffort(effort: number, minutes: number): number {
  return (interpolate(perHour, effort) * minutes) / 60;
}

/** Load of minutes alone: 50 an hour, our estimate for a run of which nothing else is known. */
export function loadOfMinutes(minutes: number): number {
  return (50 * minutes) / 60;
}
