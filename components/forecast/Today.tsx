import { Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';
import { endOfToday, eventsAhead } from './events.ts';
import { EventList, Strip } from './Strip.tsx';

/** What is left of today: a strip to see the order, and a list with the hours to unfold. */
export function Today(props: { plan: Plan }) {
  const words = useWords();
  const until = () => endOfToday(props.plan, words.now());
  return (
    <Show when={eventsAhead(props.plan, words.now(), until()).length > 0}>
      <details class="card folded ahead">
        <summary>
          {words.t('today.title')}
          <Strip plan={props.plan} until={until()} label="today.label" />
        </summary>
        <EventList plan={props.plan} until={until()} />
      </details>
    </Show>
  );
}
