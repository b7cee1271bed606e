import { render } from 'solid-js/web';
import type { Drafts } from '#core/browser/drafts.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { TextsLink } from '#core/browser/state.ts';
import { Face } from '../state/Face.tsx';
import { Popup } from './Popup.tsx';

/** Puts the popup into its page. */
export function startPopup(place: HTMLElement, link: FaceLink, texts: TextsLink, drafts?: Drafts): () => void {
  place.classList.add('hs');
  return render(
    () => (
      <Face link={link} texts={texts} wanted={navigator.languages} root={document.documentElement}>
        {(state) => <Popup state={state} link={link} drafts={drafts} />}
      </Face>
    ),
    place,
  );
}
