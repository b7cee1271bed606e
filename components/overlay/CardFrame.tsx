import type { JSX } from 'solid-js';
import { CornerIcon, LogoIcon, MinusIcon } from '../icons/Icon.tsx';
import { useWords } from '../text/text.tsx';

/** What an opened overlay can be told by its head. */
export interface Seat {
  onCollapse: () => void;
  onCorner: () => void;
}

/** The overlay opened: its head, and under it what it has to say. */
export function CardFrame(props: { seat: Seat; children: JSX.Element }) {
  const words = useWords();
  return (
    <section
      class="overlay-card"
      aria-label={words.t('overlay.title')}
      onKeyDown={(event) => event.key === 'Escape' && props.seat.onCollapse()}
    >
      <header>
        <span class="overlay-mark">
          <LogoIcon size={20} />
        </span>
        <h2 tabindex="-1">{words.t('overlay.title')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.t('overlay.corner')}
          title={words.t('overlay.corner')}
          onClick={() => props.seat.onCorner()}
        >
          <CornerIcon />
        </button>
        <button
          type="button"
          class="icon-button collapse"
          aria-expanded="true"
          aria-label={words.t('overlay.collapse')}
          title={words.t('overlay.collapse')}
          onClick={() => props.seat.onCollapse()}
        >
          <MinusIcon />
        </button>
      </header>
      <div class="overlay-body" tabindex="0" role="group" aria-label={words.t('overlay.title')}>
        {props.children}
        <p class="muted overlay-foot">
          {words.t('product.disclaimer')} {words.t('product.unreviewed')}
        </p>
      </div>
    </section>
  );
}
