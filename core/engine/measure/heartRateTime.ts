import type { Run } from '#core/run/run.ts';
import type { HeartRates } from './heartRates.ts';

/** A stretch of time within bounds of heart rate: seconds and bpm. */
interface Stretch {
  seconds: number;
  from: number;
  to: number;
}

/** The time in zones as stretches: an open top ends at the maximum, an open bottom begins at rest. */
function zoneStretches(run: Run, { bounds }: HeartRates): Stretch[] {
  const zones = [...(run.heartRateZones ?? [])].sort((a, b) => a.from - b.from);
  return zones.map(({ from, to, seconds }, index) => {
    const low = Math.max(from, Math.min(bounds.rest, to ?? from));
    const high = to ?? zones[index + 1]?.from ?? Math.max(bounds.max, low);
    return { seconds, from: low, to: Math.max(high, low) };
  });
}

/** How the heart rate of a run is known, best first. */
export type HeartRateMethod = 'stream' | 'zones' | 'averageHeartRate';

export interface HeartRateTime {
  method: HeartRateMethod;
  /** [seconds, bpm] */
  pieces: [number, number][];
  /** Minutes at or above a heart rate. */
  minutesFrom: (heartRate: number) => number;
}

const minutesFrom = (stretches: Stretch[]) => (limit: number) =>
  stretches.reduce((sum, { seconds, from, to }) => {
    const share = from >= limit ? 1 : to <= limit ? 0 : (to - limit) / (to - from);
    return sum + (seconds / 60) * share;
  }, 0);

/** A mean at or below rest is no heart rate of a run: the strap fell off, or never sat. [bpm, seconds] */
function isOfARun(pieces: readonly (readonly [number, number])[], { bounds }: HeartRates): boolean {
  return pieces.reduce((sum, [bpm, seconds]) => sum + (bpm - bounds.rest) * seconds, 0) > 0;
}

/** Time at heart rates: of the stream, else of the zones' middles, else all of it at the mean; null when nothing is known. */
export function heartRateTime(run: Run, minutes: number, rates: HeartRates): HeartRateTime | null {
  const stream = run.streamSummary?.heartRateSeconds ?? [];
  if (isOfARun(stream, rates)) {
    const stretches = stream.map(([bpm, seconds]) => ({ seconds, from: bpm, to: bpm }));
    return {
      method: 'stream',
      pieces: stream.map(([bpm, s]) => [s, bpm]),
      minutesFrom: minutesFrom(stretches),
    };
  }
  const zones = zoneStretches(run, rates).filter(({ seconds }) => seconds > 0);
  const middles = zones.map(({ seconds, from, to }): [number, number] => [(from + to) / 2, seconds]);
  if (isOfARun(middles, rates)) {
    const pieces = middles.map(([bpm, s]): [number, number] => [s, bpm]);
    return { method: 'zones', pieces, minutesFrom: minutesFrom(zones) };
  }
  const mean = run.averageHeartRate;
  if (mean === undefined || !isOfARun([[mean, 1]], rates)) return null;
  const all = [{ seconds: minutes * 60, from: mean, to: mean }];
  return { method: 'averageHeartRate', pieces: [[minutes * 60, mean]], minutesFrom: minutesFrom(all) };
}
