import { render } from 'solid-js/web';
import type { FaceLink } from '#core/browser/link.ts';
import type { TextsLink } from '#core/browser/state.ts';
import type { Grants } from '../sites/SiteGrants.tsx';
import { Face } from '../state/Face.tsx';
import { Welcome } from './Welcome.tsx';

/** Puts the welcome into its page. */
export function startWelcome(place: HTMLElement, link: FaceLink, texts: TextsLink, grants: Grants): () => void {
  place.classList.add('hs');
  return render(
    () => (
      <Face link={link} texts={texts} whole wanted={navigator.languages} root={document.documentElement}>
        {(state) => <Welcome state={state} link={link} grants={grants} />}
      </Face>
    ),
    place,
  );
}
