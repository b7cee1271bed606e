import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { reportOf } from '#core/report/report.ts';
import { shownId } from '#core/sites/activityOf.ts';
import { readPage } from '#core/sites/readPage.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { casesIn, contextOf, type PageCase } from '../pages/cases.ts';

/** Sites that open an activity inside another page: what their readers hold on to must stand in the report. */

const seeded = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
const documentOf = (html: string) => new JSDOM(html).window.document;
const cases = casesIn(join(import.meta.dirname, '../pages')).filter(({ url }) => {
  const site = siteOf(new URL(url));
  return site?.panel !== undefined && site.activityId(new URL(url)) === null;
});

/** What a reading comes to, without the numbers: which fields, how certain, or which refusal. */
function kindOf(html: string, one: PageCase) {
  const result = readPage(documentOf(html), contextOf(one));
  if (!result.ok) return { refusal: result.refusal };
  // Of a value whose unit does not stand behind it only the shape is kept: a heart rate among lowest and highest may become none.
  const certain = Object.entries(result.fields).filter(
    ([name]) => name === 'distance' || /^(?:moving|timer|elapsed)Time$/.test(name),
  );
  return { fields: Object.fromEntries(certain.map(([name, { certainty }]) => [name, certainty])), sport: result.run.sport };
}

describe('a report of a page with a panel', () => {
  it('is tried on pages of every site that has one', () => {
    expect(new Set(cases.map(({ url }) => siteOf(new URL(url))?.id))).toEqual(new Set(['trainingpeaks', 'runalyze']));
  });

  it.each(cases.map((one) => [one.name, one] as const))('reads like the page: %s', (_name, one) => {
    const url = new URL(one.url);
    const site = siteOf(url)!;
    const document = documentOf(one.html);
    for (let seed = 1; seed <= 4; seed += 1) {
      const report = reportOf(document, site, seeded(seed * 7919));
      const opened = shownId(site, url, documentOf(report));
      expect(opened === null, report).toBe(shownId(site, url, document) === null);
      if (opened !== null) expect(kindOf(report, one), report).toEqual(kindOf(one.html, one));
    }
  });

  it('holds neither the id nor the title of the activity', () => {
    const named = cases.filter(({ html }) => /data-(?:workoutid|activity-id)="\d/.test(html));
    expect(named.length).toBeGreaterThan(3);
    for (const { html, url } of named) {
      const report = reportOf(documentOf(html), siteOf(new URL(url))!, seeded(11));
      for (const [, id = ''] of html.matchAll(/(?:workoutid|activity-id)="(\d+)"/g)) expect(report).not.toContain(id);
      expect(report).not.toMatch(/loop/i);
    }
  });
});
