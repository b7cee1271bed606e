import { createUniqueId, For } from 'solid-js';

const values = Array.from({ length: 11 }, (_, value) => value);

/** 0 to 10 as eleven native radios in a row: one tap, or the arrow keys. */
export function Scale(props: {
  legend: string;
  low: string;
  high: string;
  value: number | undefined;
  onValue: (value: number) => void;
}) {
  const name = createUniqueId();
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
      <p class="scale-ends muted small" aria-hidden="true">
        <span>{props.low}</span>
        <span>{props.high}</span>
      </p>
    </fieldset>
  );
}
