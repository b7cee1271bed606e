import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { usedNamespaces, withoutUnusedIn } from '../../scripts/lib/leanPolyfill.ts';

/** What the built polyfill no longer knows is nothing that we call. */

const root = join(import.meta.dirname, '..', '..');
const polyfill = readFileSync(join(root, 'node_modules/webextension-polyfill/dist/browser-polyfill.js'), 'utf8');
const lean = withoutUnusedIn(polyfill, parse(polyfill, { ecmaVersion: 'latest' }));

/** Names of the first level of the table. */
const namespacesIn = (code: string) =>
  [...code.matchAll(/^ {8}"(\w+)": \{$/gm)].map(([, name]) => name ?? '').filter((name) => name !== '');

const sources = globSync('{core,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  readFileSync(join(root, file), 'utf8'),
);
const called = new Set(sources.flatMap((text) => [...text.matchAll(/\bbrowser\.([a-z]\w*)/g)].map(([, name]) => name ?? '')));

describe('the polyfill of the extension API', () => {
  it('keeps the calls of every part of the API that we use', () => {
    const known = namespacesIn(polyfill);
    expect(known).toContain('bookmarks');
    expect(namespacesIn(lean)).toEqual(known.filter((name) => usedNamespaces.includes(name)));
    expect([...called].filter((name) => known.includes(name)).sort()).toEqual([...usedNamespaces].sort());
  });

  it('is built with all its code', () => {
    const from = polyfill.indexOf('apiMetadata');
    const until = polyfill.indexOf('Object.keys(apiMetadata)');
    expect(lean.slice(0, from)).toBe(polyfill.slice(0, from));
    expect(lean.slice(until)).toBe(polyfill.slice(until));
    expect(lean).not.toContain('bookmarks');
    expect(() => parse(lean, { ecmaVersion: 'latest' })).not.toThrow();
  });

  it('is not built from a version that keeps its table elsewhere', () =>
    expect(() => withoutUnusedIn('const other = {}', parse('const other = {}', { ecmaVersion: 'latest' }))).toThrow('no table'));
});
