import { fieldNames, runSchema, type FieldName, type Run } from '#core/run/run.ts';
import type { Reading } from '#core/reading/reading.ts';

/** What becomes of a reading: kept, asked about, or refused. Pure; the worker carries it out. */
export type Verdict =
  { kind: 'keep'; run: Run } | { kind: 'ask-owner' } | { kind: 'ask-fields'; fields: FieldName[] } | { kind: 'not-owner' };

/** Without these no advice is given: they are asked for when the page does not tell them. */
const needed: FieldName[] = ['sport', 'startTime'];
const times: FieldName[] = ['movingTime', 'timerTime', 'elapsedTime'];

/**
 * The own-run gate. A run of somebody else is not advised on and never enters history; where ownership can't be told, the
 * runner is asked once per author.
 * @param mine what was answered for this author before; null when never asked.
 */
export function gate(reading: Reading, mine: boolean | null, timeZone: string): Verdict {
  if (reading.owner === 'unknown') {
    if (mine === false) return { kind: 'not-owner' };
    if (mine === null) return { kind: 'ask-owner' };
  }
  const missing = needed.filter((name) => reading.run[name] === undefined);
  if (times.every((name) => reading.run[name] === undefined)) missing.push('movingTime');
  if (missing.length > 0) return { kind: 'ask-fields', fields: missing };
  const parsed = runSchema.safeParse({ id: reading.activity, timeZone, ...reading.run });
  return parsed.success ? { kind: 'keep', run: parsed.data } : { kind: 'ask-fields', fields: needed };
}

/** A reading with values that the runner gave by hand. They are `asked`: right by the runner's word. */
export function answered(reading: Reading, values: Partial<Record<FieldName, number | string | null>>): Reading {
  const run: Record<string, unknown> = { ...reading.run };
  const fields = { ...reading.fields };
  for (const name of fieldNames) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    run[name] = value;
    fields[name] = { value, unit: fields[name]?.unit ?? '', certainty: 'asked', source: 'runner', shown: '' };
  }
  return {
    ...reading,
    run: run as Reading['run'],
    fields,
    unread: reading.unread.filter((name) => run[name] === undefined),
  };
}
