import { For, Show } from 'solid-js';
import type { Readiness } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';

/** What each thing asks for before hard running, the longest first: it is the one that counts. */
export function Windows(props: { readiness: Readiness }) {
  const words = useWords();
  const windows = () =>
    Object.entries(props.readiness.windows)
      .filter(([, hours]) => hours > 0)
      .sort(([, a], [, b]) => b - a);
  const share = (hours: number) => `${(100 * hours) / (windows()[0]?.[1] ?? hours)}%`;
  return (
    <Show when={windows().length > 1}>
      <table class="windows num">
        <caption class="hidden-text">{words.t('readiness.windows')}</caption>
        <tbody>
          <For each={windows()}>
            {([name, hours]) => (
              <tr classList={{ longest: name === props.readiness.limiter }}>
                <th scope="row">{words.t(`readiness.window.${name}`)}</th>
                <td class="bar" aria-hidden="true">
                  <span style={{ 'inline-size': share(hours) }} />
                </td>
                <td class="hours">{words.show({ value: hours, unit: 'h', digits: 0 })}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  );
}
