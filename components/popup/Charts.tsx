import { Show } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';
import { SixWeeks } from '../forecast/SixWeeks.tsx';
import { Soreness } from '../forecast/Soreness.tsx';
import { Today } from '../forecast/Today.tsx';
import { overlaps } from '../forecast/events.ts';
import { TwoDays } from '../forecast/TwoDays.tsx';
import { ReadingValues } from '../reading/ReadingValues.tsx';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';

/** What lies ahead and what lies behind, as pictures with their tables, and what all of it was read from. */
export function Charts(props: { state: FaceState; actions: Actions }) {
  const words = useWords();
  return (
    <>
      <Show when={props.state.plan}>
        {(plan) => (
          <Show when={overlaps(plan())} fallback={<Today plan={plan()} />}>
            <TwoDays plan={plan()} />
          </Show>
        )}
      </Show>
      <Soreness state={props.state} />
      <Show when={props.state.weeks}>{(weeks) => <SixWeeks weeks={weeks()} />}</Show>
      <Show when={props.state.record?.site !== 'demo' && props.state.record}>
        {(record) => (
          <details class="card folded">
            <summary>{words.t('reading.title')}</summary>
            <ReadingValues
              record={record()}
              quiet={props.state.profile.quiet === true || (props.state.profile.age ?? 18) < 18}
              onCorrect={props.actions.correct}
            />
          </details>
        )}
      </Show>
    </>
  );
}
