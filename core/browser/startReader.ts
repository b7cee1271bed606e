import { activityOf } from '#core/sites/activityOf.ts';
import { readPage } from '#core/sites/readPage.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { sendReading } from './content.ts';
import { readWhenReady } from './readWhenReady.ts';

/** One reader a page: what it reads now, so that a second injection for the same activity is ignored and another one replaces it. */
interface Running {
  activity: string;
  abort: AbortController;
  endedAt: number | null;
}
const slot = Symbol.for('homestretch.reader');
type Scope = typeof globalThis & { [slot]?: Running };

/** A page load can start the reader twice: by its registration and by the change of address. */
const sameLoad = 3_000;

/** Starts reading the activity that the address names. */
export async function startReader(): Promise<void> {
  const scope = globalThis as Scope;
  const url = location.href;
  const activity = activityOf(url);
  const before = scope[slot];
  if (before && before.activity === activity && (before.endedAt === null || Date.now() - before.endedAt < sameLoad)) return;
  before?.abort.abort();
  const site = siteOf(new URL(url));
  if (activity === null || site === null) return;

  const running: Running = { activity, abort: new AbortController(), endedAt: null };
  scope[slot] = running;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const result = await readWhenReady({
    document,
    isReady: site.ready,
    read: () => readPage(document, { url, timeZone, now: new Date().toISOString() }),
    activity: () => activityOf(location.href),
    signal: running.abort.signal,
  });
  running.endedAt = Date.now();
  if (scope[slot] === running) await sendReading({ type: 'reader:result', url, result });
}
