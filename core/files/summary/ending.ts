import { mean } from './graded.ts';
import { standing } from './graded.ts';
import type { Grid } from './grid.ts';

/** Shares under which the end counts as easy (house rule): of maximum heart rate, and of the run's mean speed. */
const easyHeartRate = 0.65;
const easySpeed = 0.7;
/** s over which the end is judged at a time. */
const window = 30;

/**
 * Minutes on the move at the end that are easy: below 65 % of maximum heart rate, where that is known, or below 70 % of the run's mean
 * speed. Standing does not end them and does not count.
 * @param moving seconds on the move.
 */
export function easyMinutesAtEnd(grid: Grid, moving: number[], maxHeartRate: number | undefined): number | undefined {
  if (!moving.length) return undefined;
  const usual = mean(moving.map((cell) => grid.speed[cell] ?? 0));
  let seconds = 0;
  for (let until = grid.length; until > 0; until -= window) {
    const cells = Array.from({ length: Math.min(window, until) }, (_, index) => until - 1 - index);
    const running = cells.filter((cell) => (grid.speed[cell] ?? 0) >= standing);
    if (!running.length) continue;
    const beating = running.filter((cell) => grid.heartRate[cell]);
    const rate = beating.length ? mean(beating.map((cell) => grid.heartRate[cell] ?? 0)) : Infinity;
    const isSlow = mean(running.map((cell) => grid.speed[cell] ?? 0)) < easySpeed * usual;
    const isCalm = maxHeartRate !== undefined && rate < easyHeartRate * maxHeartRate;
    if (!isSlow && !isCalm) break;
    seconds += running.length;
  }
  return seconds / 60;
}
