import { roleOf } from './label.ts';
import type { Role } from './label.ts';
import { measure } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { isSkipped } from './skipped.ts';
import { isDisguised } from './text.ts';

/** A value on the page with the label beside it. */
export interface Tile {
  readings: Quantity[];
  missing: boolean;
  /** As the page shows it. */
  shown: string;
  label: string;
  /** What the label says; null when it is unknown. */
  role: Role | null;
  /** Where the value stands. */
  element: Element;
  /** Where the label stands, if elsewhere. */
  labelElement: Element | null;
}

/** One piece of text in page order: a value or words. */
interface Piece {
  element: Element;
  text: string;
  measured: ReturnType<typeof measure>;
  /** Text pieces that were joined into this one. */
  label: string;
}

export interface Walk {
  /** Leave out what an activity page has beside its totals: splits, comments, menus. Blocks of a site need it not. */
  prune: boolean;
  /** Text nodes to look at, at most. */
  limit: number;
}

const mostLabel = 60;
const mostJoined = 6;

/** Text nodes and input values under the root in page order, without what is hidden. */
function textsUnder(root: Element, walk: Walk): { element: Element; text: string }[] {
  const found: { element: Element; text: string }[] = [];
  // An override turns round all that stands beside it, also in other text nodes.
  const mayDisguise = isDisguised(root.textContent ?? '');
  let node: Node | null = root;
  let steps = 0;
  while (node && steps < walk.limit * 4 && found.length < walk.limit) {
    steps += 1;
    let descend = false;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      const parent: Element | null = node.parentElement;
      const isReadable = parent && text.length <= 300 && !(mayDisguise && isDisguised(parent.textContent ?? ''));
      if (parent && /\S/.test(text)) found.push({ element: parent, text: isReadable ? text.trim() : '' });
    } else if (node.nodeType === 1) {
      const element = node as Element;
      descend = element === root || !isSkipped(element, walk.prune);
      if (descend && element.localName === 'input') {
        const value = (element as HTMLInputElement).value || element.getAttribute('value') || '';
        if (value.trim()) found.push({ element, text: value.trim() });
      }
    }
    if (descend && node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode;
      node = !node || node === root ? null : node.nextSibling;
    }
  }
  return found;
}

const startsValue = /^[\s\p{Cf}]*[-+−–—]?[\s\p{Cf}]*\p{Nd}|^\s*[-–—]{1,3}(?:\s|$)/u;

/** A value whose trailing words, if any, are a label that is known. */
function valueIn(text: string): { measured: NonNullable<Piece['measured']>; label: string } | null {
  if (startsValue.test(text)) {
    const measured = measure(text);
    if (!measured) return null;
    return !measured.rest || roleOf(measured.rest) ? { measured, label: measured.rest } : null;
  }
  const named = /^(\D{2,40}?)\s*[:：]?\s*(\p{Nd}.*)$/u.exec(text);
  if (!named || !roleOf(named[1] ?? '')) return null;
  const measured = measure(named[2] ?? '');
  return measured && !measured.rest ? { measured, label: named[1] ?? '' } : null;
}

/** Joins `42,25` + `km`, `45` + `m` + `10` + `s` where they stand together, and tells values from words. */
function pieces(root: Element, walk: Walk): Piece[] {
  const texts = textsUnder(root, walk);
  const result: Piece[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const first = texts[index];
    if (!first) continue;
    let best = valueIn(first.text);
    let text = first.text;
    let used = 0;
    if (startsValue.test(first.text)) {
      const home = first.element.parentElement ?? first.element;
      let joined = first.text;
      for (let next = 1; next <= mostJoined; next += 1) {
        const more = texts[index + next];
        if (!more || joined.length + more.text.length > 64 || !home.contains(more.element)) break;
        if (/^\p{Nd}/u.test(more.text) && /[\p{Nd}.,]$/u.test(joined)) break;
        joined = `${joined} ${more.text}`;
        const measured = measure(joined);
        if (measured && !measured.rest && (measured.readings.length || measured.missing)) {
          best = { measured, label: '' };
          text = joined;
          used = next;
        }
      }
    }
    result.push({ element: first.element, text, measured: best?.measured ?? null, label: best?.label ?? '' });
    index += used;
  }
  return result;
}

/** How deep the nearest common ancestor of two elements lies under the root. */
function sharedDepth(root: Element, one: Element, other: Element): { home: Element; depth: number } {
  let home: Element = one;
  while (!home.contains(other) && home !== root && home.parentElement) home = home.parentElement;
  let depth = 0;
  for (let up: Element | null = home; up && up !== root; up = up.parentElement) depth += 1;
  return { home, depth };
}

/** The words that name the value: the nearer of those before and after; on a tie, as their container begins. */
function labelOf(root: Element, all: Piece[], index: number): Piece | null {
  const value = all[index];
  if (!value) return null;
  const words = (piece: Piece | undefined) =>
    piece && !piece.measured && piece.text && piece.text.length <= mostLabel ? piece : null;
  const before = words(all[index - 1]);
  const after = words(all[index + 1]);
  if (!before || !after) {
    const only = before ?? after;
    if (!only) return null;
    // A label that stands nearer to another value belongs to that one.
    const rival = all[before ? index - 2 : index + 2];
    const mine = sharedDepth(root, value.element, only.element).depth;
    return rival?.measured && sharedDepth(root, rival.element, only.element).depth > mine ? null : only;
  }
  const near = sharedDepth(root, value.element, before.element);
  const far = sharedDepth(root, value.element, after.element);
  if (near.depth !== far.depth) return near.depth > far.depth ? before : after;
  let first = index;
  while (first > 0 && near.home.contains(all[first - 1]?.element ?? null)) first -= 1;
  return all[first]?.measured ? after : before;
}

/** Text of the attributes that name an element where it shows no words. */
function attributeLabel(element: Element, root: Element): string {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up += 1, at = at.parentElement) {
    const text = at.getAttribute('aria-label') ?? at.getAttribute('title') ?? '';
    if (text && roleOf(text)) return text;
    if (at === root) break;
  }
  return '';
}

/** All values under the root with their labels, in page order. */
export function tilesIn(root: Element, walk: Walk): Tile[] {
  const all = pieces(root, walk);
  const tiles: Tile[] = [];
  all.forEach((piece, index) => {
    if (!piece.measured) return;
    const words = piece.label ? null : labelOf(root, all, index);
    const shownLabel = piece.label || words?.text || '';
    const full = words && !roleOf(shownLabel) ? (words.element.getAttribute('title') ?? '') : '';
    const label = (full && roleOf(full) ? full : shownLabel) || attributeLabel(piece.element, root);
    tiles.push({
      readings: piece.measured.readings,
      missing: piece.measured.missing,
      shown: piece.text.replace(/\s+/g, ' ').slice(0, 80),
      label,
      role: label ? roleOf(label) : null,
      element: piece.element,
      labelElement: words?.element ?? null,
    });
  });
  return tiles;
}
