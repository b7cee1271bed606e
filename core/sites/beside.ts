import { headsOther, isAhead, isCaption } from '#core/reading/captions.ts';
import { namesPart, warns } from '#core/reading/label.ts';
import { measure } from '#core/reading/quantity.ts';
import { around, holds, homeOf } from '#core/reading/textList.ts';
import type { TextList } from '#core/reading/textList.ts';
import { plain } from '#core/reading/text.ts';
import type { Tile } from '#core/reading/tiles.ts';
import { unitOf } from '#core/reading/units.ts';

/** Parts of a page that hold no totals of the run, told by what stands above them. */

/** `10K`, `5 km`, `Kilometres`, `2026-W40`: a heading that is a distance or a week names a record, splits or a sum. */
const isMeasure = (heading: string): boolean =>
  (heading.length > 3 && unitOf(plain(heading))?.kind === 'length') ||
  /^\p{Nd}+\s?[kк]$|\bw\p{Nd}{1,2}$/iu.test(heading.trim()) ||
  (measure(heading)?.readings.some(({ kind }) => kind === 'length') ?? false);

/** A stretch of the page, by numbers of elements, inside of an element. */
interface Stretch {
  part: number;
  from: number;
  to: number;
}

/** The smallest element that holds a text and something behind it. */
function partOf({ parents, texts }: TextList, index: number): number {
  const later = texts.slice(index + 1);
  let part = texts[index]?.at ?? 0;
  while (part > 0 && !later.some(({ at }) => holds(parents, part, at))) part = around(parents, part);
  return part;
}

/** What a heading speaks for. Where its part is where all begins, that is what follows it, up to the next of its level. */
function underHeading(list: TextList, index: number, isHead: (index: number) => boolean): Stretch {
  const { parents, texts } = list;
  const { at = 0, head = 9 } = texts[index] ?? {};
  const part = partOf(list, index);
  const isAbove = (other: number) => isHead(other) && (texts[other]?.head ?? 9) < head;
  if (part > 0 && !texts.some((text, other) => isAbove(other) && holds(parents, part, text.at)))
    return { part, from: -1, to: Infinity };
  const next = texts.findIndex((text, other) => other > index && isHead(other) && (text.head ?? 9) <= head);
  return { part: -1, from: at, to: texts[next]?.at ?? Infinity };
}

/**
 * What a caption speaks for, a text that is neither heading nor value nor label: what follows it in its part, up to the next of its
 * kind behind a value. One that stands beside the page's own name may speak of the whole page alone.
 */
function underCaption(
  list: TextList,
  index: number,
  isFree: (index: number) => boolean,
  tiles: Tile[],
  languages: string[],
): Stretch | null {
  const { parents, texts } = list;
  const { at = 0, text = '' } = texts[index] ?? {};
  const part = partOf(list, index);
  let child = at;
  while (around(parents, child) > part) child = around(parents, child);
  // One of several texts in a row is a tab, not a caption.
  const isAlone = texts.every((other, place) => place === index || !holds(parents, child, other.at));
  const isWhole = part <= 0 || texts.some((other) => other.head === 1 && holds(parents, part, other.at));
  const isPart = !isWhole && /^(?:\p{L}+ \p{Nd}+|\p{Nd}+\.? ?\p{L}+)$/u.test(text) && namesPart(text, languages);
  const isOther = () => isAlone && isCaption(text) && (headsOther(text) || warns(text, languages, ['not', 'many']));
  if (!isPart && !(isWhole ? isAhead(text) : isOther())) return null;
  const inside = tiles.filter((tile) => tile.at > at && holds(parents, part, tile.at));
  const next = texts.findIndex(
    (other, later) =>
      later > index &&
      isFree(later) &&
      around(parents, other.at) === around(parents, at) &&
      inside.some((tile) => tile.at < other.at),
  );
  const to = texts[next]?.at ?? Infinity;
  const spoken = inside.filter((tile) => tile.at < to && tile.role);
  const [one, two] = spoken;
  if (!one || (isWhole && !two) || (isPart && (!two || homeOf(parents, one.at, two.at) === part))) return null;
  return { part, from: at, to };
}

/** `Runs | 14`, `14 runs`: several are counted, not numbered as in `Week 39`. */
const counts = ({ role, label, shown, texts, readings }: Tile, languages: string[]): boolean =>
  role === 'none' &&
  (texts.length > 1 || /^\p{Nd}/u.test(shown)) &&
  readings.some(({ kind, value }) => kind === 'number' && value > 1) &&
  warns(label, languages, ['many']);

/** Where runs are counted, the values beside the count are sums. */
function besideCount({ parents }: TextList, count: Tile, tiles: Tile[]): Stretch {
  let part = count.at;
  while (part > 0 && !tiles.some((tile) => tile !== count && holds(parents, part, tile.at))) part = around(parents, part);
  return { part, from: -1, to: Infinity };
}

/** `Week 39`, `Best 10 km`: words around a number, not a value with its name. */
const isWords = ({ role, texts, readings }: Tile): boolean =>
  role === 'none' && texts.length < 2 && readings.every(({ kind }) => kind === 'number' || kind === 'length');

/** `Best pace: 4:21 /km`, `Fastest 1 km: 4:21`: a name with its value speaks for itself alone. */
const namesValue = (text: string): boolean => /\p{L}\s?[:：]\s*\p{Nd}|[:：]\s+\p{Nd}/u.test(text);

/** Whether an element lies in a part of the page that holds no totals of the run. */
export function besideTotals(list: TextList, tiles: Tile[], languages: string[]): (at: number) => boolean {
  const { parents, texts } = list;
  const named = new Set(tiles.flatMap((tile) => (tile.role && tile.role !== 'none' ? tile.texts : [])));
  const taken = new Set(tiles.flatMap((tile) => (isWords(tile) ? [] : tile.texts)));
  // A total in large type is no heading.
  const isHead = (index: number) => (texts[index]?.head ?? 0) > 0 && !named.has(index);
  const isFree = (index: number) => !texts[index]?.head && !taken.has(index) && !namesValue(texts[index]?.text ?? '');
  const stretches = texts.flatMap(({ text, head }, index) => {
    if (isHead(index))
      return head && head > 1 && (isMeasure(text) || warns(text, languages)) ? [underHeading(list, index, isHead)] : [];
    return isFree(index) ? (underCaption(list, index, isFree, tiles, languages) ?? []) : [];
  });
  stretches.push(...tiles.filter((tile) => counts(tile, languages)).map((count) => besideCount(list, count, tiles)));
  return (at) => stretches.some(({ part, from, to }) => at > from && at < to && holds(parents, part, at));
}
