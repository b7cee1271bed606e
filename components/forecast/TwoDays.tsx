import { For, Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';
import { eventsAhead, nightOf } from './events.ts';

const width = 320;
const span = 48 * 3_600_000;

/** The next two days: a strip to see the order, and the same as a list with its hours. */
export function TwoDays(props: { plan: Plan }) {
  const words = useWords();
  const x = (instant: number) => Math.min(width, Math.max(0, ((instant - words.now()) / span) * width));
  const events = () => eventsAhead(props.plan, words.now());
  return (
    <Show when={events().length > 0}>
      <details class="card folded ahead">
        <summary>{words.t('ahead.title')}</summary>
        <svg class="strip" viewBox={`0 0 ${width} 26`} aria-hidden="true">
          <rect x="0" y="10" width={width} height="6" rx="3" class="strip-track" />
          <Show when={props.plan.readiness}>
            {(readiness) => (
              <>
                <rect x="0" y="10" width={x(Date.parse(readiness().hardAt))} height="6" rx="3" class="strip-easy" />
                <rect x="0" y="10" width={x(Date.parse(readiness().easyAt))} height="6" rx="3" class="strip-rest" />
              </>
            )}
          </Show>
          <Show when={nightOf(props.plan)}>
            {(night) => (
              <rect
                x={x(night().from)}
                y="19"
                width={Math.max(0, x(night().until) - x(night().from))}
                height="4"
                rx="2"
                class="strip-night"
              />
            )}
          </Show>
          <For each={events()}>{(event) => <circle cx={x(Date.parse(event.at))} cy="13" r="4" class="strip-event" />}</For>
        </svg>
        <ol class="plain ahead-list">
          <For each={events()}>
            {(event) => (
              <li>
                <span class="muted num">{words.show({ instant: event.at })}</span>
                <span>{words.say(event.text)}</span>
              </li>
            )}
          </For>
        </ol>
      </details>
    </Show>
  );
}
