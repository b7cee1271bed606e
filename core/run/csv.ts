import { fieldNames } from './fieldNames.ts';
import type { Run } from './run.ts';

/** Runs as CSV (RFC 4180): one line each, SI, a header of field names; missing values are empty. */
export function runsAsCsv(runs: Run[]): string {
  const columns = ['id', ...fieldNames] as const;
  const cell = (value: unknown) => {
    const text = value === undefined ? '' : String(value);
    // A leading sign or formula mark would be run by spreadsheets: it is quoted off, except in numbers.
    const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return [columns.join(','), ...runs.map((run) => columns.map((name) => cell(run[name])).join(','))].join('\r\n') + '\r\n';
}
