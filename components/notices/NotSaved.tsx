import { Show } from 'solid-js';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';

/** Says that a change was not saved, and offers another try. Nothing that was typed is lost meanwhile. */
export function NotSaved(props: { actions: Actions }) {
  const words = useWords();
  return (
    <div role="status">
      <Show when={props.actions.failed().length > 0}>
        <p class="notice notice-not-saved small">
          <span>{words.t('notSaved.title')}</span>
          <button type="button" class="quiet" onClick={() => void props.actions.retry()}>
            {words.t('notSaved.retry')}
          </button>
        </p>
      </Show>
    </div>
  );
}
