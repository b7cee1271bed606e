import { createSignal, onMount, type Accessor } from 'solid-js';
import type { Charts } from './Charts.tsx';

/** The pictures come after the first paint: the checklist does not wait for them. Null until then; nothing where they cannot be loaded. */
export function createCharts(): Accessor<typeof Charts | null> {
  const [charts, setCharts] = createSignal<typeof Charts | null>(null);
  const none: typeof Charts = () => null;
  onMount(
    () =>
      void import('./Charts.tsx').then(
        (found) => setCharts(() => found.Charts),
        () => setCharts(() => none),
      ),
  );
  return charts;
}
