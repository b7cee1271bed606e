import type { PainSign } from '#core/run/checkIn.ts';

/** What the runner has answered so far; what is not answered is absent, never a zero. */
export interface Answers {
  effort?: number | undefined;
  soreness?: number | undefined;
  sides?: 'both' | 'one' | undefined;
  regions: string[];
  hurts?: boolean | undefined;
  pain?: number | undefined;
  painRegion?: string | undefined;
  painDays?: number | undefined;
  signs: PainSign[];
  sleep?: number | undefined;
  before?: number | undefined;
  after?: number | undefined;
  drunk?: number | undefined;
  urine?: number | undefined;
}

/** Nothing answered yet; a new object each time, for a store changes the one that it is given. */
export const noAnswers = (): Answers => ({ regions: [], signs: [] });

const kinds = {
  effort: 'number',
  soreness: 'number',
  sides: 'string',
  regions: 'object',
  hurts: 'boolean',
  pain: 'number',
  painRegion: 'string',
  painDays: 'number',
  signs: 'object',
  sleep: 'number',
  before: 'number',
  after: 'number',
  drunk: 'number',
  urine: 'number',
} satisfies Record<keyof Answers, string>;

/** Answers that were begun and kept; null where nothing was answered, or where it is not of this form's making. */
export function draftOf(kept: unknown): Answers | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const known = Object.entries(kept).every(([name, value]) =>
    Array.isArray(value)
      ? kinds[name as keyof Answers] === 'object' && value.every((one) => typeof one === 'string')
      : typeof value === kinds[name as keyof Answers] && value !== null && typeof value !== 'object',
  );
  const answers = { ...noAnswers(), ...kept };
  const said = Object.values(answers).some((value) => !Array.isArray(value) || value.length > 0);
  return known && said ? answers : null;
}
