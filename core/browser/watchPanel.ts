/** What a page opens in place, watched while the address stays. Times in ms. */
export interface Watching {
  document: Document;
  /** Id of the activity that is open now; null when none is. */
  openId: () => string | null;
  /** Called with what is open at the beginning, and at each change of it. */
  onChange: (id: string | null) => void;
  /** Whether the address is still such a page. */
  isStill: () => boolean;
  /** Called once when the watch is over. */
  onEnd: () => void;
  signal: AbortSignal;
  /** How long a change may wait for others, so that a busy page costs little. */
  pace?: number;
}

/** Tells what a page has open, until its address moves on or the signal aborts. Leaves no timer and no observer behind. */
export function watchPanel({ document, openId, onChange, isStill, onEnd, signal, pace = 200 }: Watching): void {
  let last: string | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (!isStill()) return stop();
    const id = openId();
    if (id === last) return;
    last = id;
    onChange(id);
  };
  const observer = new (document.defaultView ?? globalThis).MutationObserver(() => {
    timer ??= setTimeout(look, pace);
  });
  function stop() {
    observer.disconnect();
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    onEnd();
  }
  signal.addEventListener('abort', stop);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  look();
}
