import { measure } from '#core/reading/quantity.ts';
import type { Quantity } from '#core/reading/quantity.ts';
import { plain } from '#core/reading/text.ts';

/** A value as it stands in the texts of a page: where its digits are and what it may mean. */
export interface Figure {
  /** Places of its digits in the whole text. */
  at: number[];
  /** Its digits, in ASCII. */
  digits: string;
  /** Lengths of its groups of digits: `1:02:10` has 1, 2 and 2. */
  groups: number[];
  reading: Quantity | null;
}

/** Several texts as one, with a sign between them that no page shows. */
export const between = '\n';

const reach = 60;
const mostJoined = 6;
const digit = /\p{Nd}/u;
const isDigit = (sign: string | undefined): boolean => sign !== undefined && digit.test(sign);
const digitsIn = (text: string): number => (plain(text).match(/\d/g) ?? []).length;

/** The value that begins here, and how many digits it has: with the texts behind it where they hold its unit. */
function valueAt(text: string, at: number): { reading: Quantity | null; digits: number } {
  const nodes = text.slice(at, at + reach).split(between);
  let best: { reading: Quantity | null; digits: number } = { reading: null, digits: 0 };
  for (let count = 1; count <= Math.min(mostJoined, nodes.length); count += 1) {
    if (count > 1 && nodes[count - 1]?.trim() === '') break;
    const joined = nodes.slice(0, count).join(' ');
    const measured = measure(joined);
    const [reading] = measured?.readings ?? [];
    if (!measured || !reading) continue;
    const isAlone = count === 1;
    if (!isAlone && (measured.rest !== '' || reading.kind === 'number')) continue;
    if (!isAlone && best.reading?.kind === reading.kind && reading.kind !== 'duration') continue;
    best = { reading, digits: digitsIn(joined) - digitsIn(measured.rest) };
  }
  return best;
}

/** All figures of a text, in order. A digit that belongs to no value is one of its own group. */
export function figuresIn(text: string): Figure[] {
  const signs = [...text];
  // Signs beyond the basic plane hold no digits that a page of runs uses; places are those of the code units.
  const figures: Figure[] = [];
  let at = 0;
  for (let index = 0; index < signs.length;) {
    if (!isDigit(signs[index])) {
      at += signs[index]?.length ?? 1;
      index += 1;
      continue;
    }
    const isWord = /[\p{L}\p{M}_@#/.-]/u.test(signs[index - 1] ?? ' ') && signs[index - 1] !== '-';
    const value = isWord ? { reading: null, digits: 0 } : valueAt(text, at);
    const figure: Figure = { at: [], digits: '', groups: [], reading: value.reading };
    const wanted = Math.max(1, value.digits);
    for (let inGroup = false; index < signs.length; index += 1) {
      const sign = signs[index] ?? '';
      if (isDigit(sign)) {
        if (!inGroup && figure.digits.length >= wanted) break;
        if (!inGroup) figure.groups.push(0);
        figure.groups[figure.groups.length - 1] = (figure.groups.at(-1) ?? 0) + 1;
        figure.at.push(at);
        figure.digits += plain(sign);
      } else if (figure.digits.length >= wanted) break;
      inGroup = isDigit(sign);
      at += sign.length;
    }
    figures.push(figure);
  }
  return figures;
}
