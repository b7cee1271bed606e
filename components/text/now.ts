import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** The clock of a face: moves on every `period` ms and stops with the face. */
export function createNow(period = 15_000, clock: () => number = Date.now): Accessor<number> {
  const [now, setNow] = createSignal(clock());
  const timer = setInterval(() => setNow(clock()), period);
  onCleanup(() => clearInterval(timer));
  return now;
}
