import { For, Show } from 'solid-js';
import type { Reason } from '#core/engine/contract.ts';
import { isolated } from '../text/isolated.ts';
import { useWords, type Words } from '../text/text.tsx';
import { Grade } from './Grade.tsx';
import { citation } from './citation.ts';
import type { WhyLinks } from './links.ts';

type Input = Reason['inputs'][string];

/** An input as the runner reads it. */
function shown(words: Words, input: Input): string {
  if (input.value === null) return words.t('input.none');
  if (typeof input.value === 'boolean') return words.t(input.value ? 'input.yes' : 'input.no');
  if (typeof input.value === 'number') {
    return words.show(input.unit ? { value: input.value, unit: input.unit } : input.value);
  }
  if (/^\d{4}-\d\d-\d\dT/.test(input.value)) return words.show({ instant: input.value });
  return words.name(`input.value.${input.value}`);
}

/** One reason of a line: every number of it, and who says so. */
export function ReasonCard(props: { reason: Reason } & WhyLinks) {
  const words = useWords();
  const inputs = () => Object.entries(props.reason.inputs);
  const cited = () => [...new Set(props.reason.sources.map((id) => isolated(citation(id) ?? words.t('why.ownRule'))))].join('; ');
  return (
    <div class="reason">
      <div class="reason-head">
        <p>
          <Show when={props.reason.text}>{(text) => words.say(text())}</Show>
        </p>
        <Grade grade={props.reason.grade} />
      </div>
      <Show when={inputs().length > 0}>
        <table class="inputs num">
          <caption class="hidden-text">{words.t('why.inputs')}</caption>
          <tbody>
            <For each={inputs()}>
              {([name, input]) => (
                <tr>
                  <th scope="row">{words.name(`input.${name}`, `field.${name}`)}</th>
                  <td>{shown(words, input)}</td>
                  <td class="muted">{input.value === null ? '' : words.t(`certainty.${input.certainty}`)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <p class="muted reason-foot">
        <Show when={props.reason.sources.length > 0}>
          <span>{cited()}</span>{' '}
        </Show>
        <button type="button" class="quiet grey" onClick={() => props.onSources()}>
          {words.t('why.sources')}
        </button>
        <Show when={props.reason.threshold}>
          {(threshold) => (
            <button type="button" class="quiet" onClick={() => props.onThreshold(threshold().id)}>
              {words.t('why.threshold', {
                name: words.name(`threshold.${threshold().id}`),
                value: threshold().value,
              })}
            </button>
          )}
        </Show>
      </p>
    </div>
  );
}
