import { activityOf } from '#core/sites/activityOf.ts';
import { readPage } from '#core/sites/readPage.ts';
import type { ReadingResult } from '#core/reading/reading.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { sendReading } from './content.ts';
import { readWhenReady } from './readWhenReady.ts';

/** One reader a page: what it reads now, so that a second injection for the same activity is ignored and another one replaces it. */
interface Running {
  activity: string;
  abort: AbortController;
  endedAt: number | null;
  /** What this document said last, and of which activity: inside an app it may still stand there after the address changed. */
  said: { activity: string; what: string } | null;
}
const slot = Symbol.for('homestretch.reader');
type Scope = typeof globalThis & { [slot]?: Running };

/** A page load can start the reader twice: by its registration and by the change of address. */
const sameLoad = 3_000;

const whatOf = (result: ReadingResult) => JSON.stringify(result.ok ? result.fields : [result.refusal, result.detail]);

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

  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = () => readPage(document, { url, timeZone, now: new Date().toISOString() });
  // A reader that was cut short did not get to see its page: what stands there now is taken for that page's.
  const wasCutShort = before && before.said?.activity !== before.activity;
  const said = wasCutShort ? { activity: before.activity, what: whatOf(read()) } : (before?.said ?? null);
  const running: Running = { activity, abort: new AbortController(), endedAt: null, said };
  scope[slot] = running;
  const result = await readWhenReady({
    document,
    isReady: site.ready,
    read,
    isOld: (result) => said !== null && said.activity !== activity && said.what === whatOf(result),
    activity: () => activityOf(location.href),
    signal: running.abort.signal,
  });
  if (result.ok || result.refusal !== 'activity-changed') running.said = { activity, what: whatOf(result) };
  running.endedAt = Date.now();
  if (scope[slot] === running) await sendReading({ type: 'reader:result', url, result });
}
