import type { Run } from '#core/run/run.ts';
import { drift } from '../formulas/heartRate.ts';

/** Drift of a steady run, %: 40 min or more, pace within 10 %, net grade under 1 %; null for any other. */
export function driftOf(run: Run, minutes: number): number | null {
  const { halves, paceVariation } = run.streamSummary ?? {};
  const [first, second] = halves ?? [];
  if (first === undefined || second === undefined || first.speed === 0) return null;
  if (minutes < 40 || paceVariation === undefined || paceVariation >= 0.1) return null;
  const { distance, elevationGain = 0, elevationLoss = elevationGain } = run;
  if (distance === undefined || Math.abs(elevationGain - elevationLoss) >= 0.01 * distance) return null;
  return drift(first, second);
}
