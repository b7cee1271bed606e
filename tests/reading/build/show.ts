import { localUnits } from './languages.table.ts';
import type { Shown, Variant } from './variant.ts';

/** Writes values as a page in this variant would, and says what was written in SI. */

const zero = { latin: 0x30, arabic: 0x660, persian: 0x6f0, devanagari: 0x966, fullwidth: 0xff10 };
const km = 1000;
const mile = 1609.344;
const foot = 0.3048;

export const inDigits = (text: string, digits: Variant['digits']): string =>
  digits === 'latin' ? text : text.replace(/\d/g, (digit) => String.fromCharCode(zero[digits] + Number(digit)));

/** A number with the variant's signs and digits. */
export function number(value: number, decimals: number, variant: Variant): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, variant.group);
  const text = `${value < 0 ? '-' : ''}${grouped}${fraction ? `${variant.decimal}${fraction}` : ''}`;
  return inDigits(text, variant.digits);
}

/** `1:02:03` or `42:10`. */
export function clock(seconds: number, variant: Variant): string {
  const total = Math.round(seconds);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const text =
    total >= 3600
      ? `${Math.floor(total / 3600)}:${two((total % 3600) / 60)}:${two(total % 60)}`
      : `${Math.floor(total / 60)}:${two(total % 60)}`;
  return inDigits(text, variant.digits);
}

export interface Written {
  text: string;
  unit: string;
  shows: Shown;
}

const unitNames = ['km', 'mi', 'm', 'ft'] as const;

/** The unit as the page writes it. */
const unitIn = (name: (typeof unitNames)[number], variant: Variant): string =>
  (variant.localUnits ? localUnits[variant.language]?.[unitNames.indexOf(name)] : undefined) ?? name;

export function distance(metres: number, variant: Variant): Written {
  const unit = variant.imperial ? mile : km;
  const rounded = Number((metres / unit).toFixed(2));
  return {
    text: number(rounded, 2, variant),
    unit: unitIn(variant.imperial ? 'mi' : 'km', variant),
    shows: { value: rounded * unit, within: 0.005 * unit },
  };
}

export function height(metres: number, variant: Variant): Written {
  const unit = variant.imperial ? foot : 1;
  const rounded = Math.round(metres / unit);
  return {
    text: number(rounded, 0, variant),
    unit: unitIn(variant.imperial ? 'ft' : 'm', variant),
    shows: { value: rounded * unit, within: 0.5 * unit },
  };
}

export function time(seconds: number, variant: Variant): Written {
  return { text: clock(seconds, variant), unit: '', shows: { value: Math.round(seconds), within: 0.5 } };
}

export function pace(metres: number, seconds: number, variant: Variant): Written {
  const unit = variant.imperial ? mile : km;
  return {
    text: clock((seconds / metres) * unit, variant),
    unit: `/${unitIn(variant.imperial ? 'mi' : 'km', variant)}`,
    shows: { value: 0, within: 0 },
  };
}

export function count(value: number, unit: string, variant: Variant): Written {
  const rounded = Math.round(value);
  return { text: number(rounded, 0, variant), unit, shows: { value: rounded, within: 0.5 } };
}

export function temperature(celsius: number, variant: Variant): Written {
  const rounded = Math.round(variant.imperial ? celsius * 1.8 + 32 : celsius);
  return variant.imperial
    ? { text: number(rounded, 0, variant), unit: '℉', shows: { value: (rounded - 32) / 1.8, within: 0.5 / 1.8 } }
    : { text: number(rounded, 0, variant), unit: '℃', shows: { value: rounded, within: 0.5 } };
}

const day = 86_400_000;

/** The start as the page words it. `now` is three days after the start for a weekday, one for yesterday. */
export function startText(wall: number, variant: Variant): { text: string; nowWall: number } {
  const options = { timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' } as const;
  const hours = new Intl.DateTimeFormat(variant.language, {
    ...options,
    hour: 'numeric',
    minute: '2-digit',
    hour12: variant.twelveHours,
  }).format(wall);
  const at = (format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(variant.language, { ...options, ...format }).format(wall);
  const todayStart = Math.floor(wall / day) * day;
  if (variant.date === 'weekday')
    return { text: `${at({ weekday: 'long' })} @ ${hours}`, nowWall: todayStart + 3 * day + 12 * 3_600_000 };
  if (variant.date === 'yesterday')
    return {
      text: `${new Intl.RelativeTimeFormat(variant.language, { numeric: 'auto' }).format(-1, 'day')} @ ${hours}`,
      nowWall: todayStart + day + 9 * 3_600_000,
    };
  const nowWall = todayStart + 9 * day + 9 * 3_600_000;
  if (variant.date === 'numeric')
    return { text: `${at({ year: 'numeric', month: 'numeric', day: 'numeric' })} ${hours}`, nowWall };
  return {
    text: inDigits(`${hours}, ${at({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' })}`, variant.digits),
    nowWall,
  };
}

/** A repeatable order: mulberry32 by seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(items: T[], seed: number): T[] {
  if (!seed) return items;
  const next = random(seed);
  return items
    .map((item) => ({ item, key: next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
