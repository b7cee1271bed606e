import { limits } from './claim.ts';
import { rolesOf } from './label.ts';
import type { Role } from './label.ts';
import { same } from './prove.ts';
import { measure } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { plain } from './text.ts';
import { around, depthOf, holds, homeOf } from './textList.ts';
import type { PageText, TextList } from './textList.ts';
import { unitOf } from './units.ts';
import type { Kind } from './kind.ts';

/** A value on the page with the label beside it. */
export interface Tile {
  readings: Quantity[];
  missing: boolean;
  /** As the page shows it. */
  shown: string;
  label: string;
  /** What the label says; null when it is unknown. */
  role: Role | null;
  /** Number of the element where the value stands. */
  at: number;
  /** Numbers of the texts that the value is made of, and of the words that name it. */
  texts: number[];
  /** It stands where somebody may still change it. */
  typed?: true | undefined;
  /** The mark around a label that stands elsewhere, if any. */
  mark: string | null;
}

/** One piece of text in page order: a value or words. */
interface Piece extends PageText {
  measured: ReturnType<typeof measure>;
  /** Words that stand in the same piece and name its value. */
  label: string;
  /** Numbers of the texts that it is made of. */
  texts: number[];
}

const mostLabel = 60;
const mostJoined = 6;

const startsValue = /^[\s\p{Cf}]*[-+−–—]?[\s\p{Cf}]*\p{Nd}|^\s*[-–—]{1,3}(?:\s|$)/u;

/** Kinds of unit of the roles that need their place to become a field. */
const kindsOf: Partial<Record<Role, Kind[]>> = {
  time: ['duration'],
  speed: ['speed', 'pace'],
  height: ['length'],
  temp: ['celsius', 'degrees', 'number'],
};

/**
 * What a label says of a value. A word may name the time in one language and the pace in another: the value's own unit tells.
 * Where several meanings remain, one that warns is heeded, and else nothing is said.
 */
export function roleOfValue(label: string, readings: Quantity[], languages: string[]): Role | null {
  const roles = rolesOf(label, languages);
  const [first = null] = roles;
  if (roles.length < 2) return first;
  const fits = (role: Role): boolean => {
    const kinds = kindsOf[role] ?? (role in limits ? limits[role as keyof typeof limits].kinds : []);
    return role === 'none' || readings.some(({ kind }) => kinds.includes(kind));
  };
  const fitting = roles.filter(fits);
  if (fitting.includes('none')) return 'none';
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** `Distance (km)`, `Pace [min/km]`, `Distanza, km`, `距离 公里`: the name, and the unit that stands behind it. */
const statedUnit = /\s*(?:[([（]([^()[\]（）]{1,14})[)\]）]|,\s*(\S{1,10})|\s(\/?\S{2,10}))\s*[:：]?$/;

/** A label in its two parts. A label may also be nothing but the unit. */
export function partsOf(label: string): { name: string; unit: string } {
  const found = statedUnit.exec(label);
  const unit = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  // Words that are a label as they stand end in no unit: `Avg HR`.
  const isLabel = found?.[3] !== undefined && rolesOf(label).length > 0;
  if (found && !isLabel && unitOf(plain(unit))) return { name: label.slice(0, found.index), unit };
  return unitOf(plain(label)) && !rolesOf(label).length ? { name: '', unit: label } : { name: label, unit: '' };
}

/** Kinds that a shape alone may have: a unit that stands elsewhere is still missing. */
const isBare = ({ unit }: Quantity): boolean => unit === '' || unit === 'mm:ss' || unit === 'h:mm';

/** A value with the unit that its label states, where it stands without one. */
function withStatedUnit(shown: string, readings: Quantity[], unit: string): Quantity[] {
  if (!unit || !readings.length || !readings.every(isBare)) return readings;
  const measured = measure(`${shown} ${unit}`);
  return measured && !measured.rest && measured.readings.length ? measured.readings : readings;
}

/**
 * What a text begins with. `10.00 km (6.21 mi)`, `8:03 /mi | 5:00 /km`: one value in two units is one reading, if the two are the
 * same.
 */
function measuredOnce(text: string): Piece['measured'] {
  const measured = measure(text);
  const rest = /^[(（[/|]\s*(.+?)\s*[)）\]]?$/u.exec(measured?.rest ?? '')?.[1];
  const other = rest ? measure(rest) : null;
  if (!measured || !other || other.rest || other.missing) return measured;
  const both = measured.readings.filter((one) =>
    other.readings.some((two) => one.unit !== two.unit && one.kind === two.kind && same(one, two)),
  );
  return both.length ? { ...measured, readings: both, rest: '' } : measured;
}

/** A value whose trailing words, if any, are a label that is known. */
function valueIn(text: string): { measured: NonNullable<Piece['measured']>; label: string } | null {
  if (startsValue.test(text)) {
    const measured = measuredOnce(text);
    if (!measured) return null;
    return !measured.rest || rolesOf(measured.rest).length ? { measured, label: measured.rest } : null;
  }
  const [, before = '', after = ''] = /^(\D{1,40}?)\s*[:：]?\s*(\p{Nd}.*)$/u.exec(text) ?? [];
  if (!before) return null;
  // `km 10,02`: the unit may stand first.
  if (unitOf(plain(before))) {
    const measured = measure(`${after} ${before}`);
    return measured && !measured.rest ? { measured, label: '' } : null;
  }
  const { name, unit } = partsOf(before);
  if (!rolesOf(name).length) return null;
  const measured = measuredOnce(unit ? `${after} ${unit}` : after);
  return measured && !measured.rest ? { measured, label: name } : null;
}

/** `10` + `.02`, `52` + `:` + `06`: one number in several texts. */
const splits = (before: string, after: string): boolean =>
  /\p{Nd}$/u.test(before) ? /^[.,:](?:\p{Nd}|$)/u.test(after) : /\p{Nd}:$/u.test(before) && /^\p{Nd}/u.test(after);

/** Joins `42,25` + `km`, `45` + `m` + `10` + `s` where they stand together, and tells values from words. */
function pieces({ parents, texts }: TextList): Piece[] {
  const result: Piece[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const first = texts[index];
    if (!first) continue;
    let best = valueIn(first.text);
    let text = first.text;
    let used = 0;
    if (startsValue.test(first.text)) {
      const home = around(parents, first.at);
      let joined = first.text;
      for (let next = 1; next <= mostJoined; next += 1) {
        const more = texts[index + next];
        if (!more || joined.length + more.text.length > 64 || !holds(parents, home, more.at)) break;
        if (/^\p{Nd}/u.test(more.text) && /[\p{Nd}.,]$/u.test(joined)) break;
        joined += splits(joined, more.text) ? more.text : ` ${more.text}`;
        const measured = measure(joined);
        if (measured && !measured.rest && (measured.readings.length || measured.missing)) {
          best = { measured, label: '' };
          text = joined;
          used = next;
        }
      }
    }
    const made = Array.from({ length: used + 1 }, (_, next) => index + next);
    result.push({ ...first, text, measured: best?.measured ?? null, label: best?.label ?? '', texts: made });
    index += used;
  }
  return result;
}

/** The words that name the value: the nearer of those before and after; on a tie, as their container begins. */
function labelOf(parents: number[], all: Piece[], index: number): Piece | null {
  const value = all[index];
  if (!value) return null;
  const words = (piece: Piece | undefined) =>
    piece && !piece.measured && piece.text && piece.text.length <= mostLabel ? piece : null;
  const sharedDepth = (one: Piece, other: Piece) => depthOf(parents, homeOf(parents, one.at, other.at));
  const before = words(all[index - 1]);
  const after = words(all[index + 1]);
  if (!before || !after) {
    const only = before ?? after;
    if (!only) return null;
    // A label that stands nearer to another value belongs to that one.
    const rival = all[before ? index - 2 : index + 2];
    return rival?.measured && sharedDepth(rival, only) > sharedDepth(value, only) ? null : only;
  }
  const depths = [sharedDepth(value, before), sharedDepth(value, after)] as const;
  if (depths[0] !== depths[1]) return depths[0] > depths[1] ? before : after;
  const home = homeOf(parents, value.at, before.at);
  let first = index;
  for (let at = index - 1; at >= 0 && holds(parents, home, all[at]?.at ?? -1); at -= 1) first = at;
  return all[first]?.measured ? after : before;
}

/** All values of a list of texts with their labels, in page order. Languages are those of the page, most telling first. */
export function tilesIn(list: TextList, languages: string[]): Tile[] {
  const all = pieces(list);
  return all.flatMap((piece, index) => {
    if (!piece.measured || piece.unseen) return [];
    const words = piece.label ? null : labelOf(list.parents, all, index);
    const shownLabel = piece.label || words?.text || '';
    const isKnown = (name: string) => rolesOf(partsOf(name).name).length > 0;
    const full = words && !isKnown(shownLabel) ? (words.title ?? '') : '';
    const named = () => piece.names?.find(isKnown) ?? '';
    const { name: label, unit } = partsOf((full && isKnown(full) ? full : shownLabel) || named());
    const readings = withStatedUnit(piece.text, piece.measured.readings, unit);
    return [
      {
        readings,
        missing: piece.measured.missing,
        shown: piece.text.replace(/\s+/g, ' ').slice(0, 80),
        label,
        role: label ? roleOfValue(label, readings, languages) : null,
        at: piece.at,
        texts: [...piece.texts, ...(words?.texts ?? [])],
        typed: piece.typed,
        mark: words?.mark ?? null,
      },
    ];
  });
}
