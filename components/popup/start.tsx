import { render } from 'solid-js/web';
import type { FaceLink } from '#core/browser/state.ts';
import { enCalendar } from '#core/texts/en.calendar.ts';
import { enFaces } from '#core/texts/en.faces.ts';
import { enPopup } from '#core/texts/en.popup.ts';
import { Face } from '../state/Face.tsx';
import { spokenLocale } from '../text/locale.ts';
import { Popup } from './Popup.tsx';

/** Puts the popup into its page. */
export function startPopup(place: HTMLElement, link: FaceLink): () => void {
  place.classList.add('hs');
  return render(
    () => (
      <Face
        link={link}
        catalogue={{ ...enFaces, ...enPopup, ...enCalendar }}
        locale={spokenLocale(navigator.languages)}
        root={document.documentElement}
      >
        {(state) => <Popup state={state} link={link} />}
      </Face>
    ),
    place,
  );
}
