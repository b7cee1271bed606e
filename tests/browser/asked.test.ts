import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { general } from '#core/sites/general.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { snapshotOf } from '#core/sites/snapshot.ts';
import { emptyDisk, type Disk } from './world/disk.ts';
import { ourPage, scriptIn, startWorker, type Worker } from './world/worker.ts';

/** Whose run is it? What the worker asks, what it remembers of the answer, and what of a stranger's run is left: nothing. */

const tab = 7;
const address = (run: string) => `https://club.example/runs/${run}`;
const html = (hour: string) => `<!doctype html><html lang="en"><body><main><h1>Ottilie Quast’s evening run</h1>
  <time datetime="2026-11-20T${hour}:00Z">Friday</time><dl><dt>Distance</dt><dd>9.74 km</dd><dt>Time</dt><dd>51:02</dd>
  <dt>Avg Pace</dt><dd>5:14 /km</dd></dl></main></body></html>`;

/** All that a browser keeps: both areas and every row of every database, as text. */
async function allOf(disk: Disk): Promise<string> {
  const rows: unknown[] = [...disk.local, ...disk.session, ...disk.alarms];
  for (const { name = '' } of await disk.databases.databases()) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = disk.databases.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    for (const store of database.objectStoreNames) {
      const request = database.transaction(store).objectStore(store).getAll();
      await new Promise<void>((resolve) => (request.onsuccess = () => resolve()));
      rows.push([store, request.result]);
    }
    database.close();
  }
  return JSON.stringify(rows);
}

interface Shown {
  hour?: string;
  author?: string;
}

/** The runner clicks "Read this page" on a run of a page of no known site. */
async function read(disk: Disk, worker: Worker, tabs: Map<number, string>, run: string, { hour = '18:10', author }: Shown = {}) {
  const url = address(run);
  tabs.set(tab, url);
  const { document } = new JSDOM(html(hour), { url }).window;
  const snapshot = snapshotOf(document, general, { url: new URL(url), id: '' }, true);
  if (author !== undefined) snapshot.owner = { whose: 'unknown', author };
  disk.shows.set('/asked.js', [{ frameId: 0, result: { url, id: null, snapshot, frames: 0 } }]);
  const answer = (await worker.send({ type: 'face:read', tab }, ourPage)) as { found?: string };
  return answer.found;
}

const questionsOn = (disk: Disk) => Object.keys((disk.session.get('state') as { waiting: object } | undefined)?.waiting ?? {});
const answer = (worker: Worker, activity: string, mine: boolean) =>
  worker.send({ type: 'face:answer', activity, mine, values: { sport: 'run' } }, ourPage);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T21:00:00Z') });
});
afterEach(() => vi.useRealTimers());

async function day() {
  const disk = emptyDisk();
  const tabs = new Map<number, string>();
  const worker = await startWorker(disk, tabs);
  return { disk, tabs, worker };
}

describe('a run of which the page does not say whose it is', () => {
  it('leaves nothing behind once the runner says that it is not theirs', async () => {
    const { disk, tabs, worker } = await day();
    expect(await read(disk, worker, tabs, 'hers')).toBe('asked');
    expect(await allOf(disk)).toMatch(/club\.example[\s\S]*9740/);
    const [activity = ''] = questionsOn(disk);
    expect(await answer(worker, activity, false)).toMatchObject({ ok: true });
    expect(await allOf(disk)).not.toMatch(/club\.example|Ottilie|9740|3062|2026-11-20T18/);
  });

  it('is told of by the toolbar button until the runner has answered', async () => {
    const { disk, tabs, worker } = await day();
    expect(disk.badge).toBe('');
    await read(disk, worker, tabs, 'hers');
    expect(disk.badge).toBe('?');
    await answer(worker, questionsOn(disk)[0]!, false);
    expect(disk.badge).toBe('');
  });

  it('is asked about for each run where no author is named, and once for one run', async () => {
    const { disk, tabs, worker } = await day();
    await read(disk, worker, tabs, 'one');
    await answer(worker, questionsOn(disk)[0]!, true);
    expect(await read(disk, worker, tabs, 'one')).toBe('run');
    expect(await read(disk, worker, tabs, 'two', { hour: '19:30' })).toBe('asked');
  });

  it('is asked about again where the same address shows another run', async () => {
    const { disk, tabs, worker } = await day();
    await read(disk, worker, tabs, 'latest');
    await answer(worker, questionsOn(disk)[0]!, true);
    expect(await read(disk, worker, tabs, 'latest', { hour: '19:30' })).toBe('asked');
  });

  it('is never asked about again for an author who was the runner, and the author is kept as no name', async () => {
    const { disk, tabs, worker } = await day();
    const author = '/people/ottilie-quast';
    expect(await read(disk, worker, tabs, 'one', { author })).toBe('asked');
    await answer(worker, questionsOn(disk)[0]!, true);
    const next = await read(disk, worker, tabs, 'two', { hour: '19:30', author });
    // The page does not say that it was a run, and that alone is left to ask.
    expect(next).toBe('asked');
    const [waiting] = Object.values((disk.session.get('state') as { waiting: Record<string, { asksOwner?: boolean }> }).waiting);
    expect(waiting?.asksOwner).toBeUndefined();
    expect(await allOf(disk)).not.toContain('ottilie');
  });
});

describe("somebody else's run on a known site", () => {
  it('leaves no address, no number and no name in anything that is kept', async () => {
    const folder = join(import.meta.dirname, '../pages/strava-run-hu-other-owner');
    const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string };
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    const { document } = new JSDOM(page, { url }).window;
    const site = siteOf(new URL(url))!;
    const id = site.activityId(new URL(url)) ?? '';
    const { disk, tabs, worker } = await day();
    tabs.set(tab, url);
    const snapshot = snapshotOf(document, site, { url: new URL(url), id }, true);
    await worker.send({ type: 'reader:page', url, snapshot, isLast: true }, scriptIn(tab, url));
    const all = await allOf(disk);
    expect(all).toContain('not-owner');
    expect(all).not.toContain(id);
    expect(all).not.toMatch(/"(?:distance|movingTime|startTime|author)"/);
    const named = [...document.querySelectorAll('h1, h2, a')].map(({ textContent }) => textContent.trim());
    expect(named.filter((name) => name.length > 5 && all.includes(name))).toEqual([]);
  });
});
