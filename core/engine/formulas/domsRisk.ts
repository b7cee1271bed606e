export interface DomsInputs {
  /** Total drop of the run, m. */
  drop: number;
  /** Largest drop of a run in the 42 days before, m; null without such runs. */
  largestDrop: number | null;
  /** km */
  distance: number;
  /** Longest run of the 30 days before, km; null without such runs. */
  longest: number | null;
  /** Minutes at or above threshold. */
  hardMinutes: number;
  /** Days since the run before. */
  daysOff: number;
  /** Race distance, km; 0 when it was no race. */
  raceDistance: number;
}

export interface DomsRisk {
  points: number;
  risk: 'low' | 'moderate' | 'high';
  /** The points by name, as `descent+3`. */
  reasons: string[];
}

/** Points of x: how many of the rising limits it reaches. */
const reached = (x: number, limits: readonly number[]) => limits.filter((limit) => x >= limit).length;
/** How many of the rising limits x lies above (the machine's rounding aside). */
const above = (x: number, limits: readonly number[]) => limits.filter((limit) => x > limit + 1e-9).length;

/** Drop points, then −1 for a drop the legs know from the last weeks, +1 for one well beyond it. */
function descent(drop: number, largest: number | null): [string, number][] {
  const points = reached(drop, [100, 250, 500, 900]);
  if (points === 0 || largest === null) return [['descent', points]];
  const known: [string, number] = drop <= largest ? ['accustomed', -1] : ['unaccustomed', drop > 1.5 * largest ? 1 : 0];
  return [['descent', points], known];
}

/**
 * How likely delayed soreness is: 0–1 points low, 2–3 moderate, from 4 high. Our estimate, from downhill trials (Byrnes, J Appl Physiol
 * 1985;59:710–5; Bontemps 2020, doi 10.1007/s40279-020-01355-z).
 */
export function domsRisk(inputs: DomsInputs): DomsRisk {
  const { drop, largestDrop, distance, longest, hardMinutes, daysOff, raceDistance } = inputs;
  const named: [string, number][] = [
    ...descent(drop, largestDrop),
    ['longer', longest === null || longest <= 0 ? 0 : above(distance / longest, [1.1, 1.3, 2])],
    ['speed', hardMinutes >= 20 ? 1 : 0],
    ['race', reached(raceDistance, [5, 21, 42])],
    ['layoff', daysOff >= 14 ? 1 : 0],
  ];
  const counted = named.filter(([, points]) => points !== 0);
  const points = counted.reduce((sum, [, value]) => sum + value, 0);
  return {
    points,
    risk: points >= 4 ? 'high' : points >= 2 ? 'moderate' : 'low',
    reasons: counted.map(([name, value]) => `${name}${value > 0 ? '+' : ''}${value}`),
  };
}
