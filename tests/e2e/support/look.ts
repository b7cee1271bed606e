import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab, View } from './driver.ts';

/** What a reader with eyes or a screen reader finds: elements by role and name, never by class. */
export interface Found {
  name: string;
  checked: boolean;
  disabled: boolean;
  expanded: string | null;
  /** Value of a control. */
  value: string;
  /** Middle of the element in the viewport, CSS pixels. */
  x: number;
  y: number;
}

export type Role =
  | 'button'
  | 'checkbox'
  | 'switch'
  | 'radio'
  | 'heading'
  | 'link'
  | 'textbox'
  | 'spinbutton'
  | 'combobox'
  | 'listitem'
  | 'dialog'
  | 'group'
  | 'status'
  | 'alert';

/** What becomes of an element on the way: nothing, brought into view so that a mouse can reach it, or told of its next click too. */
type Bring = 'no' | 'into-view' | 'watched';

/** Runs in the page. */
function findInPage(root: Document | ShadowRoot, role: string, pattern: string, bring: Bring): Found[] {
  const native: Record<string, string> = {
    button: 'button, summary, input[type=button], input[type=submit]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    heading: 'h1, h2, h3, h4, h5, h6',
    link: 'a[href]',
    textbox: 'input:not([type]), input[type=text], input[type=search], textarea',
    spinbutton: 'input[type=number]',
    combobox: 'select',
    listitem: 'li',
    dialog: 'dialog',
    group: 'fieldset, details',
    status: 'output',
  };
  const selector = [native[role] ? `:is(${native[role]}):not([role])` : '', `[role="${role}"]`].filter(Boolean);
  const textOf = (element: Element) => (element as HTMLElement).innerText || element.textContent || '';
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const pointed = ids.map((id) => root.querySelector(`#${CSS.escape(id)}`)).filter((one) => one !== null);
    if (pointed.length > 0) return pointed.map(textOf).join(' ');
    const { labels } = element as HTMLInputElement;
    if (labels && labels.length > 0) return [...labels].map(textOf).join(' ');
    if (element instanceof HTMLFieldSetElement) return textOf(element.querySelector('legend') ?? element);
    return textOf(element) || (element.getAttribute('title') ?? '');
  };
  const wanted = new RegExp(pattern, 'iu');
  const matches = [...root.querySelectorAll(selector.join(', '))]
    .filter((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
    .filter((element) => element.closest('[aria-hidden=true]') === null)
    .filter((element) => wanted.test(nameOf(element).replace(/\s+/g, ' ').trim()));
  if (bring !== 'no') matches[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (bring === 'watched') {
    const watch = globalThis as { storyClick?: string };
    watch.storyClick = 'awaited';
    matches[0]?.addEventListener('click', () => (watch.storyClick = 'landed'), { capture: true, once: true });
  }
  return matches.map((element) => {
    // A control that is drawn by its label is clicked there.
    const own = element.getBoundingClientRect();
    const label = (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
    const box = own.width < 2 && label ? label : own;
    const { checked, disabled, value } = element as Partial<HTMLInputElement>;
    return {
      name: nameOf(element).replace(/\s+/g, ' ').trim(),
      checked: checked ?? element.getAttribute('aria-checked') === 'true',
      disabled: disabled ?? false,
      expanded: element.getAttribute('aria-expanded'),
      value: value ?? '',
      x: box.left + box.width / 2,
      y: box.top + box.height / 2,
    };
  });
}

/** Every visible element of a role whose name matches, now. */
export const findAll = (view: View, role: Role, name: RegExp): Promise<Found[]> =>
  view.evaluate(findInPage, role, name.source, 'no' as Bring);

/** All text that can be seen in a view, as one line. */
export async function textOf(view: View): Promise<string> {
  const text = await view.evaluate((root) => {
    const parts = 'body' in root ? [root.body] : [...root.children];
    // `innerText` of an element that is not rendered, as a style sheet, would be its source.
    const shown = parts.filter((part) => part.checkVisibility());
    return shown.map((part) => (part instanceof HTMLElement ? part.innerText : '')).join('\n');
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** Asks again until there is an answer other than null or false; fails with what was looked for. */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | null | false | undefined>,
  seconds = 30,
): Promise<Answer> {
  const end = Date.now() + seconds * 1_000;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false && answer !== undefined) return answer;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await sleep(100);
  }
  throw new Error(`waited ${String(seconds)} s for ${what}`, { cause: problem });
}

/** As `eventually`, in a view: what does not come fails with the text that stood there instead. */
async function eventuallyIn<Answer>(
  view: View,
  what: string,
  ask: (text: string) => Answer | false | undefined | Promise<Answer | false | undefined>,
  seconds?: number,
): Promise<Answer> {
  let seen = '';
  try {
    return await eventually(what, async () => ask((seen = await textOf(view))), seconds);
  } catch (error) {
    throw new Error(`${(error as Error).message}; seen: ${seen.slice(0, 600)}`, { cause: error });
  }
}

/** Waits until a view says words. */
export const says = (view: View, words: RegExp, seconds?: number): Promise<true> =>
  eventuallyIn(view, `the words ${String(words)}`, (text) => words.test(text), seconds);

/** Waits until a view no longer says words. */
export const saysNot = (view: View, words: RegExp): Promise<true> =>
  eventuallyIn(view, `no words ${String(words)}`, (text) => !words.test(text));

/** The first element of a role and name, waited for. */
export const find = (view: View, role: Role, name: RegExp): Promise<Found> =>
  eventuallyIn(view, `the ${role} ${String(name)}`, async () => (await findAll(view, role, name))[0]);

/** Where an element of a role and name stands, once it has stood still: what renders late above it would move it from under the mouse. */
export async function placeOf(view: View, role: Role, name: RegExp): Promise<Found> {
  const places: (Found | undefined)[] = [];
  const isStill = async () => {
    const [now] = await view.evaluate(findInPage, role, name.source, 'into-view' as Bring);
    const last = places.at(-1);
    places.push(now);
    // Firefox scrolls it to the middle of the view a pixel up and a pixel down in turn.
    return now && last && Math.abs(now.x - last.x) <= 1 && Math.abs(now.y - last.y) <= 1 && now;
  };
  try {
    return await eventually(`the ${role} ${String(name)} to stand still`, isStill);
  } catch (error) {
    const seen = places.slice(-6).map((place) => (place ? `${String(place.x)},${String(place.y)}` : 'nowhere'));
    throw new Error(`${(error as Error).message}; seen at ${seen.join(' ')} of ${String(places.length)}`, { cause: error });
  }
}

/** Whether a click reached the element that was watched for it; a page or a face that is gone was closed by it. */
async function hasLanded(view: View): Promise<boolean> {
  const said = () => view.evaluate(() => (globalThis as { storyClick?: string }).storyClick ?? 'gone').catch(() => 'gone');
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await said()) !== 'awaited') return true;
    await sleep(50);
  }
  return false;
}

/**
 * A real click on the first element of a role and name, waited for. On a busy machine a page may move what it shows between the
 * look at the place and the click: a click that reached something else is made again, as a runner would.
 */
export async function click(tab: Tab, view: View, role: Role, name: RegExp): Promise<void> {
  await find(view, role, name);
  for (let tries = 0; tries < 5; tries += 1) {
    const target = await placeOf(view, role, name);
    await view.evaluate(findInPage, role, name.source, 'watched' as Bring);
    await tab.clickAt(target.x, target.y);
    if (await hasLanded(view)) return;
  }
  throw new Error(`the ${role} ${String(name)} was clicked and felt nothing; seen: ${(await textOf(view)).slice(0, 600)}`);
}

/** The overlay of a page, waited for. */
export const overlayOf = (tab: Tab): Promise<View> => eventually('the overlay', () => tab.overlay());

/** A pattern for this name and no other. */
export const exactly = (name: string): RegExp => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
