import { For, Show } from 'solid-js';
import type { Question } from '#core/browser/state.ts';
import { fieldValue } from '../reading/fieldValue.ts';
import { useWords } from '../text/text.tsx';

const telling = ['startTime', 'distance', 'movingTime', 'timerTime'] as const;

/** "Is this your run?" The page does not say whose it is; asked once, and remembered. */
export function OwnerQuestion(props: { question: Question; onAnswer: (mine: boolean) => void }) {
  const words = useWords();
  const shown = () => telling.filter((name) => props.question.fields[name] !== undefined).slice(0, 3);
  return (
    <section class="card question" aria-label={words.t('owner.title')}>
      <h2 tabindex="-1">{words.t('owner.title')}</h2>
      <Show when={shown().length > 0}>
        <p class="num">
          <For each={shown()}>
            {(name) => <span class="fact">{fieldValue(words, name, props.question.fields[name]?.value ?? '')}</span>}
          </For>
        </p>
      </Show>
      <p class="muted small">{words.t('owner.because', { site: words.name(`site.${props.question.site}`) })}</p>
      <div class="row">
        <button type="button" class="button main" onClick={() => props.onAnswer(true)}>
          {words.t('owner.yes')}
        </button>
        <button type="button" class="button" onClick={() => props.onAnswer(false)}>
          {words.t('owner.no')}
        </button>
      </div>
    </section>
  );
}
