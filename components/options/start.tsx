import { render } from 'solid-js/web';
import type { FaceLink } from '#core/browser/state.ts';
import { en } from '#core/texts/en.ts';
import { enPages } from '#core/texts/en.pages.ts';
import type { Grants } from '../sites/SiteGrants.tsx';
import { Face } from '../state/Face.tsx';
import { spokenLocale } from '../text/locale.ts';
import { Options } from './Options.tsx';

/** Puts the options into their page. */
export function startOptions(place: HTMLElement, link: FaceLink, grants: Grants): () => void {
  place.classList.add('hs');
  return render(
    () => (
      <Face
        link={link}
        catalogue={{ ...en, ...enPages }}
        locale={spokenLocale(navigator.languages)}
        root={document.documentElement}
      >
        {(state) => <Options state={state} link={link} grants={grants} />}
      </Face>
    ),
    place,
  );
}
