import { createUniqueId, For } from 'solid-js';
import { useWords } from '../text/text.tsx';

const values = Array.from({ length: 11 }, (_, value) => value);

/** 0 to 10 as eleven native radios in a row: one tap, or the arrow keys. */
export function Scale(props: {
  legend: string;
  low: string;
  high: string;
  /** Key of the words for a value, without the value: shown for the chosen one where the catalogue has them. */
  words?: string;
  value: number | undefined;
  onValue: (value: number) => void;
}) {
  const words = useWords();
  const name = createUniqueId();
  const said = () => {
    const key = `${props.words ?? ''}.${props.value ?? ''}`;
    return props.words !== undefined && words.has(key) ? words.t(key) : '';
  };
  return (
    <fieldset class="scale">
      <legend>{props.legend}</legend>
      <div class="scale-row num">
        <For each={values}>
          {(value) => (
            <label>
              <input
                type="radio"
                class="hidden-text"
                name={name}
                value={value}
                checked={props.value === value}
                onChange={() => props.onValue(value)}
              />
              {value}
            </label>
          )}
        </For>
      </div>
      <p class="scale-ends muted small">
        <span aria-hidden="true">{props.low}</span>
        <b role="status">{said()}</b>
        <span aria-hidden="true">{props.high}</span>
      </p>
    </fieldset>
  );
}
