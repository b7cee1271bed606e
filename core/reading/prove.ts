import type { Claim } from './claim.ts';
import type { Quantity } from './quantity.ts';

/** A distance, a time and a pace (or speed) that are the same statement twice, within what their digits allow. */
export interface Proof {
  distance: Claim;
  metres: Quantity;
  time: Claim;
  seconds: Quantity;
}

interface Range {
  low: number;
  high: number;
}

/** Sites round or cut off the last digit: the value lies within one whole step of what is shown. */
const range = ({ value, within }: Quantity): Range => ({ low: value - 2 * within, high: value + 2 * within });

/** Whether distance ÷ time can be this pace (s/m) or speed (m/s). */
export function agree(metres: Quantity, seconds: Quantity, pace: Quantity): boolean {
  // A pace without a unit is one per the unit that its distance is shown in.
  if (pace.unit.endsWith('?') && pace.unit !== `/${metres.unit}?`) return false;
  const distance = range(metres);
  const time = range(seconds);
  const shown = range(pace);
  if (distance.low <= 0 || time.low <= 0) return false;
  const low = pace.kind === 'speed' ? distance.low / time.high : time.low / distance.high;
  const high = pace.kind === 'speed' ? distance.high / time.low : time.high / distance.low;
  return low <= shown.high && high >= shown.low;
}

/** Whether two readings can be one value, shown with different digits, rounded or cut off. */
export const same = (one: Quantity, other: Quantity): boolean =>
  Math.abs(one.value - other.value) <= 2 * Math.max(one.within, other.within) + 1e-6 * Math.abs(one.value);

/** Every agreement of a distance, a time and a pace among the claims. `h:mm` counts only where no finer reading agrees. */
export function proofs(distances: Claim[], times: Claim[], paces: Claim[]): Proof[] {
  const found: Proof[] = [];
  for (const distance of distances)
    for (const metres of distance.readings)
      for (const time of times)
        for (const seconds of time.readings)
          if (paces.some((pace) => pace.readings.some((reading) => agree(metres, seconds, reading))))
            found.push({ distance, metres, time, seconds });
  const fine = found.filter(({ seconds }) => seconds.within <= 1);
  return fine.length ? fine : found;
}

/** Groups of readings that can be one value; the first of each group is its most exact. */
export function distinct(readings: Quantity[]): Quantity[] {
  const exactFirst = [...readings].sort((one, other) => one.within - other.within);
  const kept: Quantity[] = [];
  for (const reading of exactFirst) if (!kept.some((known) => same(known, reading))) kept.push(reading);
  return kept;
}
