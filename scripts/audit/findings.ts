import { parse, type Node } from 'acorn';
import { ancestor } from 'acorn-walk';
import { bannedNames, remoteAddress, remoteMarkup, remoteStyle } from './banned.ts';

/** One place of a built file that could send something or run text as code. */
export interface Finding {
  /** The banned name, or what kind of remote thing it is. */
  name: string;
  /** The shape of the syntax tree around it: node types and, of members and calls, the names. */
  tree: string;
  line: number;
  /** Counted from 0. */
  column: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** A short name of a node: enough to tell one harmless use from another, nothing that minification changes. */
function shapeOf(node: Node): string {
  const { name, property, computed } = node as Node & { name?: string; property?: Node & { name?: string }; computed?: boolean };
  if (node.type === 'MemberExpression' && !computed && property?.name) return `.${property.name}`;
  if (node.type === 'Identifier' && name && bannedNames.has(name)) return name;
  return node.type.replace(/(?:Expression|Declaration|Statement)$/, '');
}

/** The banned node and up to three around it, from the outside in. */
const treeOf = (ancestors: Node[]): string => ancestors.slice(-4).map(shapeOf).join(' > ');

const textOf = (node: Node): string | null => {
  const { value, quasis } = node as Node & { value?: unknown; quasis?: { value: { cooked?: string | null } }[] };
  if (node.type === 'Literal') return typeof value === 'string' ? value : null;
  return node.type === 'TemplateLiteral' ? (quasis ?? []).map((quasi) => quasi.value.cooked ?? '').join('\0') : null;
};

/** What stands in a script. Throws a SyntaxError on a script that cannot be parsed: what can't be read can't be passed. */
export function findingsInScript(code: string): Finding[] {
  const found: Finding[] = [];
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowReturnOutsideFunction: true });
  const add = (name: string, node: Node, ancestors: Node[]) => {
    const { line, column } = node.loc?.start ?? { line: 0, column: 0 };
    found.push({ name, tree: treeOf(ancestors), line, column });
  };
  const look = (node: Node, _state: unknown, ancestors: Node[]) => {
    const text = textOf(node);
    if (text === null) return;
    if (bannedNames.has(text)) add(text, node, ancestors);
    if (remoteMarkup.test(text)) add('remote markup', node, ancestors);
    if (remoteStyle.test(text)) add('remote style', node, ancestors);
  };
  ancestor(tree, {
    Literal: look,
    TemplateLiteral: look,
    ImportExpression(node, _state, ancestors) {
      const address = isNode(node.source) ? textOf(node.source) : null;
      if (address === null) add('import of a computed address', node, ancestors);
      else if (remoteAddress.test(address)) add('remote import', node, ancestors);
    },
    ImportDeclaration(node, _state, ancestors) {
      if (remoteAddress.test(String(node.source.value))) add('remote import', node, ancestors);
    },
  });
  everyName(tree, [], add);
  return found;
}

/** Every name in the tree, wherever it stands: variable, member, key, label, private name. */
function everyName(node: Node, above: Node[], add: (name: string, node: Node, ancestors: Node[]) => void): void {
  const ancestors = [...above, node];
  const { name } = node as Node & { name?: unknown };
  if ((node.type === 'Identifier' || node.type === 'PrivateIdentifier') && typeof name === 'string' && bannedNames.has(name))
    add(name, node, ancestors);
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) {
      for (const one of child) if (isNode(one)) everyName(one, ancestors, add);
    } else if (isNode(child)) everyName(child, ancestors, add);
  }
}

/** What stands in a page or a style sheet of ours. */
export function findingsInMarkup(text: string): Finding[] {
  return text
    .split('\n')
    .flatMap((content, index) => [
      ...(remoteMarkup.test(content) ? [{ name: 'remote markup', tree: 'text', line: index + 1, column: 0 }] : []),
      ...(remoteStyle.test(content) ? [{ name: 'remote style', tree: 'text', line: index + 1, column: 0 }] : []),
      ...(/<script\b(?![^>]*\bsrc=)[^>]*>\s*\S/i.test(content)
        ? [{ name: 'inline script', tree: 'text', line: index + 1, column: 0 }]
        : []),
    ]);
}
