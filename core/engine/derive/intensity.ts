import type { Run } from '#core/run/run.ts';
import type { SessionType } from '../facts.ts';
import type { IntensityClass } from '../formulas/recovery.ts';
import type { Body } from './body.ts';
import { heartRatePieces } from './load.ts';

/** Minutes between threshold and 90 % of maximum heart rate, and above it; an average stands for the whole run. */
export function hardMinutes(run: Run, body: Body | null, minutes: number): { threshold: number; high: number } {
  if (!body) return { threshold: 0, high: 0 };
  const top = 0.9 * body.bounds.max;
  const from = Math.min(body.thresholdHeartRate, top);
  const average: [number, number][] = run.averageHeartRate === undefined ? [] : [[minutes * 60, run.averageHeartRate]];
  const pieces = heartRatePieces(run)?.pieces ?? average;
  const sum = (low: number, high: number) =>
    pieces.reduce((all, [seconds, bpm]) => all + (bpm >= low && bpm < high ? seconds : 0), 0) / 60;
  return { threshold: sum(from, top), high: sum(top, Infinity) };
}

/** What kind of session it was, for doses: a race by the runner's word, then descent, intensity, length. */
export function sessionOf(run: Run, intensity: IntensityClass, minutes: number, drop: number | null): SessionType {
  if (run.race) return 'race';
  if ((drop ?? 0) >= 500) return 'downhill';
  if (intensity === 'high') return 'intervals';
  if (intensity === 'threshold') return minutes >= 90 ? 'long' : 'tempo';
  return minutes >= 90 ? 'long' : 'easy';
}
