import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '#core/sites/readPage.ts';
import { sites } from '#core/sites/registry.ts';
import { casesIn, contextOf, type PageCase } from '../pages/cases.ts';

/** The mutation law over every site's pages: whatever a release takes away or renames, a value is right, doubted or missing, never wrong. */

type Mutation = (document: Document, turn: number) => void;

/** Documents without a window of their own: these tests make a thousand. */
const parser = new JSDOM('').window.DOMParser;

const all = (document: Document, selector: string) => [...document.body.querySelectorAll(selector)];
const chosen = <T>(from: T[], turn: number): T | undefined => from[(turn * 7919) % Math.max(1, from.length)];
const leaves = (document: Document) =>
  all(document, '*').filter(({ children, textContent }) => !children.length && /\d/.test(textContent ?? ''));

const mutations: Record<string, Mutation> = {
  'without class names': (document) => all(document, '[class]').forEach((element) => element.removeAttribute('class')),
  'without ids': (document) => all(document, '[id]').forEach((element) => element.removeAttribute('id')),
  'without scripts': (document) => all(document, 'script').forEach((element) => element.remove()),
  'without links': (document) => all(document, 'a[href]').forEach((element) => element.removeAttribute('href')),
  'without one value': (document, turn) => chosen(leaves(document), turn)?.remove(),
  'without one part': (document, turn) =>
    chosen(all(document, 'main > *, main > * > *, #workOutQuickView *, li, tr'), turn)?.remove(),
  'with a value that is not there yet': (document, turn) => {
    const leaf = chosen(leaves(document), turn);
    if (leaf) leaf.textContent = '--';
  },
  'with one more box around everything': (document) => {
    const box = document.createElement('div');
    box.append(...document.body.childNodes);
    document.body.append(box);
  },
  'with labels of another language': (document) => {
    for (const element of all(document, 'dt, th, label, h5, p, span, div'))
      if (!element.children.length && /^\p{L}[\p{L} .]*$/u.test(element.textContent?.trim() ?? '')) element.textContent = 'Ipsum';
  },
};

/** What a changed page states wrongly: other values than the case, or values that the case knows to be absent. */
function wrong(expected: PageCase, mutate: Mutation, turn: number): string[] {
  const document = new parser().parseFromString(expected.html, 'text/html');
  mutate(document, turn);
  const result = readPage(document, contextOf(expected));
  if (!result.ok) return [];
  return Object.entries(result.run).flatMap(([name, value]) => {
    const right = expected.run?.[name];
    const within = result.fields[name as keyof typeof result.fields]?.within ?? 0;
    if (right === undefined)
      return expected.absent?.includes(name) && name !== 'sport' ? [`${name} ${String(value)} is absent`] : [];
    if (name === 'startTime') return Date.parse(String(value)) === Date.parse(String(right)) ? [] : [`${name} ${String(value)}`];
    const isRight = typeof value === 'number' ? Math.abs(value - Number(right)) <= within + 1e-6 * value : value === right;
    return isRight ? [] : [`${name} ${String(value)}, not ${String(right)}`];
  });
}

const cases = casesIn(join(import.meta.dirname, '../pages')).filter(({ refusal }) => refusal === undefined);
const later = sites.filter(({ id }) => id !== 'strava' && id !== 'garmin');

describe.each(later.map(({ id }) => [id, cases.filter(({ name }) => name.startsWith(`${id}-`))] as const))(
  'pages of %s',
  (_id, own) => {
    it.each(Object.entries(mutations))('%s are never read wrong', (kind, mutate) => {
      const turns = /one (?:value|part)|not there yet/.test(kind) ? 2 : 1;
      const said = own.flatMap((expected) =>
        Array.from({ length: turns }, (_, turn) =>
          wrong(expected, mutate, turn + 1).map((text) => `${expected.name} ${turn}: ${text}`),
        ).flat(),
      );
      expect(said).toEqual([]);
    });
  },
);
