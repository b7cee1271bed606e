import { For, Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';

/** What the plan would know more of, had it this input. An offer, never a demand. */
export function Missing(props: { missing: Plan['missing']; onOptions: () => void }) {
  const words = useWords();
  return (
    <Show when={props.missing.length > 0}>
      <details class="card folded">
        <summary>{words.t('missing.title')}</summary>
        <ul class="plain statements">
          <For each={props.missing}>
            {(one) => (
              <li>
                <b>{words.name(`input.${one.input}`, `field.${one.input}`)}</b>
                <p class="muted">{words.say(one.would)}</p>
              </li>
            )}
          </For>
        </ul>
        <button type="button" class="quiet" onClick={() => props.onOptions()}>
          {words.t('missing.add')}
        </button>
      </details>
    </Show>
  );
}
