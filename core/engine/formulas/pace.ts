/** Load from pace: 100 × hours × intensity², paces in s/km, the run's pace graded for hills. */
export function loadOfPace(minutes: number, gradedPace: number, thresholdPace: number): number {
  return ((100 * minutes) / 60) * (thresholdPace / gradedPace) ** 2;
}

/** Oxygen cost of running on the level, ml/kg/min, at v m/min (Daniels & Gilbert 1979). */
const a = -4.6;
const b = 0.182258;
const c = 0.000104;

/** VDOT of a best effort over metres in seconds (Daniels & Gilbert, Oxygen Power, 1979). Valid 3.5–240 min. */
export function vdot(metres: number, seconds: number): number {
  const minutes = seconds / 60;
  const v = metres / minutes;
  const share = 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
  return (a + b * v + c * v * v) / share;
}

/** Threshold pace in s/km: the speed that costs `fraction` (0.88) of a VDOT. */
export function thresholdPaceOf(value: number, fraction = 0.88): number {
  const v = (-b + Math.sqrt(b * b - 4 * c * (a - value * fraction))) / (2 * c);
  return 60_000 / v;
}
