import { mean } from './graded.ts';

/** s of the rolling mean behind normalised speed. House rule after GOVSS. */
const window = 30;

/**
 * Normalised graded speed, m/s: 30 s rolling mean, mean of 4th powers, 4th root (ours, by analogy to GOVSS).
 * @param graded graded speeds of the seconds on the move.
 */
export function normalisedSpeed(graded: number[]): number | undefined {
  if (graded.length < window) return undefined;
  let sum = 0;
  let powers = 0;
  graded.forEach((value, index) => {
    sum += value - (index >= window ? (graded[index - window] ?? 0) : 0);
    if (index >= window - 1) powers += (sum / window) ** 4;
  });
  return (powers / (graded.length - window + 1)) ** 0.25;
}

/** s: pace is compared minute by minute on the move. */
const minute = 60;

/** Coefficient of variation of graded pace from minute to minute, as a fraction; undefined under five minutes. */
export function paceVariation(graded: number[]): number | undefined {
  const paces: number[] = [];
  for (let from = 0; from + minute <= graded.length; from += minute) {
    const speed = mean(graded.slice(from, from + minute));
    if (speed > 0) paces.push(1 / speed);
  }
  if (paces.length < 5) return undefined;
  const middle = mean(paces);
  return Math.sqrt(mean(paces.map((pace) => (pace - middle) ** 2))) / middle;
}
