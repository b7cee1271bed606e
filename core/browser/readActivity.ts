import { activityOf, shownId } from '#core/sites/activityOf.ts';
import type { Site } from '#core/sites/site.ts';
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
  /** Of the last activity that a whole run stood under, be it one that an older activity left there. */
  said: Said | null;
  /** Of the last activity whose own run was seen. */
  own: Said | null;
  /** Settles when this reader has ended, its last answer included. */
  over: Promise<unknown> | null;
}
const slot = Symbol.for('homestretch.reader');
type Scope = typeof globalThis & { [slot]?: Running };

/** A page load can start the reader twice: by its registration and by the change of address. */
const sameLoad = 3_000;

const addressNow = () => new URL(location.href);

type More = Pick<ReaderMessage, 'isLast' | 'isTrial' | 'before'>;

/**
 * Shows the worker the page as it stands now; the whole region only where the worker asks for it. Null where nobody answers, and where
 * the address has moved on: what stands there is not for this reader to show.
 */
async function show(site: Site, activity: string, more: More, whole = false) {
  const url = addressNow();
  const opened = site.activityId(url) === null ? shownId(site, url, document) : null;
  if (activityOf(url.href, opened) !== activity) return null;
  const id = site.activityId(url) ?? opened ?? '';
  const snapshot = snapshotOf(document, site, { url, id }, whole);
  const answer = await sendPage({
    type: 'reader:page',
    url: url.href,
    snapshot,
    ...more,
    ...(opened === null ? {} : { opened }),
  });
  if (answer?.ok && answer.next === 'region' && !whole) return show(site, activity, more, true);
  return answer;
}

/** Reads one activity until it is read, refused or gone. */
export async function readActivity(site: Site | null, activity: string | null): Promise<void> {
  const scope = globalThis as Scope;
  const before = scope[slot];
  const isSame = before?.activity === activity && !before?.abort.signal.aborted;
  if (before && isSame && (before.endedAt === null || Date.now() - before.endedAt < sameLoad)) return;
  before?.abort.abort();
  if (activity === null || site === null) return;

  const running: Running = {
    activity,
    abort: new AbortController(),
    endedAt: null,
    said: null,
    own: before?.own ?? null,
    over: null,
  };
  scope[slot] = running;
  running.over = read(running, site, before).finally(() => (running.endedAt = Date.now()));
  await running.over;
}

async function read(running: Running, site: Site, before: Running | undefined): Promise<void> {
  const { activity } = running;
  const isStill = () =>
    !running.abort.signal.aborted && activityOf(location.href, shownId(site, addressNow(), document)) === activity;
  // The answer to the reader before may be on its way; where that one broke, there is none.
  await before?.over?.catch(() => undefined);
  let old = before?.said ?? null;
  running.said = old;
  // A reader that was cut short did not get to see its page: what stands there now is taken for that page's. What opens in place
  // names itself, and stands there already.
  const isAddressed = site.activityId(addressNow()) !== null;
  if (before && isAddressed && isStill() && old?.activity !== before.activity) {
    const answer = await show(site, activity, { isLast: false, isTrial: true });
    const said = answer?.ok ? answer.said : null;
    const isBack = running.own?.activity === activity && running.own.said === said;
    if (said !== null && !isBack) old = { activity: before.activity, said };
  }
  await lookWhenReady({
    document,
    isReady: site.ready,
    isStill,
    signal: running.abort.signal,
    look: async (isLast) => {
      const answer = await show(site, activity, { isLast, ...(old ? { before: old } : {}) });
      if (!answer?.ok) return true;
      const { said } = answer;
      const isDone = answer.next === 'done';
      const isOld = old?.said === said && old?.activity !== activity;
      if (said !== null && (isDone || isOld)) {
        running.said = { activity, said };
        if (!isOld) running.own = running.said;
      }
      return isDone;
    },
  });
}
