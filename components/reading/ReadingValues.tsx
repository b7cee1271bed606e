import { createSignal, For, Show } from 'solid-js';
import type { RunRecord } from '#core/browser/state.ts';
import { fieldNames } from './fieldNames.ts';
import type { FieldName } from '#core/run/run.ts';
import { useWords } from '../text/text.tsx';
import { CorrectValue, isEntered } from './CorrectValue.tsx';
import { certaintyOf, isDoubtful, valueOf } from './certainty.ts';
import { fieldValue } from './fieldValue.ts';

interface Props {
  record: RunRecord;
  /** No number of energy is shown. */
  quiet: boolean;
  onCorrect: (name: FieldName, value: number | string | null) => void;
}

/** What was read, how sure each value is in words, and a way to put it right. */
export function ReadingValues(props: Props) {
  const words = useWords();
  const [editing, setEditing] = createSignal<FieldName | null>(null);
  const shown = () =>
    fieldNames.filter(
      (name) => valueOf(props.record, name) !== undefined && name !== 'sport' && !(props.quiet && name === 'calories'),
    );
  const lacking = () =>
    props.record.unread.filter(
      (name) => valueOf(props.record, name) === undefined && isEntered(name) && !(props.quiet && name === 'calories'),
    );
  let list: HTMLUListElement | undefined;
  // The field goes away; the focus returns to the button that opened it.
  const close = (name: FieldName) => {
    setEditing(null);
    queueMicrotask(() => list?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus());
  };
  const correct = (name: FieldName, value: number | string | null) => {
    close(name);
    props.onCorrect(name, value);
  };
  const editor = (name: FieldName) => (
    <Show when={editing() === name}>
      <CorrectValue record={props.record} name={name} onValue={(value) => correct(name, value)} onCancel={() => close(name)} />
    </Show>
  );
  const button = (name: FieldName, key: string) => (
    <Show when={isEntered(name) && editing() !== name}>
      <button type="button" class="quiet" data-field={name} onClick={() => setEditing(name)}>
        {words.t(key)} <span class="hidden-text">{words.name(`field.${name}`)}</span>
      </button>
    </Show>
  );
  return (
    <ul class="plain values small" ref={(element) => (list = element)}>
      <For each={shown()}>
        {(name) => (
          <li classList={{ doubtful: isDoubtful(props.record, name) }}>
            <span class="value-name muted">{words.name(`field.${name}`)}</span>
            <b class="num">{fieldValue(words, name, valueOf(props.record, name) ?? '')}</b>
            <span class="value-certainty">{words.t(`reading.${certaintyOf(props.record, name)}`)}</span>
            {button(name, isDoubtful(props.record, name) ? 'reading.check' : 'reading.correct')}
            {editor(name)}
          </li>
        )}
      </For>
      <For each={lacking()}>
        {(name) => (
          <li>
            <span class="value-name muted">{words.name(`field.${name}`)}</span>
            <span class="value-certainty">{words.t('reading.unread')}</span>
            {button(name, 'reading.add')}
            {editor(name)}
          </li>
        )}
      </For>
    </ul>
  );
}
