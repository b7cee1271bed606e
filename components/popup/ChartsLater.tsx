import { createSignal, onMount, Show } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';
import type { Actions } from '../state/actions.ts';
import type { Charts } from './Charts.tsx';

/** The pictures come after the first paint: the checklist does not wait for them. */
export function ChartsLater(props: { state: FaceState; actions: Actions }) {
  const [loaded, setLoaded] = createSignal<typeof Charts | null>(null);
  onMount(() => void import('./Charts.tsx').then((found) => setLoaded(() => found.Charts)));
  const shown = (Loaded: typeof Charts) => <Loaded state={props.state} actions={props.actions} />;
  return <Show when={loaded()}>{(found) => shown(found())}</Show>;
}
