import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { JSDOM } from 'jsdom';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import type { ReadingContext } from '#core/reading/reading.ts';
import { shownId } from '#core/sites/activityOf.ts';
import { judge } from '#core/sites/judge.ts';
import { sites } from '#core/sites/registry.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { snapshotOf } from '#core/sites/snapshot.ts';
import { asInWorker, probes, withoutProbesIn } from '../../scripts/lib/lighter.ts';
import { casesIn, contextOf } from '../pages/cases.ts';

/** What the worker is built without changes nothing of what it says. */

const root = join(import.meta.dirname, '..', '..');

const isProbe = (name: string) => (probes as readonly string[]).includes(name);

describe('a site without its probes', () => {
  const cases = casesIn(join(root, 'tests/pages'));
  it.each(sites.map((site) => [site.id, site] as const))('%s judges its pages as it does with them', (_id, site) => {
    const own = cases.filter(({ url }) => siteOf(new URL(url)) === site);
    expect(own).not.toEqual([]);
    for (const one of own) {
      const url = new URL(one.url);
      const { document } = new JSDOM(one.html, { url: one.url }).window;
      const activity = shownId(site, url, document);
      if (activity === null) continue;
      for (const whole of [false, true]) {
        const snapshot = snapshotOf(document, site, { url, id: activity }, whole);
        const context: ReadingContext = contextOf(one);
        expect(judge(snapshot, asInWorker(site), activity, context), one.name).toEqual(judge(snapshot, site, activity, context));
      }
    }
  });

  it('stands nowhere in a document, and finds no panel there', () => {
    for (const { blocks, panel } of sites.map(asInWorker)) {
      expect(blocks.some((block) => 'at' in block || 'except' in block)).toBe(false);
      expect(Object.keys(panel ?? { at: 1 })).toEqual(['at']);
    }
  });

  it.each([...sites.map(({ id }) => id), 'general', 'byLabels'])('%s is built with all the rest of its entry', async (name) => {
    const path = join(root, 'core/sites', `${name}.ts`);
    const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
    const membersIn = (text: string) => {
      const members: string[] = [];
      for (const statement of parse(text, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
        const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
        if (declared?.type !== 'VariableDeclaration') continue;
        for (const { init } of declared.declarations)
          if (init?.type === 'ObjectExpression')
            for (const property of init.properties)
              members.push(
                property.type === 'SpreadElement' ? '...' : property.key.type === 'Identifier' ? property.key.name : '',
              );
      }
      return members;
    };
    const lighter = withoutProbesIn(code, parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body as never);
    expect(membersIn(lighter)).toEqual(membersIn(code).filter((member) => !isProbe(member)));
    expect(membersIn(lighter)).not.toEqual(membersIn(code));
    expect(lighter.length).toBe(code.length);
    // Runkeeper's blocks are made by a function, which stays whole.
    if (name !== 'runkeeper') expect(lighter).not.toMatch(/\b(?:at|except): ["'`]/);
  });
});
