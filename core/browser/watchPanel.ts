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
  /** How long something may take to open after the page was, or was touched. */
  patience?: number;
}

/** With what a runner opens something. */
const touches = ['keydown', 'click'];

/**
 * Tells what a page has open, until its address moves on or the signal aborts. Such a page says by nothing but its content that an
 * activity was opened or closed. So its changes are observed while one is open, which is a page of a run; while none is, only for a
 * while after the page began or somebody touched it, as nothing opens by itself. Leaves no timer, observer or listener behind.
 */
export function watchPanel(watching: Watching): void {
  const { document, openId, onChange, isStill, onEnd, signal, pace = 200, patience = 30_000 } = watching;
  const page = document.defaultView ?? globalThis;
  const over = new AbortController();
  let last: string | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (!isStill()) return stop();
    const id = openId();
    if (id === last) return;
    last = id;
    observe();
    onChange(id);
  };
  const soon = () => {
    timer ??= setTimeout(look, pace);
  };
  const observer = new page.MutationObserver(soon);
  function observe() {
    clearTimeout(resting);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    if (last === null) resting = setTimeout(() => observer.disconnect(), patience);
  }
  const touched = () => {
    if (last !== null) return;
    observe();
    // What opened meanwhile, by whatever, is seen now.
    soon();
  };
  function stop() {
    over.abort();
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(resting);
    onEnd();
  }
  signal.addEventListener('abort', stop, { signal: over.signal });
  for (const touch of touches) page.addEventListener(touch, touched, { capture: true, passive: true, signal: over.signal });
  look();
}
