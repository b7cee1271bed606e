import { Show } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';
import { endOf } from '../run/values.ts';
import { SorenessCurve } from './SorenessCurve.tsx';

/** The soreness to expect after the run of a state, where its plan tells any. */
export function Soreness(props: { state: FaceState }) {
  return (
    <Show when={props.state.plan?.soreness}>
      {(soreness) => (
        <Show when={props.state.record}>{(record) => <SorenessCurve soreness={soreness()} end={endOf(record())} />}</Show>
      )}
    </Show>
  );
}
