import { createEffect, createSignal, onCleanup, type Accessor } from 'solid-js';
import { overlaps } from './geometry.ts';

/** `collapsed`: the card became a pill; `moved`: the pill was in the way too and went to the other edge. */
export type Yielding = 'no' | 'collapsed' | 'moved';

/**
 * The overlay never covers the control of the page that has the focus: it becomes a pill, and if that is still in the
 * way, it goes to the other edge. It comes back when the focus has moved on.
 */
export function createYielding(place: () => HTMLElement | undefined, open: Accessor<boolean>): Accessor<Yielding> {
  const [yielding, setYielding] = createSignal<Yielding>('no');
  const page = () => place()?.ownerDocument;
  const inTheWay = (target: Element | null | undefined) => {
    const own = place();
    const root = own?.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : own;
    if (!own || !target || target === page()?.body || target === page()?.documentElement) return false;
    if (host?.contains(target)) return false;
    return overlaps(own.getBoundingClientRect(), target.getBoundingClientRect());
  };
  const look = () => {
    const target = page()?.activeElement;
    if (yielding() === 'no' && inTheWay(target)) setYielding(open() ? 'collapsed' : 'moved');
    if (yielding() === 'collapsed' && inTheWay(target)) setYielding('moved');
  };
  const onFocus = () => {
    setYielding('no');
    look();
  };
  const onBlur = () => setYielding('no');
  // The page may scroll the focused control under us; nothing is measured while nothing has the focus.
  const onScroll = () => {
    const target = page()?.activeElement;
    if (target && target !== page()?.body) look();
  };
  createEffect(() => {
    const document = page();
    if (!document) return;
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    onCleanup(() => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
      document.removeEventListener('scroll', onScroll, { capture: true });
    });
  });
  return yielding;
}
