import { fieldNames } from './fieldNames.ts';
import { runSchema, type FieldName, type Run } from './run.ts';

/** What the runner put right by hand, and when they said so. A value that was taken back has its instant alone. */
export interface Corrections {
  corrections: Partial<Record<FieldName, number | string>>;
  /** ISO instants. */
  correctedAt: Partial<Record<FieldName, string>>;
}

/** A run with values that the runner put right. A correction that makes no valid run is left out, never clamped. */
export function corrected(run: Run, corrections: Corrections['corrections']): Run {
  let result = run;
  for (const [name, value] of Object.entries(corrections)) {
    const parsed = runSchema.safeParse({ ...result, [name]: value });
    if (parsed.success) result = parsed.data;
  }
  return result;
}

interface Word {
  value: number | string | undefined;
  at: string | undefined;
}

/** The later word counts; of two of one instant a value before none, then the same one whoever came first. */
function later(a: Word, b: Word): Word {
  const apart = (Date.parse(a.at ?? '') || 0) - (Date.parse(b.at ?? '') || 0);
  if (apart !== 0) return apart > 0 ? a : b;
  if (a.value === undefined || b.value === undefined) return a.value === undefined ? b : a;
  return `${typeof a.value}${String(a.value)}` <= `${typeof b.value}${String(b.value)}` ? a : b;
}

/** The latest word on each value, of what was said in several places. Their order does not matter, nor does saying it twice. */
export function latestCorrections(all: readonly Corrections[]): Corrections {
  const latest: Corrections = { corrections: {}, correctedAt: {} };
  for (const name of fieldNames) {
    const words = all.map(({ corrections, correctedAt }): Word => ({ value: corrections[name], at: correctedAt[name] }));
    const { value, at } = words.reduce(later, { value: undefined, at: undefined });
    if (value !== undefined) latest.corrections[name] = value;
    if (at !== undefined) latest.correctedAt[name] = at;
  }
  return latest;
}

/** Whether these values are the latest word already. */
export const isSaidAlready = (
  { corrections, correctedAt }: Corrections,
  values: Partial<Record<FieldName, number | string | null>>,
): boolean =>
  (Object.keys(values) as FieldName[]).every(
    (name) => correctedAt[name] !== undefined && (corrections[name] ?? null) === values[name],
  );

/** What a record holds after the runner corrected values at an instant; null takes one back. */
export function correcting(
  { corrections, correctedAt }: Corrections,
  values: Partial<Record<FieldName, number | string | null>>,
  at: string,
): Corrections {
  const next: Corrections = { corrections: { ...corrections }, correctedAt: { ...correctedAt } };
  for (const name of fieldNames) {
    const value = values[name];
    if (value === undefined) continue;
    delete next.corrections[name];
    if (value !== null) next.corrections[name] = value;
    next.correctedAt[name] = at;
  }
  return next;
}
