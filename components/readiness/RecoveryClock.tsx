import { Show } from 'solid-js';
import { arcPath, dialOf, pointAt, type Arc, type DialInput } from './dial.ts';

/** The readiness clock: solid until easy running, soft until hard running, a thin outer arc where the estimate lies. */
export function RecoveryClock(props: DialInput & { size: number; value: string; caption: string; label: string }) {
  const dial = () => dialOf(props);
  const hand = () => pointAt(dial().now, 42, 52);
  return (
    <svg class="clock" viewBox="0 0 104 104" width={props.size} height={props.size} role="img" aria-label={props.label}>
      <circle cx="52" cy="52" r="42" class="clock-track" />
      <Stroke arc={dial().range} radius={50} class="clock-range" />
      <Stroke arc={dial().easyOnly} radius={42} class="clock-easy" />
      <Stroke arc={dial().rest} radius={42} class="clock-rest" />
      <circle cx={hand()[0]} cy={hand()[1]} r="3.2" class="clock-hand" />
      <text x="52" y="54" class="clock-value num" classList={{ long: props.value.length > 5 }} text-anchor="middle">
        {props.value}
      </text>
      <text x="52" y="70" class="clock-caption" text-anchor="middle">
        {props.caption}
      </text>
    </svg>
  );
}

/** The clock as a mark, for the pill. */
export function ClockMark(props: DialInput & { size: number }) {
  const dial = () => dialOf(props);
  return (
    <svg class="clock" viewBox="0 0 104 104" width={props.size} height={props.size} aria-hidden="true">
      <circle cx="52" cy="52" r="42" class="clock-track wide" />
      <Stroke arc={dial().easyOnly} radius={42} class="clock-easy wide" />
      <Stroke arc={dial().rest} radius={42} class="clock-rest wide" />
    </svg>
  );
}

function Stroke(props: { arc: Arc; radius: number; class: string }) {
  return <Show when={props.arc}>{(arc) => <path class={props.class} d={arcPath(arc(), props.radius, 52)} />}</Show>;
}
