import { activityOf } from '#core/sites/activityOf.ts';
import type { Site } from '#core/sites/site.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { snapshotOf } from '#core/sites/snapshot.ts';
import { sendPage } from './content.ts';
import type { ReaderMessage } from './messages.ts';
import { lookWhenReady } from './lookWhenReady.ts';

/** What a document said, and of which activity: inside an app it may still stand there after the address changed. */
type Said = NonNullable<ReaderMessage['before']>;

/** One reader a page: what it reads now, so that a second injection for the same activity is ignored and another one replaces it. */
interface Running {
  activity: string;
  abort: AbortController;
  endedAt: number | null;
  said: Said | null;
}
const slot = Symbol.for('homestretch.reader');
type Scope = typeof globalThis & { [slot]?: Running };

/** A page load can start the reader twice: by its registration and by the change of address. */
const sameLoad = 3_000;

/** Shows the worker the page as it stands now; the whole region only where the worker asks for it. */
async function show(site: Site, more: Pick<ReaderMessage, 'isLast' | 'isTrial' | 'before'>, whole = false) {
  const url = location.href;
  const id = site.activityId(new URL(url)) ?? '';
  const answer = await sendPage({ type: 'reader:page', url, snapshot: snapshotOf(document, site, id, whole), ...more });
  if (answer?.ok && answer.next === 'region' && !whole) return show(site, more, true);
  return answer;
}

/** Starts reading the activity that the address names. */
export async function startReader(): Promise<void> {
  const scope = globalThis as Scope;
  const activity = activityOf(location.href);
  const before = scope[slot];
  if (before && before.activity === activity && (before.endedAt === null || Date.now() - before.endedAt < sameLoad)) return;
  before?.abort.abort();
  const site = siteOf(new URL(location.href));
  if (activity === null || site === null) return;

  const running: Running = { activity, abort: new AbortController(), endedAt: null, said: before?.said ?? null };
  scope[slot] = running;
  const isStill = () => !running.abort.signal.aborted && activityOf(location.href) === activity;
  // A reader that was cut short did not get to see its page: what stands there now is taken for that page's.
  if (before && before.said?.activity !== before.activity) {
    const answer = await show(site, { isLast: false, isTrial: true });
    if (answer?.ok && answer.said !== null) running.said = { activity: before.activity, said: answer.said };
  }
  await lookWhenReady({
    document,
    isReady: site.ready,
    isStill,
    signal: running.abort.signal,
    look: async (isLast) => {
      const answer = await show(site, { isLast, ...(running.said ? { before: running.said } : {}) });
      if (!answer?.ok) return true;
      if (answer.next === 'done' && answer.said !== null && isStill()) running.said = { activity, said: answer.said };
      return answer.next === 'done';
    },
  });
  running.endedAt = Date.now();
}
