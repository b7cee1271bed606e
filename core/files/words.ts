import { fold } from '#core/reading/dateWords.ts';

/** A word as the tables hold it: lower case, no accents, letters and digits only, single spaces. */
export const plainWord = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
