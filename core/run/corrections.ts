import { runSchema, type FieldName, type Run } from './run.ts';

/** A run with values that the runner put right. A correction that makes no valid run is left out, never clamped. */
export function corrected(run: Run, corrections: Partial<Record<FieldName, number | string>>): Run {
  let result = run;
  for (const [name, value] of Object.entries(corrections)) {
    const parsed = runSchema.safeParse({ ...result, [name]: value });
    if (parsed.success) result = parsed.data;
  }
  return result;
}
