export type SpikeBand = 'within' | 'small' | 'moderate' | 'large' | 'unknown';

export interface Spike {
  /** Distance ÷ longest run of the 30 days before; null without such a run. */
  ratio: number | null;
  band: SpikeBand;
  /** Published hazard rate ratio of the band. Not monotone: say "a higher rate", never a percentage. */
  hazard: number | null;
}

/**
 * A single run against the longest of the 30 days before it; the bounds belong to the lower band.
 * Frandsen 2025, Br J Sports Med 59:1203–10, doi 10.1136/bjsports-2024-109380.
 */
export function spike(distance: number, runsBefore: readonly number[]): Spike {
  const longest = Math.max(0, ...runsBefore);
  if (longest === 0) return { ratio: null, band: 'unknown', hazard: null };
  const ratio = distance / longest;
  const compared = Math.round(ratio * 1e9) / 1e9;
  if (compared <= 1.1) return { ratio, band: 'within', hazard: 1 };
  if (compared <= 1.3) return { ratio, band: 'small', hazard: 1.64 };
  return compared <= 2 ? { ratio, band: 'moderate', hazard: 1.52 } : { ratio, band: 'large', hazard: 2.28 };
}
