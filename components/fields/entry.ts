import type { Units } from '#core/browser/state.ts';

/** How a quantity is typed and how it becomes SI: the runner's unit, its range, its step. */

export type Quantity =
  | 'distance'
  | 'climb'
  | 'mass'
  | 'height'
  | 'temperature'
  | 'volume'
  | 'duration'
  | 'pace'
  | 'heartRate'
  | 'cadence'
  | 'power'
  | 'energy'
  | 'percent'
  | 'years'
  | 'hours'
  | 'minutes'
  | 'concentration'
  | 'scale'
  | 'plain';

interface Entry {
  /** Key of the unit's short name: `unit.km`. */
  unit: string;
  /** SI = typed × factor + offset. */
  factor: number;
  offset?: number;
  digits: number;
}

const same = (unit: string, digits = 0): Entry => ({ unit, factor: 1, digits });

const metric: Record<Quantity, Entry> = {
  distance: { unit: 'km', factor: 1_000, digits: 2 },
  climb: same('m'),
  mass: same('kg', 1),
  height: { unit: 'cm', factor: 0.01, digits: 0 },
  temperature: same('celsius'),
  volume: same('l', 2),
  duration: same('time'),
  pace: same('perKm'),
  heartRate: same('bpm'),
  cadence: same('spm'),
  power: same('W'),
  energy: same('kcal'),
  percent: same('percent'),
  years: same('years'),
  hours: same('h', 2),
  minutes: same('min'),
  concentration: same('mmol'),
  scale: same('ofTen', 1),
  plain: same('none', 3),
};

const imperial: Partial<Record<Quantity, Entry>> = {
  distance: { unit: 'mi', factor: 1_609.344, digits: 2 },
  climb: { unit: 'ft', factor: 0.3048, digits: 0 },
  mass: { unit: 'lb', factor: 0.45359237, digits: 1 },
  height: { unit: 'in', factor: 0.0254, digits: 1 },
  temperature: { unit: 'fahrenheit', factor: 1 / 1.8, offset: -32 / 1.8, digits: 0 },
  volume: { unit: 'flOz', factor: 0.0295735296, digits: 0 },
  pace: { unit: 'perMile', factor: 1 / 1.609344, digits: 0 },
};

export const entryOf = (quantity: Quantity, units: Units): Entry =>
  (units === 'imperial' ? imperial[quantity] : undefined) ?? metric[quantity];

const isClock = (quantity: Quantity) => quantity === 'duration' || quantity === 'pace';

/** Digits and signs as other scripts and keyboards type them, as Latin ones: `١٢٫٥`, `１２：３０`. */
function latin(text: string): string {
  const zeros = [0x0660, 0x06f0, 0xff10];
  const digit = (sign: string) => {
    const code = sign.charCodeAt(0);
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? sign : String(code - zero);
  };
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, digit)
    .replace(/[\u066b\uff0e]/g, '.')
    .replace(/\uff0c/g, ',')
    .replace(/\uff1a/g, ':')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u2212\uff0d]/g, '-');
}

/** Seconds of `45` (minutes), `45:10` or `1:45:10`; null when it is no time. */
export function parseClock(text: string): number | null {
  const parts = latin(text).trim().split(':');
  if (parts.length > 3 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const [first = 0, second = 0, third = 0] = parts.map(Number);
  if (second > 59 || third > 59) return null;
  if (parts.length === 3) return first * 3_600 + second * 60 + third;
  return first * 60 + second;
}

const clock = (seconds: number): string => {
  const whole = Math.round(seconds);
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
};

/** What stands in the field for an SI value. Decimals with a point, as number inputs want them. */
export function typed(value: number, quantity: Quantity, units: Units): string {
  const entry = entryOf(quantity, units);
  const own = (value - (entry.offset ?? 0)) / entry.factor;
  return isClock(quantity) ? clock(own) : String(Number(own.toFixed(entry.digits)));
}

/** The SI value of what was typed; null when it is no number or no time. A comma counts as a decimal point. */
export function fromTyped(text: string, quantity: Quantity, units: Units): number | null {
  const entry = entryOf(quantity, units);
  const own = isClock(quantity)
    ? parseClock(text)
    : /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(latin(text))
      ? Number(latin(text).replace(',', '.'))
      : null;
  return own === null ? null : Number((own * entry.factor + (entry.offset ?? 0)).toPrecision(8));
}

/** Typed with a clock face, with letters, or as a number. */
export const isTime = isClock;
