import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { keptNamespaces, withoutUnusedIn } from '../../scripts/lib/leanPolyfill.ts';

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
/** Calls of the API, as `tabs.query` and `storage.local.get`. */
const calls = new Set(sources.flatMap((text) => [...text.matchAll(/\bbrowser\.([a-z][\w.]*)\(/g)].map(([, name]) => name ?? '')));

const types = readFileSync(join(root, 'node_modules/@types/chrome/index.d.ts'), 'utf8');
const oldest = Number(/minimum_chrome_version: '(\d+)'/.exec(readFileSync(join(root, 'wxt.config.ts'), 'utf8'))?.[1]);

/** The version of Chrome since which a call gives a promise; null of one that gives its answer at once. */
function promisesSince(call: string): number | null {
  const [namespace = '', ...path] = call.split('.');
  const part = new RegExp(`^    export namespace ${namespace} \\{$[\\s\\S]*?^    \\}$`, 'm').exec(types)?.[0] ?? '';
  const own = new RegExp(
    `\\/\\*\\*(?:(?!\\*\\/)[\\s\\S])*\\*\\/\\s*(?:(?:export )?function )?${path.at(-1) ?? ''}(?:<[^\\n]*>)?\\([^;]*;`,
  ).exec(part)?.[0];
  if (own === undefined) throw new Error(`${call} is in no types`);
  const version = /via Promise[^.]* since Chrome (\d+)/.exec(own)?.[1];
  if (version !== undefined) return Number(version);
  return own.includes('Promise<') ? 0 : null;
}

describe('the polyfill of the extension API', () => {
  it('knows of no call that the oldest browser makes no promise of', () => {
    const known = namespacesIn(polyfill);
    expect(known).toContain('bookmarks');
    expect(namespacesIn(lean)).toEqual(keptNamespaces);
    const asked = [...calls].filter((call) => known.includes(call.split('.')[0] ?? '') && !call.endsWith('Listener'));
    const since = Object.fromEntries(asked.map((call) => [call, promisesSince(call)]));
    expect(since).toMatchObject({ 'storage.local.get': 95, 'notifications.create': 116, 'runtime.getURL': null });
    expect(asked.filter((call) => (since[call] ?? 0) > oldest)).toEqual([]);
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
