import type { Plugin } from 'vite';

/**
 * Solid carries, in each of its steps, what a transition, a scheduler or a foreign source of values would need. All three begin as nothing and
 * are set by calls that we never make: without the places that set them, the minifier sees that they stay nothing, and drops the rest.
 */

/** The variables that are nothing for good, and the calls of Solid that would set them. */
export const neverSet = ['Transition', 'Scheduler', 'ExternalSourceConfig'];
export const neverCalled = ['startTransition', 'useTransition', 'enableScheduling', 'enableExternalSource'];

interface Node {
  type: string;
  start: number;
  end: number;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every assignment to one of the variables: `[start, start of the value]`. */
function assignmentsIn(node: Node): [start: number, value: number][] {
  const { left, right } = node as { left?: Node & { name?: string }; right?: Node };
  const isOne = node.type === 'AssignmentExpression' && left?.type === 'Identifier' && neverSet.includes(left.name ?? '');
  const own: [number, number][] = isOne && right ? [[node.start, right.start]] : [];
  return [
    ...own,
    ...Object.values(node)
      .flat()
      .flatMap((inner) => (isNode(inner) ? assignmentsIn(inner) : [])),
  ];
}

/**
 * Solid with `void` in the place of `NAME =` where one of the variables is set.
 * @throws where one of them is no longer there or never set: a later version may do it in another way.
 */
export function withoutSettingIn(code: string, program: Node): string {
  let lean = code;
  const found = assignmentsIn(program);
  for (const name of neverSet) {
    const isDeclared = code.includes(`let ${name} = null;`);
    if (!isDeclared || !found.some(([start]) => code.startsWith(name, start)))
      throw new Error(`solid-js has no ${name} any more`);
  }
  for (const [start, value] of found) lean = lean.slice(0, start) + 'void '.padEnd(value - start) + lean.slice(value);
  return lean;
}

export const leanSolid = (): Plugin => ({
  name: 'lean-solid',
  transform(code, id) {
    if (!/\/solid-js\/dist\/solid\.js$/.test(id)) return null;
    return { code: withoutSettingIn(code, this.parse(code)), map: null };
  },
});
