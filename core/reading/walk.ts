import { isSkipped } from './skipped.ts';
import { isDisguised } from './text.ts';
import type { PageText, TextList } from './textList.ts';

export interface Walk {
  /** Leave out what an activity page has beside its totals: splits, comments, menus. Blocks of a site need it not. */
  prune: boolean;
  /** Selector of what is left out beside that. */
  except?: string | undefined;
  /** Text nodes to look at, at most. */
  limit: number;
  /** Attribute whose value marks what stands in it, in any language. */
  mark?: string | undefined;
}

const longestText = 300;
const longestName = 100;

const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);
const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').slice(0, longestName);

const isTyped = (element: Element): boolean =>
  element.localName === 'input' && !element.hasAttribute('readonly') && !element.hasAttribute('disabled');

/** Numbers elements when they are first asked for, always after the element around them. */
function numbering(root: Element) {
  const numbers = new Map<Element, number>([[root, 0]]);
  const parents = [-1];
  const numberOf = (element: Element): number => {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement ? numberOf(element.parentElement) : 0;
    parents.push(parent);
    numbers.set(element, parents.length - 1);
    return parents.length - 1;
  };
  return { parents, numberOf };
}

const headingLevel = (element: Element): number | undefined =>
  Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? /^h([1-6])$/.exec(element.parentElement?.localName ?? '')?.[1] ?? 0) ||
  (/^(?:caption|legend|summary)$/.test(element.localName) ? 6 : undefined);

/** What is said of a value or a label beside its text. */
function describe(element: Element, root: Element, text: string, walk: Walk): Omit<PageText, 'text' | 'at'> {
  const more: Omit<PageText, 'text' | 'at'> = {};
  const title = element.getAttribute('title')?.slice(0, longestName);
  if (title) more.title = title;
  const mark = walk.mark && element.closest(`[${walk.mark}]`)?.getAttribute(walk.mark);
  if (mark) more.mark = mark.slice(0, longestName);
  if (!hasDigit(text)) return more;
  const names: string[] = [];
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up += 1, at = at.parentElement) {
    const name = nameOf(at);
    if (name) names.push(name);
    if (at === root) break;
  }
  if (names.length) more.names = names;
  return more;
}

/**
 * The texts and input values under the root in page order, without what is hidden. In a browser, values that are out of sight
 * are marked, judged only where the place itself is in sight: a tab that is not open is not hidden data.
 */
export function textsIn(root: Element, walk: Walk): TextList {
  const { parents, numberOf } = numbering(root);
  const texts: PageText[] = [];
  const canSee = typeof root.checkVisibility === 'function' && (walk.prune || root.checkVisibility());
  // An override turns round all that stands beside it, also in other text nodes.
  const mayDisguise = isDisguised(root.textContent ?? '');
  const add = (element: Element, text: string) => {
    const level = walk.prune ? headingLevel(element) : undefined;
    const unseen = canSee && hasDigit(text) && !element.checkVisibility({ visibilityProperty: true });
    texts.push({
      text,
      at: numberOf(element),
      ...describe(element, root, text, walk),
      ...(unseen ? { unseen: true as const } : {}),
      ...(level ? { head: level } : {}),
      ...(isTyped(element) ? { typed: true as const } : {}),
    });
  };
  let node: Node | null = root;
  let steps = 0;
  while (node && steps < walk.limit * 4 && texts.length < walk.limit) {
    steps += 1;
    let descend = false;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      const parent: Element | null = node.parentElement;
      const isReadable = parent && text.length <= longestText && !(mayDisguise && isDisguised(parent.textContent ?? ''));
      if (parent && /\S/.test(text)) add(parent, isReadable ? text.trim() : '');
    } else if (node.nodeType === 1) {
      const element = node as Element;
      descend = element === root || !(isSkipped(element, walk.prune) || (walk.except && element.matches(walk.except)));
      if (descend && element.localName === 'input') {
        const value = (element as HTMLInputElement).value || element.getAttribute('value') || '';
        if (value.trim()) add(element, value.trim().slice(0, longestText));
      }
    }
    if (descend && node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode;
      node = !node || node === root ? null : node.nextSibling;
    }
  }
  return { parents, texts };
}
