/** Estimates of maximum heart rate from age, bpm; each ±10 bpm or so. */
export interface MaximumEstimates {
  /** Tanaka, JACC 2001;37:153–6. Our default. */
  tanaka: number;
  fox: number;
  /** Nes et al., Scand J Med Sci Sports 2013;23:697–704. */
  nes: number;
  /** Women of a stress-test cohort: Gulati, Circulation 2010;122:130–7. */
  gulatiWomen: number;
}

export function maximumEstimates(age: number): MaximumEstimates {
  return { tanaka: 208 - 0.7 * age, fox: 220 - age, nes: 211 - 0.64 * age, gulatiWomen: 206 - 0.88 * age };
}

/** Heart rate at a fraction of the reserve, bpm (Karvonen 1957). */
export function atReserve(rest: number, max: number, fraction: number): number {
  return rest + fraction * (max - rest);
}

/** Threshold heart rate where nobody measured one: 85 % of the reserve, bpm. */
export function defaultThreshold(rest: number, max: number): number {
  return atReserve(rest, max, 0.85);
}

export interface Half {
  /** Graded speed, m/s. */
  speed: number;
  /** bpm */
  heartRate: number;
}

/** Drift: how much less speed a heartbeat bought in the second half, % (Friel's decoupling). */
export function drift(first: Half, second: Half): number {
  const before = first.speed / first.heartRate;
  return (100 * (before - second.speed / second.heartRate)) / before;
}

/** Under 5 % coupled, to 10 % mild, over it large. */
export function driftClass(percent: number): 'coupled' | 'mild' | 'large' {
  if (percent < 5) return 'coupled';
  return percent <= 10 ? 'mild' : 'large';
}
