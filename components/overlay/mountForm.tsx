import { render } from 'solid-js/web';
import type { FaceLink } from '#core/browser/link.ts';
import { Face } from '../state/Face.tsx';
import { Asking } from './Asking.tsx';

/** Renders the overlay that asks into its root, with the words that come with its state, and returns what takes it away again. */
export function mountForm(root: ShadowRoot | HTMLElement, link: FaceLink): () => void {
  return render(
    () => (
      <Face link={link} wanted={navigator.languages}>
        {(state) => <Asking state={state} link={link} />}
      </Face>
    ),
    root,
  );
}
