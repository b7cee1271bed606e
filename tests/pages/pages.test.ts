import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '#core/sites/readPage.ts';
import { casesIn, contextOf, differences } from './cases.ts';
import { pending } from './pending.ts';

/** Every page case reads as its `expected.json` says. PAGE_CASES=DIR puts another set of the same form in place of ours. */

const cases = casesIn(process.env.PAGE_CASES ?? import.meta.dirname);

describe('page cases', () => {
  it('there are cases', () => expect(cases.length).toBeGreaterThan(0));

  for (const expected of cases) {
    const { name, refusal, html } = expected;
    const waits = pending.find((entry) => entry.name === name);
    it(
      waits
        ? `${name} can't be read yet: ${waits.reason}`
        : `${name} is ${refusal ? `refused as ${refusal}` : 'read as it stands'}`,
      () => {
        const { document } = new JSDOM(html).window;
        const before = document.documentElement.outerHTML;
        const wrong = differences(readPage(document, contextOf(expected)), expected);
        if (waits) expect(wrong, 'passes now: take it off the list').not.toEqual([]);
        else expect(wrong).toEqual([]);
        expect(document.documentElement.outerHTML === before, 'the page was changed').toBe(true);
      },
    );
  }
});
