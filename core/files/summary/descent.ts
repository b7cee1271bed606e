import type { Grid } from './grid.ts';

/** m: smaller ups and downs are noise of the sensor. Ours. */
const noise = 3;

/** Total drop in metres over smoothed altitude; undefined when a tenth of the recording has no altitude. */
export function descentOf({ altitude, length }: Grid): number | undefined {
  let known = 0;
  let total = 0;
  let top = NaN;
  let bottom = NaN;
  for (const height of altitude) {
    if (Number.isNaN(height)) continue;
    known += 1;
    if (Number.isNaN(top) || (bottom === top && height > top)) top = bottom = height;
    else if (height < bottom) bottom = height;
    else if (height > bottom + noise || height > top) {
      // The slope has ended: what it dropped counts once it is more than noise.
      if (top - bottom > noise) total += top - bottom;
      top = bottom = height;
    }
  }
  if (top - bottom > noise) total += top - bottom;
  return known >= 0.9 * length ? total : undefined;
}
