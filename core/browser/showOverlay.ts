import { overlayLink } from './content.ts';
import type { FaceLink } from './state.ts';

/** Renders into the root and returns what takes it away again. */
type Mount = (root: ShadowRoot, link: FaceLink) => () => void;

const slot = Symbol.for('homestretch.overlay');
type Scope = typeof globalThis & { [slot]?: () => void };

/**
 * Puts the overlay into the page: one host element with a closed shadow root, which page scripts cannot look into. A second
 * call replaces the first overlay; the worker's word takes it away.
 */
export function showOverlay(css: string, mount: Mount): void {
  const scope = globalThis as Scope;
  scope[slot]?.();

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  root.append(style, place);

  let unmount: (() => void) | null = null;
  const leave = () => {
    unmount?.();
    link.close();
    host.remove();
    if (scope[slot] === leave) delete scope[slot];
  };
  const link = overlayLink(leave);
  unmount = mount(root, link);
  document.documentElement.append(host);
  scope[slot] = leave;
}
