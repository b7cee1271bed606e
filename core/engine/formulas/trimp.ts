export type Sex = 'female' | 'male' | 'unspecified';

export interface HeartRateBounds {
  /** bpm */
  rest: number;
  /** bpm */
  max: number;
}

/** Share of the heart-rate reserve in use, 0–1 (Karvonen 1957). */
export function reserveShare(heartRate: number, { rest, max }: HeartRateBounds): number {
  return Math.min(1, Math.max(0, (heartRate - rest) / (max - rest)));
}

function weight(x: number, sex: Sex): number {
  const men = x * 0.64 * Math.exp(1.92 * x);
  const women = x * 0.86 * Math.exp(1.67 * x);
  if (sex === 'male') return men;
  return sex === 'female' ? women : (men + women) / 2;
}

/**
 * Training impulse of `minutes` at one heart rate (bpm), in TRIMP units. Unspecified sex: mean of both weightings (ours).
 * Morton, Fitz-Clarke & Banister, J Appl Physiol 1990;69:1171–7, doi 10.1152/jappl.1990.69.3.1171.
 */
export function trimp(minutes: number, heartRate: number, bounds: HeartRateBounds, sex: Sex): number {
  return minutes * weight(reserveShare(heartRate, bounds), sex);
}

/** Training impulse of a recording: [seconds, bpm] pieces. The weighting is convex: an average hides intervals. */
export function trimpOfStream(
  pieces: readonly (readonly [seconds: number, heartRate: number])[],
  bounds: HeartRateBounds,
  sex: Sex,
): number {
  return pieces.reduce((sum, [seconds, heartRate]) => sum + trimp(seconds / 60, heartRate, bounds, sex), 0);
}

/** Load of a TRIMP: 100 is an hour at threshold heart rate. The sex constant cancels in the ratio. */
export function loadOfTrimp(value: number, bounds: HeartRateBounds, thresholdHeartRate: number, sex: Sex): number {
  return (100 * value) / trimp(60, thresholdHeartRate, bounds, sex);
}

/** Edwards' zone sum: minutes in five zones of 50–60 … 90–100 % of maximum heart rate, weighted 1–5 (Edwards 1993). */
export function edwards(minutesInZones: readonly number[]): number {
  return minutesInZones.reduce((sum, minutes, index) => sum + minutes * (index + 1), 0);
}
