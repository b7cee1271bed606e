import { mean } from './graded.ts';
import type { Grid } from './grid.ts';

/** s on the move that are left out at the start: heart rate lags (Friel). */
export const warmUp = 600;
/** s on the move that each half needs. Ours. */
const shortestHalf = 600;

export interface Half {
  /** Graded, m/s. */
  speed: number;
  /** bpm. */
  heartRate: number;
}

/**
 * Mean graded speed and heart rate of the first and second half by moving time, without the first ten minutes (Friel's decoupling).
 * Undefined when either half is short or a tenth of it has no heart rate.
 */
export function halvesOf(grid: Grid, graded: Float64Array, moving: number[]): [Half, Half] | undefined {
  const kept = moving.slice(warmUp);
  const middle = Math.floor(kept.length / 2);
  if (middle < shortestHalf) return undefined;
  const halves = [kept.slice(0, middle), kept.slice(middle)].map((cells) => {
    const beating = cells.filter((cell) => grid.heartRate[cell]);
    if (beating.length < 0.9 * cells.length) return null;
    return {
      speed: mean(cells.map((cell) => graded[cell] ?? 0)),
      heartRate: mean(beating.map((cell) => grid.heartRate[cell] ?? 0)),
    };
  });
  const [first, second] = halves;
  return first && second ? [first, second] : undefined;
}
