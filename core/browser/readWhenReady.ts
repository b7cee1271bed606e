import type { ReadingResult, RefusalName } from '#core/reading/reading.ts';

/** How an activity page is waited for. Times in ms. */
export interface Waiting {
  document: Document;
  /** Is the content there? Asked often, so it must be cheap. */
  isReady: (document: Document) => boolean;
  read: () => ReadingResult;
  /** Is this what the page said of another activity, which still stands there? Then its own content is waited for. */
  isOld?: (result: ReadingResult) => boolean;
  /** Id of the activity that the address names now; null when it names none. */
  activity: () => string | null;
  signal: AbortSignal;
  /** Until when content may come. */
  deadline?: number;
  /** A page is read when nothing has changed for this long … */
  quiet?: number;
  /** … or after this long, however restless it is. */
  restless?: number;
}

/** Refusals that a page which is still filling up may leave behind. */
const passing: ReadonlySet<RefusalName> = new Set(['not-ready', 'inconsistent', 'too-little']);

/**
 * Waits until a page is ready and quiet, then reads it. Gives `activity-changed` when the address moved on meanwhile or the
 * signal aborted. Leaves no timer and no observer behind, whichever way it ends.
 */
export async function readWhenReady(waiting: Waiting): Promise<ReadingResult> {
  const { document, signal, activity, deadline = 30_000, quiet = 400, restless = 2_500 } = waiting;
  const started = activity();
  const end = Date.now() + deadline;
  const changed: ReadingResult = { ok: false, refusal: 'activity-changed', detail: 'the address names another activity now' };
  const stale: ReadingResult = { ok: false, refusal: 'not-ready', detail: 'the activity before still stands in the page' };
  const watcher = watchMutations(document, signal);
  try {
    let readySince: number | null = null;
    for (;;) {
      if (signal.aborted || activity() !== started) return changed;
      const now = Date.now();
      const late = now >= end;
      if (waiting.isReady(document)) readySince ??= now;
      const settled = readySince !== null && (watcher.quietFor() >= quiet || now - readySince >= restless);
      if (settled || late) {
        const result = waiting.read();
        const isOld = waiting.isOld?.(result) === true;
        if (late && isOld && result.ok) return stale;
        if (late || (!isOld && (result.ok || !passing.has(result.refusal)))) return result;
        readySince = null;
        await watcher.next(end - now);
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
