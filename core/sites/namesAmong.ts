import { holds, homeOf } from '#core/reading/textList.ts';
import type { TextList } from '#core/reading/textList.ts';
import type { Tile } from '#core/reading/tiles.ts';

const longest = 30;

/**
 * Words without a number that stand among the totals, in the smallest place that holds distance and time: `Type | Hike` may name
 * the sport there. A workout is a kind of page, and no sport.
 */
export function namesAmong({ parents, texts }: TextList, tiles: Tile[]): string[] {
  const totals = tiles.filter(({ role }) => role === 'distance' || role === 'time' || role === 'movingTime');
  const [first, ...others] = totals;
  if (!first || !others.length) return [];
  const home = others.reduce((place, { at }) => homeOf(parents, place, at), first.at);
  const taken = new Set(tiles.flatMap((tile) => tile.texts));
  return texts
    .filter(({ text, at }, index) => text.length <= longest && !taken.has(index) && holds(parents, home, at))
    .map(({ text }) => text.replace(/^[^:：]{2,20}[:：]\s*/u, ''))
    .filter((text) => !/\p{Nd}|^(?:workout|training)s?$/iu.test(text))
    .slice(0, 40);
}
