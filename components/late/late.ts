import { createSignal, type Accessor } from 'solid-js';

/** A part of a face that is brought when it is first needed. */
export interface Late<T> {
  /** Null until it is there. */
  part: Accessor<T | null>;
  /** Whether the last try to bring it failed: the extension may be another version by now. */
  isLost: Accessor<boolean>;
  /** Brings it, again where that failed; null where it fails. */
  bring: () => Promise<T | null>;
}

/** @param load gives the part, at once where it is on hand. */
export function createLate<T extends object>(load: () => T | Promise<T>): Late<T> {
  const [part, setPart] = createSignal<T | null>(null);
  const [isLost, setLost] = createSignal(false);
  const keep = (found: T | null) => {
    setLost(found === null);
    if (found !== null) setPart(() => found);
    return found;
  };
  const bring = async () => {
    const known = part();
    if (known) return known;
    const found = load();
    return found instanceof Promise ? found.then(keep, () => keep(null)) : keep(found);
  };
  return { part, isLost, bring };
}
