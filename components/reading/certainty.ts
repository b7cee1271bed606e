import type { RunRecord } from '#core/browser/state.ts';
import type { FieldName } from '#core/run/run.ts';

/** The value to show of a field: put right, else advised on, else merely seen. */
export function valueOf(record: RunRecord, name: FieldName): number | string | undefined {
  return record.corrections[name] ?? record.run[name] ?? record.fields[name]?.value;
}

export type ShownCertainty = 'corrected' | 'proved' | 'read' | 'labelled' | 'estimated' | 'asked' | 'kept';

/** How sure a shown value is. `kept`: stored with the run, without a word of the page. */
export function certaintyOf(record: RunRecord, name: FieldName): ShownCertainty {
  if (record.corrections[name] !== undefined) return 'corrected';
  const field = record.fields[name];
  if (!field) return 'kept';
  return field.certainty === 'read' && field.source === 'proof' ? 'proved' : field.certainty;
}

/** True where the value is not one that advice is staked on, or where the page said two things. */
export function isDoubtful(record: RunRecord, name: FieldName): boolean {
  const field = record.fields[name];
  if (!field || record.corrections[name] !== undefined) return false;
  return (
    (field.choices?.length ?? 0) > 0 ||
    field.certainty === 'labelled' ||
    (field.certainty === 'estimated' && name !== 'startTime')
  );
}
