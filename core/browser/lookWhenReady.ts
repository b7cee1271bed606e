/** How an activity page is waited for. Times in ms. */
export interface Waiting {
  document: Document;
  /** Is the content there? Asked often, so it must be cheap. */
  isReady: (document: Document) => boolean;
  /** Shows the page to whoever judges it, the last time with `true`. Gives whether that was enough. */
  look: (isLast: boolean) => Promise<boolean>;
  /** Whether the address still names the activity that is waited for. */
  isStill: () => boolean;
  signal: AbortSignal;
  /** Until when content may come. */
  deadline?: number;
  /** A page is looked at when nothing has changed for this long … */
  quiet?: number;
  /** … or after this long, however restless it is. */
  restless?: number;
}

/**
 * Waits until a page is ready and quiet, then looks, and again at its next change while that was not enough, and one last time at
 * the deadline. Ends at once when the address moves on or the signal aborts. Leaves no timer and no observer behind.
 */
export async function lookWhenReady(waiting: Waiting): Promise<void> {
  const { document, signal, isStill, deadline = 30_000, quiet = 400, restless = 2_500 } = waiting;
  const end = Date.now() + deadline;
  const watcher = watchMutations(document, signal);
  try {
    let readySince: number | null = null;
    while (!signal.aborted && isStill()) {
      const now = Date.now();
      const isLast = now >= end;
      if (waiting.isReady(document)) readySince ??= now;
      const isSettled = readySince !== null && (watcher.quietFor() >= quiet || now - readySince >= restless);
      if (isSettled || isLast) {
        const changes = watcher.changes();
        if ((await waiting.look(isLast)) || isLast) return;
        readySince = null;
        if (watcher.changes() === changes) await watcher.next(end - Date.now());
      } else {
        await watcher.pause(Math.min(end - now, readySince === null ? 250 : quiet));
      }
    }
  } finally {
    watcher.stop();
  }
}

/** One observer and at most one timer, with promises for the next mutation and for the next moment to look. */
function watchMutations(document: Document, signal: AbortSignal) {
  let last = Date.now();
  let changes = 0;
  let wake: (() => void) | null = null;
  let wakesOnMutation = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fire = () => {
    clearTimeout(timer);
    const waking = wake;
    wake = null;
    waking?.();
  };
  const observer = new (document.defaultView ?? globalThis).MutationObserver(() => {
    last = Date.now();
    changes += 1;
    if (wakesOnMutation) fire();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  signal.addEventListener('abort', fire);

  const wait = (ms: number, onMutation: boolean) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve();
      wake = resolve;
      wakesOnMutation = onMutation;
      timer = setTimeout(fire, Math.max(0, ms));
    });

  return {
    quietFor: () => Date.now() - last,
    changes: () => changes,
    /** Resolves at the next mutation, after `ms`, or on abort. */
    next: (ms: number) => wait(ms, true),
    /** Resolves after `ms` or on abort. */
    pause: (ms: number) => wait(ms, false),
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', fire);
    },
  };
}
