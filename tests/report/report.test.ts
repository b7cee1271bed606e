import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { reportOf } from '#core/report/report.ts';
import { general } from '#core/sites/general.ts';
import { readPage } from '#core/sites/readPage.ts';
import { siteOf } from '#core/sites/siteOf.ts';

/** The report of a page: nothing personal in it, and the arithmetic kept. */

/** Numbers between 0 and 1 that a seed gives again (Park, Miller 1988). */
const seeded = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
const documentOf = (html: string) => new JSDOM(html).window.document;

/** Words that no vocabulary of labels or code has: names, places, tokens. */
const secret = fc
  .string({ unit: fc.constantFrom(...'bdfghjklmnprstvzq'), minLength: 5, maxLength: 12 })
  .map((word) => `q${word}`);
const number = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);

const personal = (word: string, id: string) => `<!doctype html><html lang="${word}"><head><title>${word}</title>
<script>window.user = {"name": "${word}", "id": ${id}}</script><meta name="author" content="${word}"></head><body class="${word}">
<main id="${word}-${id}" data-user="${word}" data-${word}="1" data-props='{"name":"${word}","lat":48.${id}}' onclick="${word}()">
<!-- ${word} ${id} --><h1 class="activity ${word} user-${word} name__${word}">${word} ran 10.02 km in ${word}</h1>
<a href="https://${word}.example/${id}?token=${word}" title="${word}">${word}@mail.example</a><img src="/${word}.png" alt="${word}">
<${word}-tag>${word}</${word}-tag><input value="${word}"><input type="hidden" value="${word}"><textarea>${word}</textarea>
<p>${word} 48.${id}, 16.${id}</p><ul><li>${word}: well done, ${word.toUpperCase()}!</li></ul><time datetime="${word}">${word}</time>
<dl><dt>Distance</dt><dd title="${word}">10.02 km</dd><dt>Time</dt><dd aria-label="${word} 50:06">50:06</dd><dt>Avg Pace</dt><dd>5:00 /km</dd></dl>
<style>.${word}{}</style><svg><text>${word}</text></svg><template>${word}</template><iframe src="https://${word}.example"></iframe></main></body></html>`;

describe('a report', () => {
  it('holds no name, place, address, id, token or comment of the page, wherever it stands', () => {
    fc.assert(
      fc.property(secret, number, fc.integer({ min: 1, max: 1e9 }), (word, id, seed) => {
        const report = reportOf(documentOf(personal(word, id)), general, seeded(seed)).toLowerCase();
        expect(report).not.toContain(word);
        expect(report).not.toContain(id);
        expect(report).not.toMatch(/<!-|href|src=|alt=|example|script/);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps labels, units and the arithmetic of distance, time and pace', () => {
    fc.assert(
      fc.property(secret, fc.integer({ min: 1, max: 1e9 }), (word, seed) => {
        const report = reportOf(documentOf(personal(word, '12345678')), general, seeded(seed));
        expect(report).toMatch(/Distance[\s\S]*\d\d\.\d\d km[\s\S]*Time[\s\S]*\d\d:\d\d[\s\S]*Avg Pace[\s\S]*\d:\d\d \/km/);
        const [, km, minutes, seconds, per, rest] = /(\d\d\.\d\d) km<\/dd>[\s\S]*?(\d\d):(\d\d)<\/dd>[\s\S]*?(\d):(\d\d) \/km/
          .exec(report)!
          .map(Number);
        expect(km).not.toBe(10.02);
        expect(Math.abs((minutes! * 60 + seconds!) / km! - (per! * 60 + rest!))).toBeLessThan(1);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    'strava-demo',
    'strava-run-de',
    'garmin-demo',
    'garmin-run-ja',
    // In miles, whose sign is a weekday elsewhere; and beside another run of about the same pace.
    'garmin-run-en-miles',
    'smashrun-run-en-miles',
    'komoot-run-en-trail',
  ])('of %s is read like the page', (name) => {
    const folder = join(import.meta.dirname, '../pages', name);
    const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string };
    const document = documentOf(readFileSync(join(folder, 'page.html'), 'utf8'));
    const before = document.documentElement.outerHTML;
    for (let seed = 1; seed <= 5; seed += 1) {
      const report = reportOf(document, siteOf(new URL(url)) ?? general, seeded(seed * 7919));
      const result = readPage(documentOf(report), { url, timeZone: 'UTC', now: '2030-01-01T00:00:00Z' });
      expect(result.ok && result.fields.distance?.certainty, report).toBe('read');
    }
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is bounded on a page of endless text and endless depth', () => {
    const deep = `<main>${'<div class="box">'.repeat(400)}${'7 km '.repeat(20_000)}${'</div>'.repeat(400)}</main>`;
    const report = reportOf(documentOf(deep), general, seeded(1));
    expect(report.length).toBeLessThan(200_000);
    expect(report).not.toContain('7 km 7 km');
  });
});
