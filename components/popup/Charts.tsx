import { Show } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';
import { SixWeeks } from '../forecast/SixWeeks.tsx';
import { Soreness } from '../forecast/Soreness.tsx';
import { TwoDays } from '../forecast/TwoDays.tsx';

/** What lies ahead and what lies behind, as pictures with their tables. */
export function Charts(props: { state: FaceState }) {
  return (
    <>
      <Show when={props.state.plan}>{(plan) => <TwoDays plan={plan()} />}</Show>
      <Soreness state={props.state} />
      <Show when={props.state.weeks}>{(weeks) => <SixWeeks weeks={weeks()} />}</Show>
    </>
  );
}
