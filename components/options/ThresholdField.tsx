import { For, Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import type { Threshold } from '#core/profile/thresholds.ts';
import { entryOf, typed, type Quantity } from '../fields/entry.ts';
import { QuantityField } from '../fields/QuantityField.tsx';
import { useWords } from '../text/text.tsx';
import { linesOf } from './linesOf.ts';

const quantities: Partial<Record<Threshold['unit'], Quantity>> = { '°C': 'temperature', m: 'climb' };

interface Props {
  threshold: Threshold;
  value: number | undefined;
  plan: Plan | null;
  onValue: (value: number | undefined) => void;
}

/** One threshold: its value, its default and range, and what the latest plan says because of it. */
export function ThresholdField(props: Props) {
  const words = useWords();
  const quantity = (): Quantity => quantities[props.threshold.unit] ?? 'plain';
  const unit = () =>
    quantity() === 'plain'
      ? words.t(`threshold.unit.${props.threshold.unit}`)
      : words.t(`unit.${entryOf(quantity(), words.units()).unit}`);
  const own = (value: number) => typed(value, quantity(), words.units());
  const effects = () => linesOf(props.plan, props.threshold.id);
  return (
    <div class="threshold" id={`threshold-${props.threshold.id}`}>
      <QuantityField
        label={words.name(`threshold.${props.threshold.id}`)}
        quantity={quantity()}
        unit={unit()}
        low={props.threshold.low}
        high={props.threshold.high}
        value={props.value ?? props.threshold.default}
        onValue={(value) => props.onValue(value === props.threshold.default ? undefined : value)}
        hint={words.t('thresholds.range', {
          standard: own(props.threshold.default),
          low: own(props.threshold.low),
          high: own(props.threshold.high),
          unit: unit(),
        })}
      />
      <div class="threshold-side small">
        <Show when={props.value !== undefined}>
          <button type="button" class="quiet" onClick={() => props.onValue(undefined)}>
            {words.t('thresholds.reset')} <span class="hidden-text">{words.name(`threshold.${props.threshold.id}`)}</span>
          </button>
        </Show>
        <div class="effect muted" role="status">
          <Show when={effects().length > 0}>
            {words.t('thresholds.effect')}
            <For each={effects().slice(0, 2)}>{(text) => <b> {words.say(text)}</b>}</For>
          </Show>
          <Show when={props.plan !== null && effects().length === 0}>{words.t('thresholds.noEffect')}</Show>
        </div>
      </div>
    </div>
  );
}
