import { isSkipped } from '#core/reading/skipped.ts';
import { classNames, codeName, codePath, isCode } from './names.ts';

/** The bare structure of a region: elements, what a reader holds on to, and the texts, apart, to be made anonymous. */

export interface Piece {
  text: string;
  /** Stands in the page itself, and not in an attribute. */
  isShown: boolean;
}

/** The markup in parts: strings stand as they are, numbers are places in `pieces`. */
export interface Skeleton {
  parts: (string | number)[];
  pieces: Piece[];
}

const kept = new Set(
  (
    'a abbr article b blockquote button caption cite code col colgroup data dd details dl dt em fieldset figcaption figure form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup i input label legend li main mark meter ol output p progress q s section small span strong sub summary sup table ' +
    'tbody td tfoot th thead time tr u ul'
  ).split(' '),
);
const roles =
  /^(?:main|region|row|rowgroup|cell|gridcell|columnheader|rowheader|table|grid|list|listitem|heading|group|tabpanel|tab|tablist|term|definition|article|img|text|none|presentation)$/;
const mostNodes = 4_000;
const mostLength = 120_000;
const deepest = 60;
const longestText = 300;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/**
 * Takes a region apart. No text and no attribute of it comes out but through `pieces` or as known names of code; links, scripts,
 * comments, pictures and what is hidden are left behind.
 * @param isPanel where an activity opens inside another page, its id is known by attributes and links alone: that there was one
 * stays, and the id does not.
 */
export function skeletonOf(region: Element, isPanel: boolean): Skeleton {
  const parts: (string | number)[] = [];
  const pieces: Piece[] = [];
  let nodes = 0;
  let length = 0;
  const put = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const say = (text: string, isShown: boolean) => {
    const cut = text.replace(/\s+/g, ' ').trim();
    parts.push(pieces.length);
    // What is longer than any value or label keeps nothing but that it was there.
    pieces.push({ text: cut.length > longestText ? 'x' : cut, isShown });
    length += Math.min(cut.length, longestText);
  };
  const attribute = (name: string, value: string) => put(` ${name}="${escaped(value)}"`);
  const attributesOf = (element: Element) => {
    for (const { name, value } of [...element.attributes].slice(0, 40)) {
      if (name === 'class' && classNames(value)) attribute(name, classNames(value));
      else if (name === 'id' && /[a-wyz]/i.test(codeName(value))) attribute(name, codeName(value));
      else if (name === 'role' && roles.test(value)) attribute(name, value);
      else if (name === 'type' && element.localName === 'input' && /^(?:text|number|time)$/.test(value)) attribute(name, value);
      else if (/^(?:colspan|rowspan)$/.test(name) && /^\d{1,2}$/.test(value)) attribute(name, value);
      else if (name === 'scope' && /^(?:row|col)$/.test(value)) attribute(name, value);
      else if (isPanel && /^data-.*id$/.test(name) && isCode(name) && /^\d{1,20}$/.test(value)) attribute(name, '1');
      else if (isPanel && /^(?:href|data-load-url)$/.test(name) && codePath(value)) attribute(name, codePath(value));
      else if (name.startsWith('data-') && isCode(name)) attribute(name, isCode(value) ? value : '');
      else if (/^(?:title|aria-label|datetime)$/.test(name) && value.trim()) {
        put(` ${name}="`);
        say(value, false);
        put('"');
      }
    }
    const live =
      element.localName === 'input' ? String((element as HTMLInputElement).value || element.getAttribute('value') || '') : '';
    if (live.trim()) {
      put(' value="');
      // What stands in an entry is seen like a text, with its unit behind it.
      say(live, true);
      put('"');
    }
  };

  // Without recursion: a page may be deeper than a stack.
  let node: Node | null = region;
  const closers: { node: Node; tag: string }[] = [];
  while (node && nodes < mostNodes && length < mostLength) {
    nodes += 1;
    let descend = false;
    if (node.nodeType === 3) {
      if (/\S/.test(node.nodeValue ?? '')) {
        put(`\n${'  '.repeat(Math.min(closers.length, 12))}`);
        say((node.nodeValue ?? '').slice(0, longestText + 1), true);
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      descend = element === region || !isSkipped(element, false);
      if (descend && closers.length < deepest) {
        const tag = kept.has(element.localName) ? element.localName : 'div';
        put(`\n${'  '.repeat(Math.min(closers.length, 12))}<${tag}`);
        attributesOf(element);
        put('>');
        if (tag !== 'input' && tag !== 'col') {
          closers.push({ node, tag });
        }
      }
    }
    if (descend && node.firstChild) node = node.firstChild;
    else {
      let at: Node | null = node;
      for (;;) {
        if (closers.at(-1)?.node === at) put(`</${closers.pop()?.tag ?? ''}>`);
        if (at === region || at.nextSibling || !at.parentNode) break;
        at = at.parentNode;
      }
      node = at === region ? null : at.nextSibling;
    }
  }
  while (closers.length > 0) put(`</${closers.pop()?.tag ?? ''}>`);
  return { parts, pieces };
}

/** Puts a skeleton together with other texts in the places of its own. */
export const assembled = ({ parts }: Skeleton, texts: string[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : escaped(texts[part] ?? ''))).join('');
