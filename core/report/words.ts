import { roleOf } from '#core/reading/label.ts';
import { unitOf } from '#core/reading/units.ts';
import { sportOfWord } from '#core/sites/sports.ts';

/** Words in a report: labels, units and sports stay, every other word becomes its shape. */

/** Letters, marks and pictures as `x`; what is no word stays. A capital stays one. */
const shaped = (text: string): string =>
  text.replace(/[\p{L}\p{M}\p{No}\p{Nl}\p{Extended_Pictographic}\p{Co}\p{Cs}\p{Cf}\p{Cc}]/gu, (sign) => {
    if (sign === '\n' || sign === '\t') return ' ';
    return /\p{Lu}/u.test(sign) ? 'X' : 'x';
  });

const isKnown = (text: string): boolean => roleOf(text) !== null || unitOf(text) !== null || sportOfWord(text) !== null;
const longest = 60;

/** A piece of text between figures: kept where all of it is a known label or unit. */
export function knownOrShaped(text: string): string {
  const word = text.trim().replace(/^[\s:·•|,()/–—-]+|[\s:·•|,()/–—-]+$/gu, '');
  if (word === '') return shaped(text);
  if (word.length <= longest && isKnown(word)) return text;
  // `bpm Avg Heart Rate`: a unit, then its label.
  const [first = '', ...rest] = word.split(/\s+/);
  if (rest.length > 0 && word.length <= longest && unitOf(first) !== null && isKnown(rest.join(' '))) return text;
  return shaped(text);
}
