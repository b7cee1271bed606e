import { render } from 'solid-js/web';
import type { Decode } from '#core/browser/files/decode.ts';
import type { FaceLink } from '#core/browser/state.ts';
import { en } from '#core/texts/en.ts';
import { enImport } from '#core/texts/en.import.ts';
import { enLearning } from '#core/texts/en.learning.ts';
import { enPages } from '#core/texts/en.pages.ts';
import type { Grants } from '../sites/SiteGrants.tsx';
import { Face } from '../state/Face.tsx';
import { spokenLocale } from '../text/locale.ts';
import { Options } from './Options.tsx';

/** Puts the options into their page. */
export function startOptions(place: HTMLElement, link: FaceLink, grants: Grants, decode: Decode): () => void {
  place.classList.add('hs');
  return render(
    () => (
      <Face
        link={link}
        catalogue={{ ...en, ...enPages, ...enImport, ...enLearning }}
        locale={spokenLocale(navigator.languages)}
        root={document.documentElement}
      >
        {(state) => <Options state={state} link={link} grants={grants} decode={decode} isLearning />}
      </Face>
    ),
    place,
  );
}
