import { createEffect, createSignal, createUniqueId, on, onCleanup, onMount, Show } from 'solid-js';
import { useWords } from '../text/text.tsx';
import { entryOf, fromTyped, isTime, typed, type Quantity } from './entry.ts';

interface Props {
  label: string;
  quantity: Quantity;
  /** SI; undefined while it is not known. */
  value: number | undefined;
  /** SI, inclusive. */
  low: number;
  high: number;
  /** Called with a valid SI value, or with undefined when the field was emptied. */
  onValue: (value: number | undefined) => void;
  hint?: string | undefined;
  /** The unit in words, where the quantity has none of its own. */
  unit?: string | undefined;
  ref?: (input: HTMLInputElement) => void;
  /** Tells as soon as a value is valid, not only when the field is left. */
  eager?: boolean;
}

/**
 * One number of the runner in their own unit. What is impossible is told beside the field while typing and never handed
 * on; what was typed stays.
 */
export function QuantityField(props: Props) {
  const words = useWords();
  const id = createUniqueId();
  const shown = () => (props.value === undefined ? '' : typed(props.value, props.quantity, words.units()));
  const [text, setText] = createSignal(shown());
  const [touched, setTouched] = createSignal(false);
  // A value that changed elsewhere shows, but not under the runner's fingers.
  createEffect(on([() => props.value, words.units], () => !touched() && setText(shown()), { defer: true }));
  const unit = () => props.unit ?? words.t(`unit.${entryOf(props.quantity, words.units()).unit}`);
  const value = () => fromTyped(text(), props.quantity, words.units());
  const problem = () => {
    if (text().trim() === '') return '';
    const si = value();
    if (si === null) return words.t(isTime(props.quantity) ? 'field.notTime' : 'field.notNumber');
    if (si >= props.low && si <= props.high) return '';
    const limits = [props.low, props.high].map((limit) => typed(limit, props.quantity, words.units()));
    return words.t('field.outside', { low: limits[0] ?? '', high: limits[1] ?? '', unit: unit() });
  };
  // A page that is closed with the cursor in a field tells nobody that the field was left.
  let pause: ReturnType<typeof setTimeout> | undefined;
  const hand = () => {
    clearTimeout(pause);
    pause = undefined;
    if (problem() === '') props.onValue(value() ?? undefined);
    // Who is told while typing must not keep an earlier value beside a field that shows an impossible one.
    else if (props.eager) props.onValue(undefined);
  };
  const onHide = () => pause !== undefined && hand();
  onMount(() => addEventListener('pagehide', onHide));
  onCleanup(() => {
    onHide();
    removeEventListener('pagehide', onHide);
  });
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <span class="entry">
        <input
          id={id}
          ref={(input) => props.ref?.(input)}
          class="input"
          type="text"
          inputmode={isTime(props.quantity) ? 'text' : 'decimal'}
          autocomplete="off"
          value={text()}
          aria-invalid={problem() !== ''}
          aria-describedby={`${id}-about`}
          onInput={(event) => {
            setTouched(true);
            setText(event.currentTarget.value);
            if (props.eager) hand();
            else {
              clearTimeout(pause);
              // A field emptied on the way to another number is not yet an empty field.
              pause = text().trim() === '' ? undefined : setTimeout(hand, 800);
            }
          }}
          onChange={() => {
            setTouched(false);
            hand();
          }}
        />
        <span class="muted small">{unit()}</span>
      </span>
      <span id={`${id}-about`} class="about">
        <span class="problem" role="status">
          {problem()}
        </span>
        <Show when={!problem() && props.hint}>{(hint) => <span class="muted small">{hint()}</span>}</Show>
      </span>
    </div>
  );
}
