import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteOf } from '#core/sites/siteOf.ts';
import { snapshotOf } from '#core/sites/snapshot.ts';
import { emptyDisk, type Disk } from './world/disk.ts';
import { ourPage, scriptIn, startWorker, type Worker } from './world/worker.ts';

/** The form in a page of which the reader is unsure: where it is brought, and what an overlay may answer there. */

const folder = join(import.meta.dirname, '../pages/strava-contradiction');
const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string };
const page = readFileSync(join(folder, 'page.html'), 'utf8');
const site = siteOf(new URL(url))!;
const tab = 7;
const otherTab = 8;
const elsewhere = 'https://www.strava.com/activities/987654321';
const activityOf = (address: string) => `strava:${site.activityId(new URL(address)) ?? ''}`;
const activity = activityOf(url);
const values = { startTime: '2026-03-01T08:00:00+01:00', distance: 10_020, movingTime: 3_000 };

const shown = new Map<number, string>();
let disk: Disk;
let worker: Worker;

/** A page comes to rest in a tab, and its reader tells the worker. */
async function opened(address: string, at: number) {
  shown.set(at, address);
  const id = site.activityId(new URL(address)) ?? '';
  const { document } = new JSDOM(page.replaceAll(site.activityId(new URL(url)) ?? '', id), { url: address }).window;
  const snapshot = snapshotOf(document, site, { url: new URL(address), id }, true);
  await worker.send({ type: 'reader:page', url: address, snapshot, isLast: true }, scriptIn(at, address));
}
const waiting = () => (disk.session.get('state') as { waiting: Record<string, { draft?: object; kind: string }> }).waiting;
const answer = (of: string, mine = true) => ({ type: 'face:answer', activity: of, mine, values });
const kept = async () => String(((await worker.send({ type: 'face:export', as: 'json' }, ourPage)) as { text?: string }).text);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00Z') });
  disk = emptyDisk();
  worker = await startWorker(disk, shown);
  await opened(url, tab);
  return () => vi.useRealTimers();
});

it('is brought to the page that asks, and to no page that was read', () => {
  expect(waiting()[activity]).toMatchObject({ kind: 'fields', because: 'inconsistent' });
  expect(disk.injected.filter((one) => one.endsWith('.js'))).toContain(`${String(tab)} /form.js`);
  expect(disk.injected).not.toContain(`${String(tab)} /overlay.js`);
});

describe('an overlay that asks', () => {
  it('makes a plan of its page with what the runner gave, which takes its place', async () => {
    expect(await worker.send(answer(activity), scriptIn(tab, url))).toEqual({ ok: true });
    expect(waiting()).toEqual({});
    expect(disk.injected.at(-1)).toBe(`${String(tab)} /overlay.js`);
    expect(await kept()).toContain('10020');
  });

  it('makes it in every tab that shows the page', async () => {
    await opened(url, otherTab);
    await worker.send(answer(activity), scriptIn(tab, url));
    expect(disk.injected).toEqual(expect.arrayContaining([`${String(tab)} /overlay.js`, `${String(otherTab)} /overlay.js`]));
  });

  it('keeps what was typed, and lets go of it on "not now"', async () => {
    const draft = { type: 'face:draft', activity, values: { distance: 10_020 } };
    expect(await worker.send(draft, scriptIn(tab, url))).toEqual({ ok: true });
    expect(waiting()[activity]?.draft).toEqual({ distance: 10_020 });
    expect(await worker.send({ type: 'face:later', activity }, scriptIn(tab, url))).toEqual({ ok: true });
    expect(waiting()).toEqual({});
    expect(await kept()).not.toContain('10020');
  });

  it.each(['face:answer', 'face:draft', 'face:later'])('speaks of its own page alone: %s', async (type) => {
    await opened(elsewhere, otherTab);
    const before = structuredClone(waiting());
    expect(Object.keys(before)).toEqual([activity, activityOf(elsewhere)]);
    const more = { 'face:answer': { mine: true, values }, 'face:draft': { values }, 'face:later': {} }[type];
    const message = { type, activity: activityOf(elsewhere), ...more };
    expect(await worker.send(message, scriptIn(tab, url))).toEqual({ ok: false, error: 'unknown-run' });
    expect(waiting()).toEqual(before);
    expect(await kept()).not.toContain('10020');
  });

  it('does not say whose run it is where only that is asked', async () => {
    const state = disk.session.get('state') as { waiting: Record<string, object> };
    state.waiting[activity] = { ...state.waiting[activity], kind: 'owner' };
    expect(await worker.send(answer(activity), scriptIn(tab, url))).toEqual({ ok: false, error: 'unknown-run' });
    expect(await kept()).not.toContain('10020');
  });
});

describe('a form of a page that was passed by', () => {
  it('waits while its page stands open', async () => {
    await opened(elsewhere, otherTab);
    expect(Object.keys(waiting())).toEqual([activity, activityOf(elsewhere)]);
  });

  it('gives way to the next where its page is gone, unless something was typed into it', async () => {
    const gone = () => worker.send({ type: 'reader:opened', url: 'https://www.strava.com/dashboard' }, scriptIn(tab, url));
    await worker.send({ type: 'face:draft', activity, values: { distance: 10_020 } }, ourPage);
    await gone();
    await opened(elsewhere, otherTab);
    expect(Object.keys(waiting())).toContain(activity);
    await worker.send({ type: 'face:later', activity }, ourPage);
    await opened(url, tab);
    await gone();
    await opened(elsewhere, otherTab);
    expect(Object.keys(waiting())).toEqual([activityOf(elsewhere)]);
  });
});
