import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDisk, type Disk } from './world/disk.ts';
import { activity, played, readAt, tab, tabs } from './world/story.ts';
import { ourPage, scriptIn, startWorker, type Worker } from './world/worker.ts';

/** What an overlay may ask of the worker: it sits in a page's process, and is answered about the run of that page alone. */

const address = tabs.get(tab)!;
const elsewhere = 'https://www.strava.com/activities/987654321';
const overlay = scriptIn(tab, address);
/** Another page of a site of ours: no run of it is known, and no overlay of ours stands there. */
const otherTab = 8;
const other = scriptIn(otherTab, elsewhere);
const report = '<!doctype html><main>Distance</main>';

let disk: Disk;
let worker: Worker;
const shown = new Map([...tabs, [otherTab, elsewhere]]);
const injected = () => disk.injected.filter((one) => one.endsWith('/report.js'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(readAt) });
  disk = emptyDisk();
  await played(disk);
  disk.shows.set('/report.js', [{ frameId: 0, result: report }]);
  shown.set(tab, address);
  worker = await startWorker(disk, shown);
  return () => vi.useRealTimers();
});

describe('a report, asked for by an overlay', () => {
  it('is that of the page which it stands in, whatever tab it names', async () => {
    expect(await worker.send({ type: 'face:report' }, overlay)).toEqual({ ok: true, text: report });
    expect(await worker.send({ type: 'face:report', tab: otherTab }, overlay)).toEqual({ ok: true, text: report });
    expect(await worker.send({ type: 'face:report', url: elsewhere }, overlay)).toEqual({ ok: true, text: report });
    expect(injected()).toEqual([0, 1, 2].map(() => `${String(tab)} /report.js`));
  });

  it('is made for no script of ours in a page without an overlay', async () => {
    expect(await worker.send({ type: 'face:report' }, other)).toEqual({ ok: false, error: 'not-allowed' });
    expect(injected()).toEqual([]);
  });

  it('is not made where the tab has gone on to another page', async () => {
    shown.set(tab, elsewhere);
    expect(await worker.send({ type: 'face:report' }, overlay)).toEqual({ ok: false, error: 'not-allowed' });
    expect(injected()).toEqual([]);
  });
});

describe('a change, asked for by an overlay', () => {
  const values = { distance: 12_345 };
  it('is made to the run of its own page, and to no other', async () => {
    const correct = { type: 'face:correct', run: activity, values };
    const tick = { type: 'face:tick', run: activity, step: 'sleep', state: 'done' };
    for (const message of [correct, tick]) {
      expect(await worker.send(message, other)).toEqual({ ok: false, error: 'unknown-run' });
      expect(await worker.send({ ...message, run: 'strava:1' }, overlay)).toEqual({ ok: false, error: 'unknown-run' });
    }
    expect(JSON.stringify(await worker.send({ type: 'face:export', as: 'json' }, ourPage))).not.toMatch(/12345|\\"sleep\\"/);
    expect(await worker.send(correct, overlay)).toEqual({ ok: true });
    expect(JSON.stringify(await worker.send({ type: 'face:export', as: 'json' }, ourPage))).toContain('12345');
  });
});

it('an answer to an overlay holds no state, even where the state could not be kept for our pages', async () => {
  const message = { type: 'face:tick', run: activity, step: 'sleep', state: 'done' };
  const keeps = async (sender: object) => {
    const { set } = disk.local;
    disk.local.set = (key, value) => {
      if (key === 'latest') throw new Error('full');
      return set.call(disk.local, key, value);
    };
    const answer = await worker.send(message, sender);
    disk.local.set = set;
    return answer;
  };
  expect(await keeps(ourPage)).toMatchObject({ ok: true, state: { profile: { age: 41 } } });
  expect(await keeps(overlay)).toEqual({ ok: true });
});
