import { paceGradeFactor } from '#core/engine/formulas/energyCost.ts';
import type { Grid } from './grid.ts';

/** Below this a runner stands, m/s. Ours. */
export const standing = 0.5;
/** Metres to either side over which a grade is measured. Ours. */
const gradeReach = 30;

/**
 * Speed on the level that costs as much, m/s, for each second: speed × grade factor (Minetti 2002; downhill never below 0.8). Without
 * altitude the speed itself.
 */
export function gradedSpeed(grid: Grid): Float64Array {
  const { speed, altitude, length } = grid;
  const covered = new Float64Array(length + 1);
  for (let cell = 0; cell < length; cell += 1) covered[cell + 1] = (covered[cell] ?? 0) + (speed[cell] || 0);
  const graded = new Float64Array(length);
  let back = 0;
  let ahead = 0;
  for (let cell = 0; cell < length; cell += 1) {
    const here = covered[cell] ?? 0;
    while (back < cell && here - (covered[back] ?? 0) > gradeReach) back += 1;
    while (ahead < length - 1 && (covered[ahead] ?? 0) - here < gradeReach) ahead += 1;
    const run = (covered[ahead] ?? 0) - (covered[back] ?? 0);
    const rise = (altitude[ahead] ?? NaN) - (altitude[back] ?? NaN);
    const grade = run >= gradeReach && !Number.isNaN(rise) ? rise / run : 0;
    graded[cell] = (speed[cell] ?? NaN) * paceGradeFactor(grade);
  }
  return graded;
}

/** Seconds on the move, as positions in the grid. */
export function movingCells(grid: Grid): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < grid.length; cell += 1) if ((grid.speed[cell] ?? 0) >= standing) cells.push(cell);
  return cells;
}

export const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
