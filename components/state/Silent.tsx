import { AlertIcon } from '../icons/Icon.tsx';
import { useWords } from '../text/text.tsx';

/** In place of a face whose worker does not answer: says so, and offers to ask again. */
export function Silent(props: { onAgain: () => void }) {
  const words = useWords();
  return (
    <main class="silent">
      <AlertIcon size={28} />
      <div role="alert">
        <h1>{words.t('silent.title')}</h1>
        <p class="muted">{words.t('silent.about')}</p>
      </div>
      <button type="button" class="button" onClick={() => props.onAgain()}>
        {words.t('notSaved.retry')}
      </button>
    </main>
  );
}

/** Above a face that was painted from what was kept: nobody has said since whether it still holds. */
export function StillSilent(props: { onAgain: () => void }) {
  const words = useWords();
  return (
    <div role="alert" class="still-silent">
      <p class="notice notice-not-saved small">
        <span>{words.t('silent.title')}</span>
        <button type="button" class="quiet" onClick={() => props.onAgain()}>
          {words.t('notSaved.retry')}
        </button>
      </p>
    </div>
  );
}
