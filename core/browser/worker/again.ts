import type { Reading } from '#core/reading/reading.ts';
import { fieldNames } from '#core/run/fieldNames.ts';
import type { FieldName } from '#core/run/run.ts';
import type { RunRecord } from '../state.ts';
import { answered } from './gate.ts';

/** A run whose page is opened again. */

const totals: FieldName[] = ['distance', 'movingTime', 'timerTime', 'elapsedTime'];
const minutes = 2;

/** Whether a page shows the run that was kept from its address: some addresses show whatever run is the latest. */
export function isSameRun({ run }: Reading, kept: RunRecord): boolean {
  if (run.startTime !== undefined) {
    const apart = Math.abs(Date.parse(String(run.startTime)) - Date.parse(kept.run.startTime));
    return apart < minutes * 60_000;
  }
  const told = totals.filter((name) => run[name] !== undefined);
  return told.length > 1 && told.every((name) => run[name] === kept.run[name]);
}

/** The reading with what the runner answered for this run before, where the page tells nothing else. */
export function withAnswers(reading: Reading, kept: RunRecord): Reading {
  const given = fieldNames.filter((name) => reading.run[name] === undefined && kept.fields[name]?.certainty === 'asked');
  return answered(reading, Object.fromEntries(given.map((name) => [name, kept.run[name] ?? null])));
}
