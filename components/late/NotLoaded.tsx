import { Show } from 'solid-js';
import { useWords } from '../text/text.tsx';
import type { Late } from './late.ts';

/** Where a part of a face should stand that could not be loaded: says so, and offers another try. */
export function NotLoaded(props: { late: Pick<Late<unknown>, 'isLost'>; onAgain: () => Promise<unknown> }) {
  const words = useWords();
  let place: HTMLDivElement | undefined;
  // What was asked for stands here: the focus goes there when its button leaves.
  const again = async () => {
    await props.onAgain();
    if (!props.late.isLost() && place?.ownerDocument.activeElement === place?.ownerDocument.body) place?.focus();
  };
  return (
    <div class="not-loaded" role="status" tabindex="-1" ref={(element) => (place = element)}>
      <Show when={props.late.isLost()}>
        <p class="notice notice-not-saved small">
          <span>{words.t('notLoaded.title')}</span>
          <button type="button" class="quiet" onClick={() => void again()}>
            {words.t('notSaved.retry')}
          </button>
        </p>
      </Show>
    </div>
  );
}
