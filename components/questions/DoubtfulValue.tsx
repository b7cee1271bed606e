import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { FieldReading } from '#core/reading/reading.ts';
import type { FieldName } from '#core/run/run.ts';
import { QuantityField } from '../fields/QuantityField.tsx';
import { runEntries } from '../fields/runFields.ts';
import { fieldValue } from '../reading/fieldValue.ts';
import { isolated } from '../text/isolated.ts';
import { useWords } from '../text/text.tsx';

interface Props {
  name: FieldName;
  label: string;
  field: FieldReading;
  /** What the runner chose; null to leave it out, undefined while nothing is chosen. */
  value: number | null | undefined;
  /** It can't be left out. */
  isNeeded: boolean;
  onValue: (value: number | null | undefined) => void;
}

/** What a value of the page could be: its readings as choices, or any other typed. None is taken beforehand. */
export function DoubtfulValue(props: Props) {
  const words = useWords();
  const group = createUniqueId();
  const choices = () => [
    ...new Set([props.field.value, ...(props.field.choices ?? [])].filter((one): one is number => typeof one === 'number')),
  ];
  // eslint-disable-next-line solid/reactivity -- where the runner left off
  const [typing, setTyping] = createSignal(typeof props.value === 'number' && !choices().includes(props.value));
  const choose = (value: number | null) => {
    setTyping(false);
    props.onValue(value);
  };
  const radio = (label: string, checked: () => boolean, onChange: () => void) => (
    <label class="chip choice num">
      <input type="radio" class="hidden-text" name={group} checked={checked()} onChange={onChange} />
      {label}
    </label>
  );
  return (
    <fieldset class="field" aria-describedby={`${group}-shown`}>
      <legend>{props.label}</legend>
      <p id={`${group}-shown`} class="muted small">
        {/* As the page wrote it. */}
        {words.t('form.shown', { shown: isolated(props.field.shown) })}
      </p>
      <div class="chips">
        <For each={choices()}>
          {(choice) =>
            radio(
              fieldValue(words, props.name, choice),
              () => !typing() && props.value === choice,
              () => choose(choice),
            )
          }
        </For>
        {radio(words.t('form.other'), typing, () => {
          setTyping(true);
          props.onValue(undefined);
        })}
        <Show when={!props.isNeeded}>
          {radio(
            words.t('form.none'),
            () => !typing() && props.value === null,
            () => choose(null),
          )}
        </Show>
      </div>
      <Show when={typing() && runEntries[props.name]}>
        {(entry) => (
          <QuantityField
            label={words.t('reading.right', { field: props.label })}
            quantity={entry().quantity}
            low={entry().low}
            high={entry().high}
            value={props.value ?? undefined}
            eager
            onValue={props.onValue}
          />
        )}
      </Show>
    </fieldset>
  );
}
