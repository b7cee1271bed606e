/** Straight lines between points of rising x; level before the first and after the last point. */
export function interpolate(points: readonly (readonly [x: number, y: number])[], x: number): number {
  let before = points[0];
  if (before === undefined) throw new Error('no points');
  if (x <= before[0]) return before[1];
  for (const point of points) {
    if (x <= point[0]) return before[1] + ((point[1] - before[1]) * (x - before[0])) / (point[0] - before[0] || 1);
    before = point;
  }
  return before[1];
}

/** Rounded up to the next multiple; a value that is a multiple but for the machine's rounding stays. */
export function ceilTo(value: number, multiple: number): number {
  // Adding 0 turns the -0 that rounding up nothing leaves into 0.
  return Math.ceil(value / multiple - 1e-9) * multiple + 0;
}

/** Rounded down to a multiple; a value that is a multiple but for the machine's rounding stays. */
export function floorTo(value: number, multiple: number): number {
  return Math.floor(value / multiple + 1e-9) * multiple;
}
