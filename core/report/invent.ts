import { agree, same } from '#core/reading/prove.ts';
import type { Quantity } from '#core/reading/quantity.ts';
import type { Kind } from '#core/reading/kind.ts';
import { inShape, shapeOf, wholeOf } from './digits.ts';
import type { Figure } from './figures.ts';

/** New numbers in place of a page's, digit for digit, so that what agreed still agrees: distance ÷ time = pace. */

/** 0 ≤ number < 1, as `Math.random`. */
export type Random = () => number;

type Read = Figure & { reading: Quantity };
interface Total {
  distance: Read;
  time: Read;
  pace: Read;
}
type Factors = Partial<Record<Kind, number>>;

const mostCompared = 60;
const tries = 400;
const isRead = (figure: Figure): figure is Read => figure.reading !== null;
const isWay = ({ reading }: Read): boolean => reading.kind === 'length' && ['km', 'mi'].includes(reading.unit);
const isPace = ({ reading }: Read): boolean => reading.kind === 'pace' || reading.kind === 'speed';

/** Every pace with the distance and the time that it is made of. */
function totalsOf(figures: Read[]): Total[] {
  const of = (is: (figure: Read) => boolean) => figures.filter(is).slice(0, mostCompared);
  const times = of(({ reading }) => reading.kind === 'duration');
  const paces = of(isPace);
  const found = of(isWay).flatMap((distance) =>
    times.flatMap((time) =>
      paces
        .filter((pace) => agree(distance.reading, time.reading, pace.reading))
        .map((pace): Total => ({ distance, time, pace })),
    ),
  );
  // A pace that agrees with several, within its digits, is made of those that it agrees with best: another run's of about the same
  // pace may stand on the page too, and longer.
  const best = new Map<Read, Total>();
  for (const total of found) {
    const before = best.get(total.pace);
    if (!before || misfit(total) < misfit(before)) best.set(total.pace, total);
  }
  return [...best.values()];
}

/** How far a pace is from distance ÷ time, as a part of it. */
function misfit({ distance, time, pace }: Total): number {
  const exact = time.reading.value / distance.reading.value;
  const shown = pace.reading.kind === 'speed' ? 1 / pace.reading.value : pace.reading.value;
  return Math.abs(shown / exact - 1);
}

/** A number between two bounds, never near 1: nothing stays as it was. */
function factor(random: Random, low: number, high: number): number {
  const drawn = low + random() * (high - low);
  return Math.abs(drawn - 1) < 0.03 ? drawn + (drawn < 1 ? -0.03 : 0.03) : drawn;
}

function drawFactors(random: Random): Factors {
  const length = factor(random, 0.8, 1.25);
  const pace = factor(random, 0.9, 1.1);
  const beats = factor(random, 0.93, 1.07);
  return {
    length,
    pace,
    speed: 1 / pace,
    duration: length * pace,
    beats,
    number: beats,
    steps: factor(random, 0.95, 1.05),
    energy: length,
    power: factor(random, 0.9, 1.1),
    celsius: factor(random, 0.8, 1.2),
    fahrenheit: factor(random, 0.9, 1.1),
    percent: factor(random, 0.8, 1.1),
  };
}

const other = (random: Random, { digits }: Figure): string =>
  [...digits].map((_, index) => String(Math.floor(random() * (index === 0 ? 9 : 10)) + (index === 0 ? 1 : 0))).join('');

/** The value of new digits in SI. */
const valueOf = (whole: number, { reading }: Read): Quantity => ({ ...reading, value: whole * 2 * reading.within });

/** A figure multiplied, in its own shape; a bound of the shape where the product does not fit. */
function scaled(figure: Read, by: number, random: Random): string {
  const shape = shapeOf(figure);
  // A number without a unit that is no heart rate says nothing that must be kept.
  const isBare = figure.reading.kind === 'number' && !(figure.digits.length === 3 && figure.reading.within === 0.5);
  if (shape === null || isBare || figure.digits.length > 7) return other(random, figure);
  const whole = wholeOf(figure, shape);
  const product = Math.round(whole * by);
  const moved = product === whole && figure.digits.length > 1 ? product + 1 : product;
  return inShape(moved, figure, shape) ?? inShape(Math.round(whole / by), figure, shape) ?? other(random, figure);
}

/** New digits of one run's totals: distance and time are drawn, the pace follows from them. Null where a shape has no room. */
function invented(totals: Total[], factors: Factors): Map<Read, string> | null {
  const made = new Map<Read, string>();
  const values = new Map<Read, Quantity>();
  const put = (figure: Read, whole: number): boolean => {
    const shape = shapeOf(figure);
    const digits = shape && inShape(whole, figure, shape);
    if (digits === null || digits === figure.digits) return false;
    made.set(figure, digits);
    values.set(figure, valueOf(whole, figure));
    return true;
  };
  const times = (figure: Read, by = 1): number => {
    const shape = shapeOf(figure);
    return shape ? Math.round(wholeOf(figure, shape) * by) : -1;
  };
  for (const { distance, time, pace } of totals) {
    if (!made.has(distance) && !put(distance, times(distance, factors.length))) return null;
    if (!made.has(time) && !put(time, times(time, factors.duration))) return null;
    const metres = values.get(distance);
    const seconds = values.get(time);
    if (!metres || !seconds) return null;
    const wanted = pace.reading.kind === 'speed' ? metres.value / seconds.value : seconds.value / metres.value;
    if (!made.has(pace) && !put(pace, Math.round(wanted / (2 * pace.reading.within)))) return null;
    const shown = values.get(pace);
    if (!shown || !agree(metres, seconds, shown)) return null;
  }
  return made;
}

/**
 * New digits for every figure, in order, each with as many digits as before. A distance, a time and a pace that agreed agree
 * again; what was one value in two places stays one; the order of heart rates and of times stays.
 */
export function invent(figures: Figure[], random: Random): string[] {
  const read = figures.filter(isRead);
  const totals = totalsOf(read);
  let factors = drawFactors(random);
  let made = invented(totals, factors);
  for (let count = 0; !made && count < tries; count += 1) {
    factors = drawFactors(random);
    made = invented(totals, factors);
  }
  const known = [...(made ?? new Map<Read, string>())];
  return figures.map((figure) => {
    if (!isRead(figure)) return other(random, figure);
    const own = made?.get(figure);
    if (own !== undefined) return own;
    const twin = known.find(
      ([one]) => one.reading.kind === figure.reading.kind && one.digits === figure.digits && same(one.reading, figure.reading),
    );
    return twin?.[1] ?? scaled(figure, factors[figure.reading.kind] ?? 1.1, random);
  });
}
