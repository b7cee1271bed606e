import { interpolate } from './interpolate.ts';

export type SorenessSeen = 'none' | 'warmup' | 'warmup-gone-returns' | 'day-after-muscle';

/** What to do with the next run by when soreness shows (University of Delaware soreness rules). */
export function sorenessRule(when: SorenessSeen, persists: boolean) {
  if (when === 'none') return 'progress-one-step' as const;
  if (when === 'day-after-muscle') return '1-day-off-no-progress' as const;
  return when === 'warmup' && !persists ? ('same-level' as const) : ('2-days-off-drop-a-level' as const);
}

/** Soreness after h hours as a share of its peak (ours; shape of Byrnes 1985 and of marathon data). */
export const sorenessShape = [
  [0, 0.15],
  [12, 0.4],
  [24, 0.8],
  [42, 1],
  [48, 1],
  [72, 0.7],
  [96, 0.35],
  [120, 0.15],
  [168, 0],
] as const;

export const sorenessShare = (hours: number) => interpolate(sorenessShape, hours);

/** Peak soreness 0–10 by risk. */
export const sorenessPeak = { low: 2, moderate: 4, high: 6 } as const;

/** Whether soreness (0–10) stays longer than muscle soreness usually does: from 4, at 96 h or later, over 1.5 × the curve. */
export function longerThanUsual(value: number, hours: number, peak: number): boolean {
  return hours >= 96 && value >= 4 && value > 1.5 * peak * sorenessShare(hours);
}
