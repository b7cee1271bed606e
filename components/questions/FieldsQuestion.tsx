import { createStore } from 'solid-js/store';
import { For, Show } from 'solid-js';
import type { Question } from '#core/browser/state.ts';
import type { FieldName } from '#core/run/run.ts';
import { QuantityField } from '../fields/QuantityField.tsx';
import { runEntries } from '../fields/runFields.ts';
import { useWords } from '../text/text.tsx';

interface Props {
  question: Question;
  onAnswer: (values: Partial<Record<FieldName, number | string>>) => void;
}

/** Asks for what the page did not tell and the plan cannot do without. Nothing is guessed. */
export function FieldsQuestion(props: Props) {
  const words = useWords();
  const [values, setValues] = createStore<Partial<Record<FieldName, number | string>>>({});
  const asked = () => props.question.unread.filter((name) => runEntries[name] || name === 'startTime' || name === 'sport');
  const complete = () => asked().every((name) => values[name] !== undefined);
  const local = (text: string) => {
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
  };
  return (
    <form
      class="card question"
      aria-label={words.t('fields.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete()) props.onAnswer({ ...values });
      }}
    >
      <h2>{words.t('fields.title')}</h2>
      <p class="muted small">{words.t('fields.because', { site: words.name(`site.${props.question.site}`) })}</p>
      <For each={asked()}>
        {(name) => (
          <>
            <Show when={runEntries[name]}>
              {(entry) => (
                <QuantityField
                  label={words.name(`field.${name}`)}
                  quantity={entry().quantity}
                  low={entry().low}
                  high={entry().high}
                  value={undefined}
                  eager
                  onValue={(value) => setValues(name, value)}
                />
              )}
            </Show>
            <Show when={name === 'startTime'}>
              <label class="field">
                <span>{words.name('field.startTime')}</span>
                <input
                  class="input"
                  type="datetime-local"
                  onInput={(event) => setValues('startTime', local(event.currentTarget.value))}
                />
              </label>
            </Show>
            <Show when={name === 'sport'}>
              <label class="row">
                <input
                  type="checkbox"
                  onChange={(event) => setValues('sport', event.currentTarget.checked ? 'run' : undefined)}
                />
                <span>{words.t('fields.wasRun')}</span>
              </label>
            </Show>
          </>
        )}
      </For>
      <div class="row">
        <button type="submit" class="button main" disabled={!complete()}>
          {words.t('fields.save')}
        </button>
      </div>
    </form>
  );
}
