import { FileProblem } from '../answer.ts';

const entities = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));

function entity(written: string, name: string): string {
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#') && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  const known = entities.get(name);
  if (known === undefined) throw new FileProblem('unreadable', 'xmlAt', { place: written.slice(0, 20) });
  return known;
}

/** Text with XML's own five entities and numbered characters resolved; any other is refused. */
export function plainText(text: string): string {
  return text.includes('&') ? text.replace(/&([^;\s&<]{0,12});?/g, entity) : text;
}

const attribute = /\s+([^\s<>/="'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

export interface Tag {
  attributes: [name: string, value: string][];
  isEmpty: boolean;
  /** Where the text goes on. */
  end: number;
}

/**
 * The attributes of a tag whose name ends at `from`.
 * @throws FileProblem `unreadable`.
 */
export function attributesAt(text: string, from: number): Tag {
  const attributes: Tag['attributes'] = [];
  let end = from;
  for (;;) {
    attribute.lastIndex = end;
    const found = attribute.exec(text);
    if (!found) break;
    attributes.push([found[1] ?? '', plainText(found[2] ?? found[3] ?? '')]);
    end = attribute.lastIndex;
  }
  tagEnd.lastIndex = end;
  const closing = tagEnd.exec(text);
  if (!closing)
    throw new FileProblem('unreadable', 'xmlAt', {
      place: text.slice(Math.max(0, text.lastIndexOf('<', from)), from).slice(0, 40),
    });
  return { attributes, isEmpty: closing[1] === '/', end: tagEnd.lastIndex };
}
