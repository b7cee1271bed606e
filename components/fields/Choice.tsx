import { createUniqueId, For } from 'solid-js';

/** One of a few, as native radios that look like chips. */
export function Choice<T extends string>(props: {
  legend: string;
  options: readonly { value: T; label: string }[];
  value: T | undefined;
  onValue: (value: T) => void;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="field">
      <legend>{props.legend}</legend>
      <div class="chips">
        <For each={props.options}>
          {(option) => (
            <label class="chip choice">
              <input
                type="radio"
                class="hidden-text"
                name={name}
                value={option.value}
                checked={props.value === option.value}
                onChange={() => props.onValue(option.value)}
              />
              {option.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}

/** A yes-or-no with its sentence. */
export function Check(props: { label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void }) {
  const id = createUniqueId();
  return (
    <div class="check">
      <input id={id} type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <label for={id}>
        {props.label}
        {props.hint ? <span class="muted small block">{props.hint}</span> : null}
      </label>
    </div>
  );
}
