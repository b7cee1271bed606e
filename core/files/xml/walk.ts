import { FileProblem } from '../answer.ts';
import { maxElementDepth } from '../limits.ts';
import { attributesAt, plainText } from './tag.ts';

/** An element as it is walked. Names without namespace prefix, lower case. */
interface Element {
  name: string;
  attributes: Record<string, string>;
}

export interface Visitor {
  /** @param path names from the root, this element last. */
  open?: (element: Element, path: string[]) => void;
  /** @param text what stood directly inside, trimmed. */
  close: (element: Element, path: string[], text: string) => void;
}

/** What stands between elements of these must be elements: stray text tells of a damaged file. */
const holders = /^(?:gpx|trk|trkseg|trkpt|trainingcenterdatabase|activities|activity|lap|track|trackpoint)$/;

const brokenAt = (place: string) => new FileProblem('unreadable', 'xmlAt', { place });
const cut = () => new FileProblem('unreadable', 'xmlCut');
const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** Where a construct that begins at `from` ends. */
function after(text: string, closing: string, from: number): number {
  const end = text.indexOf(closing, from);
  if (end < 0) throw cut();
  return end + closing.length;
}

interface Open {
  element: Element;
  /** As written, prefix included. */
  written: string;
  text: string;
}

/** The walk's state: which elements are open, and what stands directly inside them. */
function walker(visitor: Visitor) {
  const path: string[] = [];
  const open: Open[] = [];
  let roots = 0;
  return {
    open(written: string, attributes: [string, string][]) {
      if (path.length === 0 && (roots += 1) > 1) throw brokenAt(`<${written.slice(0, 40)}>`);
      const lower = Object.fromEntries(attributes.map(([key, value]) => [local(key), value]));
      const element = { name: local(written), attributes: lower };
      path.push(element.name);
      if (path.length > maxElementDepth) throw new FileProblem('unreadable', 'xmlDeep');
      open.push({ element, written, text: '' });
      visitor.open?.(element, path);
    },
    close(written: string) {
      const closed = open.pop();
      if (closed?.written !== written) throw brokenAt(`</${written.slice(0, 40)}>`);
      visitor.close(closed.element, path, closed.text.trim());
      path.pop();
    },
    text(piece: string) {
      const inner = open.at(-1);
      if ((!inner || holders.test(inner.element.name)) && piece.trim())
        throw brokenAt(inner ? `<${inner.element.name}>` : piece.trim().slice(0, 20));
      if (inner) inner.text += piece;
    },
    end() {
      if (open.length || !roots) throw cut();
    },
  };
}

const nameAt = /[^\s<>/="'!?&]+/y;

/**
 * Walks well-formed XML. Prefixes need no declaration: some apps forget it. Document types and entities beyond XML's own five are
 * refused, so nothing expands.
 * @throws FileProblem `unreadable`.
 */
export function walkXml(text: string, visitor: Visitor): void {
  const walk = walker(visitor);
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) walk.text(plainText(text.slice(at, end)));
    if (next < 0) break;
    if (text.startsWith('<!--', next)) at = after(text, '-->', next + 4);
    else if (text.startsWith('<?', next)) at = after(text, '?>', next + 2);
    else if (text.startsWith('<![CDATA[', next)) {
      at = after(text, ']]>', next + 9);
      walk.text(text.slice(next + 9, at - 3));
    } else if (text[next + 1] === '!') throw new FileProblem('unreadable', 'xmlType');
    else if (text[next + 1] === '/') {
      at = after(text, '>', next);
      walk.close(text.slice(next + 2, at - 1).trimEnd());
    } else {
      nameAt.lastIndex = next + 1;
      const written = nameAt.exec(text)?.[0];
      if (!written) throw brokenAt('<');
      const tag = attributesAt(text, next + 1 + written.length);
      walk.open(written, tag.attributes);
      if (tag.isEmpty) walk.close(written);
      at = tag.end;
    }
  }
  walk.end();
}
