import type { Plugin } from 'vite';

/**
 * The polyfill of the extension API carries a table of every call of every part of the API, to make promises of them. The parts
 * that we have no permission for, or never use, are nearly half of its weight.
 */

/**
 * What we use, though the browsers make promises of it themselves: a worker without this table that was ended at swept moments left a
 * tick unanswered (`npm run soak`, twice of two). The polyfill knows no more of a part that is not in its table than that it is there.
 */
export const usedNamespaces = ['alarms', 'i18n', 'notifications', 'permissions', 'runtime', 'storage', 'tabs'];

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
 * The polyfill with spaces in the place of what it says about the parts that we never use.
 * @throws where it has no table: a later version may keep it elsewhere.
 */
export function withoutUnusedIn(code: string, program: Node): string {
  const table = tableIn(program);
  if (!table) throw new Error('the polyfill has no table of calls any more');
  let lighter = code;
  for (const { key, start, end } of table.properties) {
    if (key.value === undefined || usedNamespaces.includes(key.value)) continue;
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
