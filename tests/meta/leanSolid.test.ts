import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { neverCalled, neverSet, withoutSettingIn } from '../../scripts/lib/leanSolid.ts';

/** What is built without in Solid is nothing that we use. */

const root = join(import.meta.dirname, '..', '..');
const solid = readFileSync(join(root, 'node_modules/solid-js/dist/solid.js'), 'utf8');
const parsed = (code: string) => parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
const lean = withoutSettingIn(solid, parsed(solid));

/** Names of Solid's functions that give one of the variables a value. */
function settersIn(code: string): string[] {
  const sets = new RegExp(`\\b(?:${neverSet.join('|')}) = (?!null)`);
  return [...code.matchAll(/^function (\w+)\([^]*?^\}/gm)].filter(([text]) => sets.test(text)).map(([, name = '']) => name);
}

describe('Solid, as it is built', () => {
  it('never sets what stays nothing, and is the same otherwise', () => {
    for (const name of neverSet) {
      expect(lean).toContain(`let ${name} = null;`);
      expect(lean.replace(`let ${name} = null;`, '')).not.toMatch(new RegExp(`\\b${name} = `));
    }
    expect(lean.length).toBe(solid.length);
    expect(() => parsed(lean)).not.toThrow();
  });

  it('sets it in no call that we make', () => {
    // The other one hands out a setter.
    expect([...settersIn(solid), 'useTransition'].sort()).toEqual([...neverCalled].sort());
    const calls = new RegExp(`\\b(?:${neverCalled.join('|')})\\b`);
    const sources = globSync('{core,components,entrypoints}/**/*.{ts,tsx}', { cwd: root });
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((file) => calls.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('is not built from a version that does it in another way', () => {
    const other = solid.replace('let Scheduler = null;', 'let scheduler = null;');
    expect(() => withoutSettingIn(other, parsed(other))).toThrow('no Scheduler');
  });
});
