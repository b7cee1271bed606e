import { For } from 'solid-js';

/** Any of a short list, as native checkboxes that look like chips. */
export function Several<T extends string>(props: {
  legend: string;
  options: readonly { value: T; label: string }[];
  values: readonly T[];
  onValues: (values: T[]) => void;
}) {
  const toggle = (value: T, on: boolean) =>
    props.onValues(on ? [...props.values, value] : props.values.filter((one) => one !== value));
  return (
    <fieldset>
      <legend class="small muted">{props.legend}</legend>
      <div class="chips">
        <For each={props.options}>
          {(option) => (
            <label class="chip">
              <input
                type="checkbox"
                class="hidden-text"
                checked={props.values.includes(option.value)}
                onChange={(event) => toggle(option.value, event.currentTarget.checked)}
              />
              {option.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
