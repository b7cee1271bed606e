import { render } from 'solid-js/web';
import type { Decode } from '#core/browser/files/decode.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { TextsLink } from '#core/browser/state.ts';
import type { Notifying } from './RemindersSection.tsx';
import type { Grants } from '../sites/SiteGrants.tsx';
import { Face } from '../state/Face.tsx';
import { Options } from './Options.tsx';

/** Puts the options into their page. */
export function startOptions(
  place: HTMLElement,
  link: FaceLink,
  texts: TextsLink,
  grants: Grants & { notifications: Notifying },
  decode: Decode,
): () => void {
  place.classList.add('hs');
  return render(
    () => (
      <Face link={link} texts={texts} whole wanted={navigator.languages} root={document.documentElement}>
        {(state) => (
          <Options state={state} link={link} grants={grants} notifying={grants.notifications} decode={decode} isAsking />
        )}
      </Face>
    ),
    place,
  );
}
