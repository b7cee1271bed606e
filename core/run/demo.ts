import type { Run } from './run.ts';

/** An invented run that ended 40 minutes ago: something to look at before the first own run. It never enters history. */
export function demoRecord(now: Date) {
  const elapsed = 5_520;
  const startTime = new Date(now.getTime() - (elapsed + 40 * 60) * 1_000).toISOString();
  const run: Run = {
    id: 'demo',
    sport: 'run',
    startTime,
    distance: 15_200,
    movingTime: 5_400,
    elapsedTime: elapsed,
    elevationGain: 96,
    averageHeartRate: 151,
    averageCadence: 172,
  };
  return { run, site: 'demo', fields: {}, unread: [], corrections: {}, correctedAt: {}, readAt: now.toISOString() };
}
