import { numberReadings } from './number.ts';
import type { Written } from './number.ts';
import { isDisguised, plain } from './text.ts';
import { unitOf } from './units.ts';
import type { Kind } from './kind.ts';
import type { Unit } from './units.ts';

/** One reading of a shown value, in SI. */
export interface Quantity {
  kind: Kind;
  value: number;
  /** Half of the last digit shown, in SI. */
  within: number;
  /** Canonical unit as shown: `km`, `ft`, `/mi`, `h:mm`, … */
  unit: string;
}

/** A text that begins with a value: all that the value may mean, and the words after it. */
export interface Measured {
  readings: Quantity[];
  /** The page says that there is no value: `--`. */
  missing: boolean;
  rest: string;
}

const longest = 64;
const missingMark = /^(?:-{1,3}|n\/a)(?![\d-])/i;
const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:[.,](\d{1,2}))?(?![\d:])/;
const dottedClock = /^(\d{1,2})\.([0-5]\d)\.([0-5]\d)(?![\d.])/;
const number = /^([-+]?)(\d[\d.,' ]*)/;
const timePart = /^ ?(\d{1,5}(?:[.,]\d{1,2})?) ?([^\s\d.,:/'"]{1,10}'?|['"])\.?/;
const hourMark = /^(?:h|hrs?|hours?|std|stunden|ч|u|uur|godz|hod)\.?$/i;
/** What may stand between the hours and the minutes. */
const joint = /^,? ?(?:and|und|et|y|e|og|och|en|ja|i|a|és|și|и|та|і|ve|و|ו)? ?(?=\d)/u;

/** Most digits after the decimal sign that a unit is ever shown with: `1,234 m` is a group, not millimetres. */
const mostDecimals: Record<string, number> = { km: 3, mi: 3, m: 2, ft: 2, yd: 2, kcal: 1, kJ: 1 };

const quantity = (kind: Kind, value: number, step: number, unit: string): Quantity => ({ kind, value, within: step / 2, unit });

/** Reads a clock shape: three parts are h:mm:ss; two may be mm:ss or h:mm. */
function clockReadings(text: string): { readings: Quantity[]; length: number } | null {
  const dotted = dottedClock.exec(text);
  const found = dotted ?? clock.exec(text);
  if (!found) return null;
  const [all, first = '', second = '', third, fraction] = found;
  const step = fraction === undefined ? 1 : 10 ** -fraction.length;
  const tail = fraction === undefined ? 0 : Number(fraction) * step;
  const readings: Quantity[] = [];
  if (third !== undefined) {
    readings.push(quantity('duration', Number(first) * 3600 + Number(second) * 60 + Number(third) + tail, step, 'h:mm:ss'));
  } else {
    readings.push(quantity('duration', Number(first) * 60 + Number(second) + tail, step, 'mm:ss'));
    if (fraction === undefined && Number(first) < 48)
      readings.push(quantity('duration', Number(first) * 3600 + Number(second) * 60, 60, 'h:mm'));
  }
  return { readings, length: all.length };
}

/** Reads `1h 02m 3s`, `1 Std. 2 Min.`, `1時間2分3秒`, `5'39"`, `52s`: units must fall. */
function spelledDuration(text: string): { readings: Quantity[]; length: number } | null {
  let at = 0;
  let seconds = 0;
  let scale = Infinity;
  let step = 1;
  let parts = 0;
  for (let found = timePart.exec(text); found; found = timePart.exec(text.slice(at))) {
    const unit = unitOf(found[2] === 'm' ? 'min' : (found[2] ?? ''));
    if (unit?.kind !== 'duration' || unit.scale >= scale) break;
    // `1'234` is a group of three, not a minute.
    if (found[2] === "'" && /^\d{3}/.test(text.slice(at + found[0].length))) break;
    const [written] = numberReadings(found[1] ?? '');
    if (!written) break;
    scale = unit.scale;
    step = scale * 10 ** -written.decimals;
    seconds += written.value * scale;
    at += found[0].length;
    parts += 1;
    const between = joint.exec(text.slice(at));
    if (between && timePart.test(text.slice(at + between[0].length)) && between[0].trim()) at += between[0].length;
  }
  // What follows without a unit is of the next smaller one: `1h 02`, `52'06.4`.
  const minutes = scale === 3600 ? /^ ?([0-5]\d)(?!\d)/.exec(text.slice(at)) : null;
  const tail = scale === 60 && text[at - 1] === "'" ? /^ ?([0-5]\d)(?:[.,](\d{1,2}))?(?![\d.,])/.exec(text.slice(at)) : null;
  if (minutes) {
    seconds += Number(minutes[1]) * 60;
    at += minutes[0].length;
    step = 60;
  } else if (tail) {
    const [all, whole = '', fraction = ''] = tail;
    seconds += Number(`${whole}.${fraction}`);
    at += all.length;
    step = 10 ** -fraction.length;
  }
  return parts ? { readings: [quantity('duration', seconds, step, 'h m s')], length: at } : null;
}

/** The longest unit (of one to three words) at the beginning, and what follows it. */
function leadingUnit(text: string): { unit: ReturnType<typeof unitOf>; rest: string } {
  const words = text.split(' ', 4);
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const unit = unitOf(words.slice(0, count).join(''));
    if (unit)
      return {
        unit,
        rest: words
          .slice(count)
          .join(' ')
          .concat(text.slice(words.join(' ').length))
          .trim(),
      };
  }
  return { unit: null, rest: text };
}

/** Combines a duration with the unit behind it: a pace, `1:02 h`, `45:10 min`, or nothing. */
function withTimeUnit(readings: Quantity[], after: string): Measured {
  const { unit, rest } = leadingUnit(after.trim());
  if (unit?.kind === 'pace') {
    const paces = readings.filter((reading) => reading.unit !== 'h:mm');
    return {
      readings: paces.map(({ value, within }) => quantity('pace', value * unit.scale, within * 2 * unit.scale, unit.name)),
      missing: false,
      rest,
    };
  }
  if (unit?.kind === 'duration') {
    // A word for hours names the time in another language (час, 時間): behind a clock it is a label.
    const word = after.slice(0, after.length - rest.length).trim();
    if (unit.name === 'h' && !hourMark.test(word)) return { readings, missing: false, rest: after.trim() };
    const shape = unit.name === 'h' ? 'h:mm' : 'mm:ss';
    const fitting = readings.filter((reading) => reading.unit === shape || reading.unit === 'h:mm:ss');
    return { readings: fitting, missing: false, rest };
  }
  return { readings, missing: false, rest: after.trim() };
}

/** `5.30 min/km` may be five and three tenths of a minute, or five minutes thirty. */
function decimalPace(shown: string, written: Written[], unit: Unit): Quantity[] {
  const minutes = written
    .filter(({ value }) => value < 100)
    .map(({ value, decimals }) => quantity('pace', value * 60 * unit.scale, 60 * 10 ** -decimals * unit.scale, unit.name));
  const [, whole, seconds] = /^(\d{1,2})[.,]([0-5]\d)$/.exec(shown) ?? [];
  if (seconds === undefined) return minutes;
  return [...minutes, quantity('pace', (Number(whole) * 60 + Number(seconds)) * unit.scale, unit.scale, unit.name)];
}

/** One number with its unit, in every reading that such a unit is shown with. */
function numberWithUnit(text: string): Measured | null {
  const found = number.exec(text);
  if (!found) return null;
  const bare = (found[2] ?? '').replace(/[.,' ]+$/, '');
  const written = numberReadings(bare);
  if (!written.length) return null;
  const { unit, rest } = leadingUnit(text.slice((found[1] ?? '').length + bare.length).trim());
  if (unit?.kind === 'pace') return { readings: decimalPace(bare, written, unit), missing: false, rest };
  const factor = found[1] === '-' ? -1 : 1;
  const readings = written
    .filter(({ decimals }) => decimals <= (mostDecimals[unit?.name ?? ''] ?? 6))
    .map(({ value, decimals }) => {
      const shown = factor * value;
      const scale = unit?.scale ?? 1;
      const si = unit?.kind === 'fahrenheit' ? (shown - 32) * scale : shown * scale;
      return quantity(
        unit?.kind === 'fahrenheit' ? 'celsius' : (unit?.kind ?? 'number'),
        si,
        scale * 10 ** -decimals,
        unit?.name ?? '',
      );
    });
  return { readings, missing: false, rest };
}

/**
 * Reads the value that a short text begins with: a time shape, a pace, or a number with its unit, in any digits. Null when it
 * begins with none, is too long to be a shown value, or is shown in another order than it stands.
 */
export function measure(raw: string): Measured | null {
  if (raw.length > 4 * longest || isDisguised(raw)) return null;
  const text = plain(raw);
  if (!text || text.length > longest) return null;
  const missing = missingMark.exec(text);
  if (missing) return { readings: [], missing: true, rest: leadingUnit(text.slice(missing[0].length).trim()).rest };
  if (!/^[-+]?\d/.test(text)) return null;
  const shaped = clockReadings(text);
  if (shaped) return withTimeUnit(shaped.readings, text.slice(shaped.length));
  const spelled = spelledDuration(text);
  const counted = numberWithUnit(text);
  if (!spelled || counted?.readings[0]?.kind === 'pace') return counted;
  const timed = withTimeUnit(spelled.readings, text.slice(spelled.length));
  // `45m` may be minutes or metres: both stand until a label or arithmetic settles it.
  return counted && counted.rest === timed.rest && counted.readings[0]?.kind === 'length'
    ? { ...timed, readings: [...timed.readings, ...counted.readings] }
    : timed;
}
