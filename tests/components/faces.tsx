import { cleanup, render } from '@solidjs/testing-library';
import type { JSX } from 'solid-js';
import { afterEach } from 'vitest';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import { Face } from '#components/state/Face.tsx';
import { en } from '#core/texts/en/index.ts';
import { galleryLink } from '../gallery/link.ts';
import { now } from '../gallery/states.ts';
import { galleryTexts } from '../gallery/texts.ts';

afterEach(cleanup);

/** Shows a face over a state, in English; a text that is missing fails the test. */
export function showFace(
  state: FaceState,
  face: (state: FaceState, link: FaceLink) => JSX.Element,
  options: { saved?: boolean; clock?: () => number } = {},
) {
  const line = galleryLink(state, { ok: options.saved ?? true });
  const shown = render(() => (
    <Face
      link={line.link}
      catalogue={{ ...en, ...galleryTexts }}
      wanted={['en-GB']}
      clock={options.clock ?? (() => now)}
      onMissing={(what) => {
        throw new Error(`missing text: ${what}`);
      }}
    >
      {(given) => face(given, line.link)}
    </Face>
  ));
  return { ...line, ...shown };
}
