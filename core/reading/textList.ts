/** Texts of one place of a page, cut loose from its elements: plain data that a worker can judge without a Document. */
export interface PageText {
  /** As the page shows it, trimmed, at most 300 characters; empty where it must not be believed. */
  text: string;
  /** Number of the element that it stands in. */
  at: number;
  /** `aria-label` or `title` of the element of a value and of the two around it, the nearest first. */
  names?: string[];
  /** `title` of its own element. */
  title?: string;
  /** Value of the attribute that the block's hook asks for, on the element or around it. */
  mark?: string;
  /** It stands there and nobody sees it. */
  unseen?: true;
  /** It heads a part of the page: the level of the heading. */
  head?: number;
  /** Somebody may still change it: what is typed here was not run. */
  typed?: true;
}

export interface TextList {
  /** For each element by number, the number of the element around it. Number 0 is the place itself; around it is -1. */
  parents: number[];
  /** In page order. */
  texts: PageText[];
}

type Parents = TextList['parents'];

/** The number of the element around; -1 above the place. */
export const around = (parents: Parents, at: number): number => parents[at] ?? -1;

/** Whether an element is the other one or holds it. Everything is held by what is above the place. */
export function holds(parents: Parents, outer: number, inner: number): boolean {
  if (outer < 0) return true;
  let at = inner;
  while (at > outer) at = around(parents, at);
  return at === outer;
}

/** The smallest element that holds both. */
export function homeOf(parents: Parents, one: number, other: number): number {
  let home = one;
  while (home > 0 && !holds(parents, home, other)) home = around(parents, home);
  return home;
}

/** How many elements lie around this one inside the place. */
export function depthOf(parents: Parents, at: number): number {
  let depth = 0;
  for (let up = at; up > 0; up = around(parents, up)) depth += 1;
  return depth;
}
