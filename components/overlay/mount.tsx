import { render } from 'solid-js/web';
import type { FaceLink } from '#core/browser/link.ts';
import { Face } from '../state/Face.tsx';
import { Overlay } from './Overlay.tsx';

/** Renders the overlay into its root, with the words that come with its state, and returns what takes it away again. */
export function mountOverlay(root: ShadowRoot | HTMLElement, link: FaceLink, takesFocus = false): () => void {
  return render(
    () => (
      <Face link={link} wanted={navigator.languages}>
        {(state) => <Overlay state={state} link={link} takesFocus={takesFocus} />}
      </Face>
    ),
    root,
  );
}
