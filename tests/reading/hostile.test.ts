import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { measure } from '#core/reading/quantity.ts';
import { readPage } from '#core/sites/readPage.ts';
import { build } from './build/build.ts';
import { draw } from './build/draw.ts';
import { plainVariant } from './build/variant.ts';

const strava = 'https://www.strava.com/activities/15900000001';
const context = { url: strava, timeZone: 'UTC', now: '2026-10-01T12:00:00Z' };

/** ms of the processor that reading a page of this body takes: other work on the machine does not count. */
function timeOf(body: string): number {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  const begin = process.cpuUsage();
  readPage(document, context);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

const bound = 5_000;

describe('a hostile page', () => {
  it('of 100 kB of digits ends', () =>
    expect(timeOf(`<ul class="inline-stats"><li>${'1'.repeat(100_000)}</li></ul>`)).toBeLessThan(bound));
  it('of 100 kB of digits, colons and commas ends', () =>
    expect(timeOf(`<main>${'1:2,3.4 '.repeat(12_500)}</main>`)).toBeLessThan(bound));
  it('of 100,000 nodes ends', () => expect(timeOf(`<main>${'<p>5 km</p>'.repeat(50_000)}</main>`)).toBeLessThan(bound));
  it('of 2,000 nested elements ends', () => expect(timeOf(`<main>${'<div>'.repeat(2_000)}12 km`)).toBeLessThan(bound));
  it('of control characters ends', () =>
    expect(timeOf(`<main>${'\u0001\u200f\u202e12'.repeat(20_000)} km</main>`)).toBeLessThan(bound));
  it('does not make a shape take long', () => {
    const begin = performance.now();
    for (const part of ['1 ', '1,', '1:', "1'", '1h', '- ', '1.', '9 9']) measure(part.repeat(60));
    expect(performance.now() - begin).toBeLessThan(200);
  });

  it('without a body, an address or a clock is refused and nothing is thrown', () => {
    const { document } = new JSDOM('').window;
    for (const bad of [
      { ...context, url: 'no address' },
      { ...context, now: 'never' },
      { ...context, timeZone: 'Nowhere/None' },
    ])
      expect(readPage(document, bad).ok).toBe(false);
  });

  it('that shows a value in another order than it stands is not believed', () => {
    const built = build(draw(1).truth, plainVariant);
    const { document } = new JSDOM(built.html).window;
    for (const strong of document.querySelectorAll('.inline-stats strong')) strong.prepend('\u202e');
    expect(readPage(document, { ...context, url: built.url, now: built.now })).toMatchObject({ ok: false });
  });
});

describe('reading', () => {
  it('leaves the page as it was', () => {
    for (const seed of [3, 4, 5, 6]) {
      const { truth, variant } = draw(seed);
      const built = build(truth, variant);
      const { document } = new JSDOM(built.html).window;
      const before = document.documentElement.outerHTML;
      readPage(document, { url: built.url, now: built.now, timeZone: built.timeZone });
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
});
