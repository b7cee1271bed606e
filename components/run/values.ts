import type { RunRecord } from '#core/browser/state.ts';
import type { FieldName } from '#core/run/run.ts';

/** The number in force: what the runner put right wins over what was read. */
export function numberOf(record: RunRecord, name: FieldName): number | undefined {
  const value = record.corrections[name] ?? record.run[name];
  return typeof value === 'number' ? value : undefined;
}

/** The duration that the runner knows the run by, in seconds. */
export const durationOf = (record: RunRecord) =>
  numberOf(record, 'movingTime') ?? numberOf(record, 'timerTime') ?? numberOf(record, 'elapsedTime');

/** Start of the run, ms since the epoch. */
const startOf = (record: RunRecord) => Date.parse(String(record.corrections.startTime ?? record.run.startTime));

/** End of the run, ms since the epoch: what all windows count from. */
export function endOf(record: RunRecord): number {
  const seconds = numberOf(record, 'elapsedTime') ?? numberOf(record, 'timerTime') ?? numberOf(record, 'movingTime') ?? 0;
  return startOf(record) + seconds * 1_000;
}

/** The part of the day in which the run started; null where the page's start has no sure hour. */
export function partOfDay(record: RunRecord, timeZone: string): 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | null {
  if (record.fields.startTime?.certainty === 'estimated') return null;
  const hour = Number(
    new Intl.DateTimeFormat('en', {
      timeZone: record.run.timeZone ?? timeZone,
      hour: 'numeric',
      hourCycle: 'h23',
    }).format(startOf(record)),
  );
  if (hour < 4 || hour >= 22) return 'night';
  if (hour < 11) return 'morning';
  if (hour < 14) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}
