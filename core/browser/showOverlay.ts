import { overlayLink } from './content.ts';
import type { FaceLink } from './link.ts';

/** Renders into the root and returns what takes it away again. It takes the focus where a form was answered that it comes after. */
type Mount = (root: ShadowRoot, link: FaceLink, takesFocus: boolean) => () => void;

const slot = Symbol.for('homestretch.overlay');
/** The address whose form was answered: what comes in its place is another script. */
const answered = Symbol.for('homestretch.answered');
type Scope = typeof globalThis & { [slot]?: () => void; [answered]?: string | undefined };

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
  const takesFocus = scope[answered] === location.href;
  scope[answered] = undefined;
  const send: FaceLink['send'] = async (command) => {
    if (command.type === 'face:answer' && command.mine) scope[answered] = location.href;
    const answer = await link.send(command);
    if (command.type === 'face:answer' && !answer.ok) scope[answered] = undefined;
    return answer;
  };
  unmount = mount(root, { ...link, send }, takesFocus);
  document.documentElement.append(host);
  scope[slot] = leave;
}
