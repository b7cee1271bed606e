import { tilesIn } from '#core/reading/tiles.ts';
import type { PageText, TextList } from '#core/reading/textList.ts';

/** A page’s texts as a tree: each list is an element. */
export type Tree = (string | Omit<PageText, 'at'> | Tree)[];

/** The tree as a page’s texts with the elements around them. */
function listOf(tree: Tree): TextList {
  const list: TextList = { parents: [], texts: [] };
  const add = (branch: Tree, parent: number) => {
    const at = list.parents.push(parent) - 1;
    for (const part of branch)
      if (Array.isArray(part)) add(part, at);
      else list.texts.push(typeof part === 'string' ? { text: part, at } : { ...part, at });
  };
  add(tree, -1);
  return list;
}

/** The values of such a page in English, with their names. */
export const tiles = (...tree: Tree) => tilesIn(listOf(tree), ['en']);
/** What each value is said to be, and its first meaning in SI. */
export const named = (...tree: Tree) => tiles(...tree).map(({ role, readings }) => [role, readings[0]?.value ?? null]);
