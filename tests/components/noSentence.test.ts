import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Attributes whose text a person reads or hears. */
const spoken = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
]);
const words = /\p{L}{2,}/u;

/** What a person would read in the source itself: letters between tags, and texts of attributes that are read out. */
function sentencesIn(source: string, name = 'part.tsx'): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const literal = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node) && words.test(node.text)) found.push(node.text);
    else if (
      ts.isTemplateExpression(node) &&
      words.test(node.head.text + node.templateSpans.map((one) => one.literal.text).join(''))
    ) {
      found.push(node.getText());
    } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(literal);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(literal);
    else if (ts.isParenthesizedExpression(node)) literal(node.expression);
  };
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && words.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) literal(node.expression);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
      literal(node.initializer && ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer);
    }
    // A sentence kept in a constant: several words, an upper-case start.
    if (ts.isStringLiteralLike(node) && /^\p{Lu}\p{L}+[ ,]\p{L}+.* /u.test(node.text) && !ts.isImportDeclaration(node.parent))
      found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

const folder = join(import.meta.dirname, '..', '..', 'components');
const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** A key of the catalogue is no word for people. */
const isKey = (text: string) => /^[a-z][\w-]*(\.[\w-]+)+$/.test(text);

describe('no sentence stands in a component', () => {
  it.each(parts)('%s', (name) => {
    expect(sentencesIn(readFileSync(join(folder, name), 'utf8'), name).filter((text) => !isKey(text))).toEqual([]);
  });

  it.each([
    ['between tags', '<p>Drink to thirst</p>'],
    ['in an expression', '<p>{done ? "Done" : "Not done"}</p>'],
    ['in a template', '<p>{`${n} hours`}</p>'],
    ['in what is read out', '<button aria-label="Close" />'],
    ['in a tooltip by a condition', '<button title={open ? "Close" : "Open"} />'],
    ['in a constant', 'const text = "You must rest for two days";'],
  ])('one %s would be found', (_, source) => {
    expect(sentencesIn(`const part = () => ${source.startsWith('<') ? source : `{ ${source} }`};`)).not.toEqual([]);
  });
});
