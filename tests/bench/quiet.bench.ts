import type { CDPSession } from 'playwright';
import { appAddress, appPages, noRuns, ride, runs } from './app.ts';
import { goIn, openedPage, untilOverlaid } from './openedPage.ts';

/** What of ours is at work in a page: timers and observers that were ever begun, what is still alive of them, and listeners. */
export interface QuietFigures {
  name: string;
  isRun: boolean;
  /** Scripts of ours that have run in the page since it was loaded. */
  scripts: number;
  begun: number;
  alive: number;
  /** Listeners of ours on the window, the document and its roots. */
  listeners: number;
}

interface Counts {
  begun: number;
  alive: number;
}
type Counting = typeof globalThis & { counts: () => Counts; forget: () => void };

/** Runs in the world of our content scripts, before they begin anything: counts timers and observers from then on. Sent as text. */
function countFromNow(): void {
  const scope = globalThis as unknown as Record<string, (...values: unknown[]) => unknown>;
  const alive = new Set<unknown>();
  let begun = 0;
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const [begin, end] = [scope[set], scope[clear]];
    scope[set] = (act, ...rest) => {
      begun += 1;
      const key: unknown = begin?.(
        (...values: unknown[]) => {
          if (set !== 'setInterval') alive.delete(`${set} ${String(key)}`);
          return (act as (...values: unknown[]) => unknown)(...values);
        },
        ...rest,
      );
      alive.add(`${set} ${String(key)}`);
      return key;
    };
    scope[clear] = (key) => {
      alive.delete(`${set} ${String(key)}`);
      return end?.(key);
    };
  }
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver]) {
    const { observe, disconnect } = Observer.prototype as { observe: (...values: unknown[]) => void; disconnect: () => void };
    Object.assign(Observer.prototype, {
      observe(this: object, ...values: unknown[]) {
        begun += 1;
        alive.add(this);
        observe.apply(this, values);
      },
      disconnect(this: object) {
        alive.delete(this);
        disconnect.apply(this);
      },
    });
  }
  const counting = globalThis as Counting;
  counting.counts = () => ({ begun, alive: alive.size });
  counting.forget = () => (begun = 0);
}

/** The world of our content scripts in the page; null while none of ours has run there. */
async function ourWorld(cdp: CDPSession): Promise<{ world: () => number | null; ours: Set<string> }> {
  let world: number | null = null;
  const ours = new Set<string>();
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = context.auxData as { type?: string };
    if (type === 'isolated' && !context.name.startsWith('__playwright')) world = context.id;
  });
  cdp.on('Runtime.executionContextsCleared', () => (world = null));
  cdp.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.startsWith('chrome-extension:')) ours.add(scriptId);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Debugger.enable');
  return { world: () => world, ours };
}

async function evaluate<T>(cdp: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Listeners of our scripts on what outlives a page's content. */
async function listeners(cdp: CDPSession, contextId: number, ours: Set<string>): Promise<number> {
  let count = 0;
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body', 'visualViewport', 'navigation']) {
    const { result } = await cdp.send('Runtime.evaluate', { contextId, expression });
    if (result.objectId === undefined) continue;
    const found = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    count += found.listeners.filter(({ scriptId }) => ours.has(scriptId)).length;
  }
  return count;
}

/** Needs a build. */
export async function quietBenchmark(): Promise<QuietFigures[]> {
  const { page, cdp, close } = await openedPage(appPages, 'garmin', true);
  try {
    const { world, ours } = await ourWorld(cdp);
    const look = async (name: string, isRun = false): Promise<QuietFigures> => {
      const id = world();
      if (id === null) return { name, isRun, scripts: ours.size, begun: 0, alive: 0, listeners: 0 };
      const counts = await evaluate<Counts>(cdp, id, 'counts()');
      return { name, isRun, scripts: ours.size, ...counts, listeners: await listeners(cdp, id, ours) };
    };
    const tell = (expression: string) => evaluate(cdp, world() ?? 0, expression);
    /** Goes where no overlay stays, and counts anew once all that was begun before has had its time. */
    const leaveFor = async (path: string) => {
      await goIn(page, path);
      await untilOverlaid(page, false);
      await page.waitForTimeout(4_000);
      await tell('forget()');
      await page.waitForTimeout(3_000);
    };

    await page.goto(appAddress);
    for (const path of noRuns.toReversed()) {
      await page.waitForTimeout(1_500);
      await goIn(page, path);
    }
    await page.waitForTimeout(1_500);
    const before = await look('pages without a run, before any run');

    // The first run brings our world into being; what begins in it from then on is counted.
    await goIn(page, runs[0] ?? '');
    await untilOverlaid(page, true);
    await tell(`(${String(countFromNow)})()`);
    await leaveFor(noRuns[0] ?? '');
    await goIn(page, runs[1] ?? '');
    await untilOverlaid(page, true);
    const shown = await look('a run, with its overlay', true);
    await leaveFor(noRuns[1] ?? '');
    const after = await look('a page without a run, after that');
    await leaveFor(ride);
    return [before, shown, after, await look('an activity that is no run')];
  } finally {
    await close();
  }
}
