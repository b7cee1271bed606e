import { createSignal, For, onMount, Show } from 'solid-js';
import type { RunRecord } from '#core/browser/state.ts';
import type { FieldName } from '#core/run/run.ts';
import { QuantityField } from '../fields/QuantityField.tsx';
import { runEntries } from '../fields/runFields.ts';
import { useWords } from '../text/text.tsx';
import { valueOf } from './certainty.ts';
import { fieldValue } from './fieldValue.ts';
import { StartField } from './StartField.tsx';

interface Props {
  record: RunRecord;
  name: FieldName;
  /** The right value in SI (of the start, its instant), or null to go back to what was read. */
  onValue: (value: number | string | null) => void;
  onCancel: () => void;
}

/** Whether a field can be typed. */
export const isEntered = (name: FieldName): boolean => name === 'startTime' || runEntries[name] !== undefined;

/** Puts one value right in place: the other values that the page could mean as one tap, or any value typed. */
export function CorrectValue(props: Props) {
  const words = useWords();
  let input: HTMLInputElement | undefined;
  const current = () => valueOf(props.record, props.name);
  const number = () => {
    const value = current();
    return typeof value === 'number' ? value : undefined;
  };
  const [value, setValue] = createSignal<number | string | undefined>();
  onMount(() => input?.focus());
  const save = (event: Event) => {
    event.preventDefault();
    const right = value();
    if (right !== undefined) props.onValue(right);
  };
  const label = () => words.t('reading.right', { field: words.name(`field.${props.name}`) });
  const start = () => (
    <StartField
      label={label()}
      value={String(current() ?? '') || undefined}
      onValue={setValue}
      ref={(element) => (input = element)}
    />
  );
  return (
    <form
      class="correct"
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), props.onCancel())}
    >
      <Show when={props.record.fields[props.name]?.choices?.length}>
        <div class="chips" role="group" aria-label={words.t('reading.choices')}>
          <For each={props.record.fields[props.name]?.choices}>
            {(choice) => (
              <button type="button" class="chip num" onClick={() => props.onValue(choice)}>
                {fieldValue(words, props.name, choice)}
              </button>
            )}
          </For>
        </div>
      </Show>
      <Show when={runEntries[props.name]} fallback={start()}>
        {(entry) => (
          <QuantityField
            label={label()}
            quantity={entry().quantity}
            low={entry().low}
            high={entry().high}
            value={number()}
            onValue={setValue}
            eager
            ref={(element) => (input = element)}
          />
        )}
      </Show>
      <div class="row">
        <button type="submit" class="button main small" disabled={value() === undefined}>
          {words.t('reading.save')}
        </button>
        <button type="button" class="button small" onClick={() => props.onCancel()}>
          {words.t('reading.cancel')}
        </button>
        <Show when={props.record.corrections[props.name] !== undefined}>
          <button type="button" class="quiet" onClick={() => props.onValue(null)}>
            {words.t('reading.takeBack')}
          </button>
        </Show>
      </div>
    </form>
  );
}
