import type { Unit } from '#core/engine/contract.ts';

/** Numbers in SI as the runner reads them: their units, their language's digits. Intl does the work, where it knows the unit. */

export interface NumberContext {
  locale: string;
  units: 'metric' | 'imperial';
  /** The number beside its unit, for units that Intl does not know: `amount.bpm`. `amount` chooses the plural form. */
  sign: (key: string, shown: string, amount: number) => string;
}

interface Shown {
  scale: number;
  offset?: number;
  /** A unit that Intl knows… */
  intl?: string;
  /** …or one that the catalogue names: `amount.mg`. */
  sign?: string;
  digits: number;
}

const metric: Record<Exclude<Unit, 's' | 's/km'>, Shown> = {
  m: { scale: 1, intl: 'meter', digits: 0 },
  km: { scale: 1, intl: 'kilometer', digits: 1 },
  kg: { scale: 1, intl: 'kilogram', digits: 1 },
  l: { scale: 1, intl: 'liter', digits: 1 },
  'l/h': { scale: 1, intl: 'liter-per-hour', digits: 1 },
  '°C': { scale: 1, intl: 'celsius', digits: 0 },
  g: { scale: 1, intl: 'gram', digits: 0 },
  mg: { scale: 1, sign: 'mg', digits: 0 },
  min: { scale: 1, sign: 'min', digits: 0 },
  h: { scale: 1, sign: 'h', digits: 1 },
  '%': { scale: 0.01, intl: 'percent', digits: 0 },
  bpm: { scale: 1, sign: 'bpm', digits: 0 },
  spm: { scale: 1, sign: 'spm', digits: 0 },
  kcal: { scale: 1, sign: 'kcal', digits: 0 },
  W: { scale: 1, sign: 'W', digits: 0 },
};

const imperial: Partial<Record<Unit, Shown>> = {
  m: { scale: 1 / 0.3048, intl: 'foot', digits: 0 },
  km: { scale: 1 / 1.609344, intl: 'mile', digits: 1 },
  kg: { scale: 1 / 0.45359237, intl: 'pound', digits: 1 },
  l: { scale: 33.8140227, intl: 'fluid-ounce', digits: 0 },
  'l/h': { scale: 33.8140227, intl: 'fluid-ounce-per-hour', digits: 0 },
  '°C': { scale: 1.8, offset: 32, intl: 'fahrenheit', digits: 0 },
};

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, known);
  return known;
}

/** Minutes and seconds, or hours and minutes from an hour on, in the language's digits: 5:07, 1:45:00. */
export function clock(seconds: number, locale: string): string {
  const whole = Math.round(seconds);
  const part = (value: number, least: number) =>
    formatter(locale, { minimumIntegerDigits: least, useGrouping: false }).format(value);
  const minutes = Math.floor(whole / 60);
  const end = part(whole % 60, 2);
  if (whole < 3600) return `${part(minutes, 1)}:${end}`;
  return `${part(Math.floor(minutes / 60), 1)}:${part(minutes % 60, 2)}:${end}`;
}

/** A plain number in the language's digits. */
export function plainNumber(value: number, locale: string): string {
  return formatter(locale, { maximumFractionDigits: 2 }).format(value);
}

/** A number and its unit stay on one line. */
const glued = (text: string) => text.replaceAll(' ', '\u00a0');

function written(
  low: number,
  high: number,
  shown: Shown,
  digits: number,
  round: 'down' | undefined,
  context: NumberContext,
): string {
  const convert = (value: number) => value * shown.scale + (shown.offset ?? 0);
  const numbers = formatter(context.locale, {
    maximumFractionDigits: digits,
    ...(round === 'down' ? { roundingMode: 'floor' } : {}),
    ...(shown.intl === 'percent' ? { style: 'percent' } : {}),
    ...(shown.intl !== undefined && shown.intl !== 'percent' ? { style: 'unit', unit: shown.intl, unitDisplay: 'short' } : {}),
  });
  const same = numbers.format(convert(low)) === numbers.format(convert(high));
  const text = same ? numbers.format(convert(low)) : numbers.formatRange(convert(low), convert(high));
  return glued(shown.sign === undefined ? text : context.sign(`amount.${shown.sign}`, text, high));
}

/**
 * A number or a range with its unit in the runner's units. `digits` counts for the SI unit; a converted unit has its
 * own. `round: 'down'` for ceilings, so that conversion never raises them.
 */
export function quantity(
  low: number,
  high: number,
  unit: Unit,
  context: NumberContext,
  options: { digits?: number | undefined; round?: 'down' | undefined } = {},
): string {
  const clocks = (scale: number) => [...new Set([low, high].map((one) => clock(one * scale, context.locale)))].join('–');
  if (unit === 's') return clocks(1);
  if (unit === 's/km') {
    const perMile = context.units === 'imperial';
    return glued(context.sign(perMile ? 'amount.perMile' : 'amount.perKm', clocks(perMile ? 1.609344 : 1), high));
  }
  const converted = context.units === 'imperial' ? imperial[unit] : undefined;
  const shown = converted ?? metric[unit];
  const digits = converted === undefined ? (options.digits ?? shown.digits) : shown.digits;
  return written(low, high, shown, digits, options.round, context);
}
