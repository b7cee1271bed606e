import { createSignal, Show } from 'solid-js';
import { useWords } from '../text/text.tsx';
import type { Late } from './late.ts';

/**
 * Where a part of a face should stand that could not be loaded: says so, and offers another try. Firefox keeps the failure of an
 * import for as long as the page lives, so where that did not help, the offer is to open the page again.
 */
export function NotLoaded(props: { late: Pick<Late<unknown>, 'isLost'>; onAgain: () => Promise<unknown> }) {
  const words = useWords();
  const [isTried, setTried] = createSignal(false);
  let place: HTMLDivElement | undefined;
  const again = async () => {
    await props.onAgain();
    if (props.late.isLost()) {
      if (isTried()) location.reload();
      setTried(true);
      return;
    }
    // What was asked for stands here: the focus goes there when its button leaves.
    if (place?.ownerDocument.activeElement === place?.ownerDocument.body) place?.focus();
  };
  return (
    <div class="not-loaded" role="status" tabindex="-1" ref={(element) => (place = element)}>
      <Show when={props.late.isLost()}>
        <p class="notice notice-not-saved small">
          <span>{words.t(isTried() ? 'notLoaded.still' : 'notLoaded.title')}</span>
          <button type="button" class="quiet" onClick={() => void again()}>
            {words.t(isTried() ? 'notLoaded.reopen' : 'notSaved.retry')}
          </button>
        </p>
      </Show>
    </div>
  );
}
