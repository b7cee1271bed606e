import { Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';
import { eventsAhead, overlaps, twoDays } from './events.ts';
import { EventList, Strip } from './Strip.tsx';

/** Where a run came before the one before it was recovered from: the next two days as a strip, and as a list. */
export function TwoDays(props: { plan: Plan }) {
  const words = useWords();
  const until = () => words.now() + twoDays;
  return (
    <Show when={overlaps(props.plan) && eventsAhead(props.plan, words.now(), until()).length > 0}>
      <details class="card folded ahead">
        <summary>{words.t('ahead.title')}</summary>
        <p class="muted">{words.t('ahead.overlap')}</p>
        <Strip plan={props.plan} until={until()} label="ahead.label" />
        <EventList plan={props.plan} until={until()} />
      </details>
    </Show>
  );
}
