import { For } from 'solid-js';
import { useWords } from '../text/text.tsx';

const reasons = ['noTime', 'notPossible', 'notWanted', 'other'];

/** Why a step is let go: one tap, no blame. */
export function SkipReasons(props: { onSkip: (reason: string) => void }) {
  const words = useWords();
  return (
    <div class="chips skip-reasons" role="group" aria-label={words.t('skip.ask')}>
      <For each={reasons}>
        {(reason) => (
          <button type="button" class="chip" onClick={() => props.onSkip(reason)}>
            {words.t(`skip.${reason}`)}
          </button>
        )}
      </For>
    </div>
  );
}
