import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab, View } from './driver.ts';

/** What has the focus, as its user meets it. */
export interface Focus {
  name: string;
  role: string;
  /** True where the focus can be seen: an outline on the element, or on what draws it. A place that is jumped to needs none. */
  isMarked: boolean;
  /** True where the middle of the element is in the viewport with nothing of ours over it. */
  isInSight: boolean;
  /** What stands where its middle is, for the one who reads that it is hidden. */
  over: string;
}

/** Runs in the page. */
function focusInPage(root: Document | ShadowRoot): Focus | null {
  const element = root.activeElement;
  if (!(element instanceof HTMLElement) || element.tagName === 'BODY' || element.tagName === 'HTML') return null;
  const text = (one: Element) => (one as HTMLElement).innerText || one.textContent || '';
  const labels = (element as HTMLInputElement).labels ?? [];
  const pointed = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => root.getElementById(id) ?? []);
  const named = element.getAttribute('aria-label') ?? (pointed.length > 0 ? pointed.map(text).join(' ') : '');
  const name = (named || [...labels].map(text).join(' ') || text(element)).replace(/\s+/g, ' ').trim();
  const own = element.getBoundingClientRect();
  // A control that is drawn by its label is seen there.
  const drawn: Element = own.width < 2 && labels[0] ? labels[0] : element;
  const outlined = (one: Element) => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  };
  const box = drawn.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + Math.min(box.height, innerHeight) / 2;
  const top = root.elementFromPoint(x, y);
  return {
    name,
    role: element.getAttribute('role') ?? (element.getAttribute('type') || element.tagName.toLowerCase()),
    isMarked: element.tabIndex < 0 || outlined(drawn) || outlined(element),
    over: `${top ? `<${top.tagName.toLowerCase()} class="${top.className}">` : 'nothing'} at ${String(Math.round(x))}, ${String(Math.round(y))} of ${String(innerWidth)} × ${String(innerHeight)}`,
    isInSight: top !== null && (drawn.contains(top) || top.contains(drawn) || element.contains(top)),
  };
}

export const focusIn = (view: View): Promise<Focus | null> => view.evaluate(focusInPage);

/** The focus when it has come to rest: a page with room scrolls to it softly. */
async function settled(view: View): Promise<Focus | null> {
  const end = Date.now() + 1_500;
  for (;;) {
    const focus = await focusIn(view);
    if (focus === null || focus.isInSight || Date.now() > end) return focus;
    await sleep(50);
  }
}

/** Goes on by Tab until a control of this name has the focus. Each stop on the way must be marked and in sight. */
export async function tabTo(tab: Tab, view: View, name: RegExp, most = 120): Promise<Focus> {
  const stops: string[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    const focus = await settled(view);
    if (focus) {
      stops.push(focus.name.slice(0, 40));
      if (!focus.isMarked) throw new Error(`no focus to be seen on "${focus.name}" (${focus.role})`);
      if (!focus.isInSight) throw new Error(`the focus is hidden on "${focus.name}" (${focus.role}) by ${focus.over}`);
      if (name.test(focus.name)) return focus;
    }
    await tab.press('Tab');
  }
  throw new Error(`no control ${String(name)} by Tab; stops: ${stops.join(' | ')}`);
}
