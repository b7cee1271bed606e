import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { shownId } from '#core/sites/activityOf.ts';
import { general } from '#core/sites/general.ts';
import { readAs } from '#core/sites/readPage.ts';
import { sites } from '#core/sites/registry.ts';
import type { Site } from '#core/sites/site.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { enFaces } from '#core/texts/en/faces.ts';
import { casesIn, contextOf, differences } from '../pages/cases.ts';

/** A site is a file, a place in the registry, a row of the README that says how it was proven, and page cases. */

const root = join(import.meta.dirname, '..', '..');
const source = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = source('README.md');
const cases = casesIn(join(root, 'tests/pages'));
const casesOf = ({ id }: Site) => cases.filter(({ name }) => name.startsWith(`${id}-`));
/** Garmin's shell is English in every language, and its settings say which one is shown. */
const languageOf = (html: string) =>
  (/preferredLocale"?: "([a-z]{2})/.exec(html) ?? /<html[^>]*\blang="([a-z]{2})/.exec(html))?.[1] ?? '';

describe('files of sites', () => {
  it('are registered, each of them', () => {
    const files = readdirSync(join(root, 'core/sites')).filter((name) => /: Site = /.test(source(`core/sites/${name}`)));
    const registered = sites.map(({ id }) => `${id}.ts`);
    expect(files.filter((name) => name !== 'general.ts').sort()).toEqual(registered.sort());
  });
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const own = casesOf(site);
  const refused = (refusal: string) => own.filter((one) => one.refusal === refusal);
  const runs = own.filter(({ refusal }) => refusal === undefined);

  it('is a small file', () => {
    const lines = source(`core/sites/${id}.ts`).split('\n').length - 1;
    expect(lines).toBeLessThanOrEqual(id === 'strava' || id === 'garmin' ? 240 : 80);
  });

  it('is described in the README, with the kind and the year of its evidence', () => {
    const [row = ''] = new RegExp(`^\\| ${site.name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')} \\|.*$`, 'm').exec(readme) ?? [];
    expect(row).toContain(site.evidence.date.slice(0, 4));
    expect(row.includes('tried on structure only')).toBe(!['strava', 'garmin', 'trainingpeaks'].includes(id));
    expect(site.evidence.date).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
  });

  it('has a name in the faces', () => expect((enFaces as Record<string, string>)[`site.${id}`]).toBe(site.name));

  it('asks for the hosts of its addresses, and no others', () => {
    const hosts = (patterns: string[]) =>
      [...new Set(patterns.map((pattern) => new URL(pattern.replace(/\*.*$/, '')).origin))].sort();
    expect(hosts(site.matches)).toEqual(hosts(site.origins));
    for (const { url } of own) expect(siteOf(new URL(url))?.id, url).toBe(id);
  });

  it('has cases of every state that it can be in', () => {
    for (const refusal of ['signed-out', 'not-ready', 'not-a-run']) expect(refused(refusal), refusal).not.toEqual([]);
    expect(runs.length).toBeGreaterThanOrEqual(4);
    if (site.isPlanned) expect(refused('not-completed')).not.toEqual([]);
    const names = own.map(({ name }) => name).join();
    expect(names).toMatch(/partial|missing|no-values/);
    expect(names).toMatch(/miles/);
    expect(refused('not-owner').length + runs.filter(({ owner }) => owner === 'unknown').length).toBeGreaterThan(0);
  });

  it('has runs in three languages or more', () => {
    expect(new Set(runs.map(({ html }) => languageOf(html))).size).toBeGreaterThanOrEqual(3);
  });

  it('is read otherwise when its hooks are taken away', () => {
    const bare: Site = { ...general, id, activityId: site.activityId };
    const red = own.filter((expected) => {
      const { document } = new JSDOM(expected.html).window;
      const shown = shownId(site, new URL(expected.url), document);
      return shown !== null && differences(readAs(bare, shown, document, contextOf(expected)), expected).length > 0;
    });
    expect(red.length).toBeGreaterThan(own.length / 3);
  });
});
