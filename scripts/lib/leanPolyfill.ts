import type { Plugin } from 'vite';

/**
 * The polyfill of the extension API carries a table of every call of every part of the API, to make promises of them. The browsers that
 * we ask for make promises themselves, so the table is two fifths of its weight for nothing; what we need of it is an answer to a message
 * that comes later.
 */

/** The polyfill passes on what is not in its table as the browser has it, and does not start with an empty one. */
export const keptNamespaces = ['runtime'];

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Table extends Node {
  properties: (Node & { key: { value?: string } })[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The table in the polyfill's syntax tree. */
function tableIn(node: Node): Table | null {
  const { id, init } = node as { id?: { name?: string }; init?: Node };
  if (node.type === 'VariableDeclarator' && id?.name === 'apiMetadata' && init?.type === 'ObjectExpression') return init as Table;
  for (const inner of Object.values(node).flat()) {
    const found = isNode(inner) ? tableIn(inner) : null;
    if (found) return found;
  }
  return null;
}

/**
 * The polyfill with spaces in the place of what it says about the parts that are not kept.
 * @throws where it has no table: a later version may keep it elsewhere.
 */
export function withoutUnusedIn(code: string, program: Node): string {
  const table = tableIn(program);
  if (!table) throw new Error('the polyfill has no table of calls any more');
  let lighter = code;
  for (const { key, start, end } of table.properties) {
    if (key.value === undefined || keptNamespaces.includes(key.value)) continue;
    const until = code[end] === ',' ? end + 1 : end;
    lighter = lighter.slice(0, start) + code.slice(start, until).replace(/[^\n]/g, ' ') + lighter.slice(until);
  }
  return lighter;
}

export const leanPolyfill = (): Plugin => ({
  name: 'lean-polyfill',
  transform(code, id) {
    if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return null;
    return { code: withoutUnusedIn(code, this.parse(code)), map: null };
  },
});
