import { For, Show } from 'solid-js';
import type { Statement } from '#core/engine/contract.ts';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';
import { Why } from '../why/Why.tsx';

/** What is worth a word beside the checklist: cautions as calm cards, explanations folded. */
export function Statements(props: { kind: 'caution' | 'explain'; statements: Statement[]; actions: Actions }) {
  const words = useWords();
  const list = () => (
    <ul class={`plain statements statements-${props.kind}`}>
      <For each={props.statements}>
        {(statement) => (
          <li>
            <p>{words.say(statement.text)}</p>
            <Why
              about={words.say(statement.text)}
              reasons={statement.reasons}
              onThreshold={props.actions.onThreshold}
              onSources={props.actions.onSources}
            />
          </li>
        )}
      </For>
    </ul>
  );
  return (
    <Show when={props.statements.length > 0}>
      <Show when={props.kind === 'explain'} fallback={<section aria-label={words.t('statements.caution')}>{list()}</section>}>
        <details class="card folded">
          <summary>{words.t('statements.explain')}</summary>
          {list()}
        </details>
      </Show>
    </Show>
  );
}
