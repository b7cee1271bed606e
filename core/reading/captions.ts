import { aheadWords, otherWords } from './captions.table.ts';
import { folded } from './text.ts';

/** Short texts above a part of a page that say that its numbers are of another run, or of one that nobody has run yet. */

const listed = (words: string): string[] => words.split('|').map(folded);
const ahead = listed(aheadWords);
const other = listed(otherWords);

/** Kinds of a run that begin with a word that warns elsewhere. */
const kinds = /\b(?:half|halb|semi|recovery|regeneration|group|threshold|rest)/i;
const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A caption has few words; what somebody writes of a run has more, and what is cheered is this run. */
export const isCaption = (text: string): boolean =>
  text.length <= 40 && !/[!！¡]/.test(text) && folded(text).split(' ').length <= 5 && !kinds.test(text);

/** Whether a caption holds a word of another run, or of one to come. */
export function headsOther(text: string): boolean {
  const shown = ` ${folded(text)} `;
  return [...ahead, ...other].some((phrase) => shown.includes(spaceless.test(phrase) ? phrase : ` ${phrase} `));
}

/** Whether a text says of a run that it is to come, and nothing else. */
export const isAhead = (text: string): boolean => text.length <= 40 && ahead.includes(folded(text));
