import type { Figure } from './figures.ts';

/** The digits of a figure as one whole number of its last digit, and back in the same shape. */

type Shape = 'plain' | 'clock' | 'clock and tenths';

const groupsOf = ({ digits, groups }: Figure): number[] => {
  let at = 0;
  return groups.map((length) => Number(digits.slice(at, (at += length))));
};
const sixties = (parts: number[]): number => parts.reduce((sum, part) => sum * 60 + part, 0);

/** How the digits make the value that was read; null where they don't. */
export function shapeOf(figure: Figure): Shape | null {
  const { reading, digits } = figure;
  if (!reading || reading.within <= 0) return null;
  const whole = reading.value / (2 * reading.within);
  const is = (number: number) => Math.abs(number - Math.abs(whole)) < 0.5;
  const parts = groupsOf(figure);
  if (reading.kind === 'duration' || reading.kind === 'pace') {
    if (parts.length > 1 && is(sixties(parts))) return 'clock';
    const last = figure.groups.at(-1) ?? 0;
    if (parts.length > 2 && is(sixties(parts.slice(0, -1)) * 10 ** last + (parts.at(-1) ?? 0))) return 'clock and tenths';
  }
  return is(Number(digits)) || reading.kind === 'celsius' ? 'plain' : null;
}

/** The figure as a whole number of its last digit. */
export function wholeOf(figure: Figure, shape: Shape): number {
  const parts = groupsOf(figure);
  if (shape === 'plain') return Number(figure.digits);
  if (shape === 'clock') return sixties(parts);
  return sixties(parts.slice(0, -1)) * 10 ** (figure.groups.at(-1) ?? 0) + (parts.at(-1) ?? 0);
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** A whole number in the shape of a figure: as many digits, leading zeros where it had some; null where it does not fit. */
export function inShape(whole: number, figure: Figure, shape: Shape): string | null {
  if (!Number.isSafeInteger(whole) || whole < 0) return null;
  const { groups, digits } = figure;
  if (shape === 'plain') {
    const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
    const room = Math.max(1, digits.length - zeros);
    const isLong = digits.length > 1 && zeros === 0;
    return whole >= 10 ** room || (isLong && whole < 10 ** (room - 1)) ? null : padded(whole, digits.length);
  }
  const parts: string[] = [];
  let rest = whole;
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const length = groups[index] ?? 2;
    const isTenths = shape === 'clock and tenths' && index === groups.length - 1;
    const base = isTenths ? 10 ** length : index === 0 ? Infinity : 60;
    const part = base === Infinity ? rest : rest % base;
    rest = base === Infinity ? 0 : Math.floor(rest / base);
    if (part >= 10 ** length || (index === 0 && length > 1 && !digits.startsWith('0') && part < 10 ** (length - 1))) return null;
    parts.unshift(padded(part, length));
  }
  return parts.join('');
}
