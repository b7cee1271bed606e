import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepParts, part } from '#core/browser/worker/part.ts';
import type { FaceState } from '#core/browser/state.ts';
import { emptyDisk, type Disk } from './world/disk.ts';
import { newScope } from './world/parts.ts';
import { activity, played, readAt, story, tabs } from './world/story.ts';
import { ourPage, startWorker } from './world/worker.ts';

/** What the worker brings when it needs it: no sooner, once in a life, and where it cannot be had nothing is guessed or lost. */

let disk: Disk;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(readAt) });
  disk = emptyDisk();
});
afterEach(() => vi.useRealTimers());

const [, page, sender] = story.find(([name]) => name === 'the run')!;
const latest = () => disk.local.get('latest') as FaceState | undefined;
const aNewLife = () => {
  disk.life += 1;
  return startWorker(disk, tabs);
};

describe('the parts of the worker', () => {
  it('are all brought while it is installed: later a browser brings no other', () => {
    const { brought, install } = newScope();
    keepParts();
    expect(brought).toEqual([]);
    install();
    expect(brought).toEqual(['/judging.js', '/planning.js']);
  });

  it('that cannot be brought then keep the others from nothing', () => {
    const { brought, install } = newScope(new Set(['/judging.js']));
    keepParts();
    install();
    expect(brought).toEqual(['/planning.js']);
  });

  it('are brought once in a life, when the first is asked for', async () => {
    const { brought } = newScope();
    const { judge } = await part('judging');
    expect((await part('judging')).judge).toBe(judge);
    expect(brought).toEqual(['/judging.js']);
  });

  it('are not taken for brought where their script brings nothing', async () => {
    newScope();
    Object.assign(globalThis, { importScripts: () => undefined });
    await expect(part('planning')).rejects.toThrow('/planning.js');
  });

  it('are left alone by a worker that wakes to nothing new, and by one that never had a run', async () => {
    await startWorker(disk, tabs);
    await vi.waitFor(() => expect(disk.calls).toContain('alarms.clear'));
    expect(disk.brought).toEqual([]);
    await played(disk);
    const worker = await aNewLife();
    disk.calls.length = 0;
    worker.ring('badge');
    worker.ring('reminders');
    await vi.waitFor(() => expect(disk.calls).toContain('action.setTitle'));
    expect(disk.brought).toEqual([]);
  });
});

describe('a page, where the judgement cannot be had', () => {
  it('is judged by nobody: its reader comes again', async () => {
    disk.lacks.add('/judging.js');
    const worker = await startWorker(disk, tabs);
    expect(await worker.send(page, sender)).toEqual({ ok: true, next: 'wait', said: null });
    expect(JSON.stringify([...disk.session, ...disk.local])).not.toContain(activity);
    disk.lacks.clear();
    expect(await worker.send(page, sender)).toMatchObject({ ok: true, next: 'done' });
  });
});

describe('a plan, where the engine cannot be had', () => {
  it('stands as it was made last, which is said; what is done meanwhile counts, and a new one is made once the engine is back', async () => {
    await played(disk);
    const before = latest()!;
    const tick = { type: 'face:tick', run: activity, step: 'warmUp', state: 'done', reason: 'early' };
    const kinds = () => latest()!.notices.map(({ kind }) => kind);
    disk.lacks.add('/planning.js');
    const worker = await aNewLife();
    expect(await worker.send(tick, ourPage)).toEqual({ ok: true });
    expect(latest()!.plan!.steps.map(({ id }) => id)).toEqual(before.plan!.steps.map(({ id }) => id));
    expect(latest()!.ticks.map(({ step }) => step)).toContain('warmUp');
    expect(kinds()).toContain('not-planned');
    disk.lacks.clear();
    await aNewLife();
    await vi.waitFor(() => expect(kinds()).not.toContain('not-planned'));
    expect(latest()!.revision).toBeGreaterThan(before.revision);
    expect(latest()!.ticks.map(({ step }) => step)).toContain('warmUp');
  });
});
