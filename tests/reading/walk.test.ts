import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { textsIn } from '#core/reading/walk.ts';
import type { Walk } from '#core/reading/walk.ts';

/** Which texts of a page are looked at: what stands beside the totals and what nobody sees is not. */

function texts(body: string, more: Partial<Walk> = {}) {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  return textsIn(document.body, { prune: true, limit: 1_000, ...more }).texts;
}
const shown = (body: string, more: Partial<Walk> = {}) => texts(body, more).map(({ text }) => text);

describe('hidden values', () => {
  it.each([
    '<p hidden>10 km</p>',
    '<p inert>10 km</p>',
    '<p aria-hidden="true">10 km</p>',
    '<p style="display: none">10 km</p>',
    '<p style="color: red; VISIBILITY:hidden">10 km</p>',
    '<p style="opacity: 0">10 km</p>',
    '<p style="opacity:0.0; color: red">10 km</p>',
    '<div hidden><b><i>10 km</i></b></div>',
    '<input type="hidden" value="10 km">',
    '<input type="checkbox" value="10 km">',
    '<input type="password" value="10 km">',
    '<dialog>10 km</dialog>',
    '<div role="tooltip">10 km</div>',
    '<div role="dialog">10 km</div>',
    '<script>10 km</script>',
    '<style>10 km</style>',
    '<template>10 km</template>',
    '<select><option>10 km</option></select>',
    '<textarea>10 km</textarea>',
    '<svg><text>10 km</text></svg>',
  ])('in %s are not read, of a site’s own place neither', (body) => {
    expect(shown(body)).toEqual([]);
    expect(shown(body, { prune: false })).toEqual([]);
  });
  it.each([
    '<p aria-hidden="false">10 km</p>',
    '<p style="opacity: 0.5">10 km</p>',
    '<p style="display: block">10 km</p>',
    '<dialog open>10 km</dialog>',
    '<div role="main">10 km</div>',
    '<input value="10 km">',
    '<input type="text" value=" 10 km ">',
  ])('in %s are no such', (body) => expect(shown(body)).toEqual(['10 km']));
});

describe('what stands beside the totals', () => {
  it.each([
    '<nav>10 km</nav>',
    '<aside>10 km</aside>',
    '<footer>10 km</footer>',
    '<div class="splits">10 km</div>',
    '<div class="SplitTable_row__x1Yz">10 km</div>',
    '<div class="page lap-row">10 km</div>',
    '<div id="comments">10 km</div>',
    `<table><tr><td>1</td><td>10 km</td><td>50:00</td></tr></table>`,
    `<table>${'<tr><td>10 km</td></tr>'.repeat(15)}</table>`,
  ])('as in %s is left out, but not of a site’s own place', (body) => {
    expect(shown(body)).toEqual([]);
    expect(shown(body, { prune: false })).toContain('10 km');
  });
  it.each([
    '<div class="overlaps">10 km</div>',
    '<div class="Stats_value__lap">10 km</div>',
    '<div class="summary">10 km</div>',
    '<table><tr><td>10 km</td></tr></table>',
  ])('is no such in %s', (body) => expect(shown(body)).toEqual(['10 km']));
  it('is what a site names so, too', () =>
    expect(shown('<p>10 km</p><p class="own">5 km</p>', { except: '.own' })).toEqual(['10 km']));
});

describe('what is said of a text', () => {
  it('are its level as a heading, its names, and whether it may be changed', () => {
    expect(texts('<h2><span>10 km</span></h2><summary>5 km</summary>')).toMatchObject([{ head: 2 }, { head: 6 }]);
    expect(texts('<p aria-label="Distance"><b title="Way">10 km</b></p>')).toMatchObject([
      { title: 'Way', names: ['Way', 'Distance'] },
    ]);
    expect(
      texts('<input value="10 km"><input readonly value="5 km"><input disabled value="1 km">').map(({ typed }) => typed),
    ).toEqual([true, undefined, undefined]);
    expect(texts('<div data-field="way"><b>10 km</b></div>', { mark: 'data-field' })).toMatchObject([{ mark: 'way' }]);
  });
  it('is none where it is long or turned round, and no more of them than asked for', () => {
    expect(shown(`<p>${'x'.repeat(301)}</p><p>10\u202e km</p><p> 5 km </p>`)).toEqual(['', '', '5 km']);
    expect(shown('<p>1 km</p><p>2 km</p><p>3 km</p>', { limit: 2 })).toEqual(['1 km', '2 km']);
  });
});
