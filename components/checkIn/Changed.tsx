import { For } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';
import { changes, saidBy, type Said } from './changed.ts';

/** Says what a check-in changed. */
export function Changed(props: { before: Said; plan: Plan | null; onDismiss: () => void }) {
  const words = useWords();
  return (
    <div class="notice changed small">
      <ul class="plain">
        <For each={changes(props.before, saidBy(props.plan))}>{(text) => <li>{words.say(text)}</li>}</For>
      </ul>
      <button type="button" class="quiet grey" onClick={() => props.onDismiss()}>
        {words.t('notice.dismiss')}
      </button>
    </div>
  );
}
