import { fieldNames } from '#core/run/fieldNames.ts';
import { runFieldsShape as runFieldSchemas, runSchema, type FieldName, type Run } from '#core/run/run.ts';
import type { Reading } from '#core/reading/reading.ts';

/** What becomes of a reading: kept, asked about, or refused. Pure; the worker carries it out. */
export type Verdict =
  | { kind: 'keep'; run: Run }
  | { kind: 'ask-owner' }
  /** `asksOwner`: whose run it is, is asked in the same breath. */
  | { kind: 'ask-fields'; fields: FieldName[]; asksOwner: boolean }
  | { kind: 'not-owner' };

/** Without these no advice is given: they are asked for when the page does not tell them. */
const needed: FieldName[] = ['sport', 'startTime'];
const times: FieldName[] = ['movingTime', 'timerTime', 'elapsedTime'];

/** What a plan can't do without and the reading lacks. */
export function lacking({ run }: Reading): FieldName[] {
  const missing = needed.filter((name) => run[name] === undefined);
  return times.every((name) => run[name] === undefined) ? [...missing, 'movingTime'] : missing;
}

/**
 * The own-run gate. A run of somebody else is not advised on and never enters history; where ownership can't be told, the
 * runner is asked once per author.
 * @param mine what was answered for this author before; null when never asked.
 */
export function gate(reading: Reading, mine: boolean | null, timeZone: string): Verdict {
  if (reading.owner === 'unknown' && mine === false) return { kind: 'not-owner' };
  const asksOwner = reading.owner === 'unknown' && mine === null;
  const missing = lacking(reading);
  if (missing.length > 0) return { kind: 'ask-fields', fields: missing, asksOwner };
  if (asksOwner) return { kind: 'ask-owner' };
  const parsed = runSchema.safeParse({ id: reading.activity, timeZone, ...reading.run });
  return parsed.success ? { kind: 'keep', run: parsed.data } : { kind: 'ask-fields', fields: needed, asksOwner: false };
}

/** Names of given values that no run can have. */
export const impossible = (values: Given): FieldName[] =>
  fieldNames.filter((name) => (values[name] ?? null) !== null && !runFieldSchemas[name].safeParse(values[name]).success);

export type Given = Partial<Record<FieldName, number | string | null>>;

/** A reading with values that the runner gave by hand. They are `asked`: right by the runner's word; null leaves one out. */
export function answered(reading: Reading, values: Given): Reading {
  const run: Record<string, unknown> = { ...reading.run };
  const fields = { ...reading.fields };
  for (const name of fieldNames) {
    const value = values[name];
    if (value === undefined) continue;
    if (value === null) {
      delete run[name];
      continue;
    }
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
