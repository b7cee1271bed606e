import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { labels, units } from '#core/reading/labels/index.ts';
import { emptyDisk, type Disk } from './world/disk.ts';
import { startWorker } from './world/worker.ts';
import { activity, readAt, story, tab, tabs } from './world/story.ts';

/** The words of labels, which the worker is built without: brought once, and never others than those it was built for. */

const words = { labels, units };
const text = JSON.stringify(words);
const id = createHash('sha256').update(text).digest('hex');
const brings = (disk: Disk, result: unknown) => disk.shows.set('/labels.js', [{ frameId: 0, result }]);

/** The words that a new life of the worker has for this tab. */
async function wordsOn(disk: Disk) {
  await startWorker(disk, tabs);
  return (await import('#core/browser/worker/labels.ts')).wordsFor(tab, id);
}

let disk: Disk;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(readAt) });
  disk = emptyDisk();
});
afterEach(() => {
  vi.doUnmock('#core/browser/worker/labels.ts');
  vi.useRealTimers();
});

describe('the words of labels', () => {
  it('are brought out of the tab that is read, and kept for every later life of the worker', async () => {
    brings(disk, text);
    expect(await wordsOn(disk)).toEqual(words);
    expect(disk.injected).toEqual(['7 /labels.js']);
    expect(await wordsOn(disk)).toEqual(words);
    expect(disk.injected).toEqual(['7 /labels.js']);
  });

  it.each([
    ['nothing', undefined],
    ['no text', words],
    ['words of another build', text.replace('distance', 'distanse')],
    ['words that were cut short', text.slice(0, -9)],
  ])('are not taken from %s', async (_what, result) => {
    brings(disk, result);
    expect(await wordsOn(disk)).toBeNull();
    expect(disk.local.has('labels')).toBe(false);
  });

  it('are brought again where those that were kept are damaged, or of an earlier build', async () => {
    disk.local.set('labels', text.slice(0, 20_000));
    brings(disk, text);
    expect(await wordsOn(disk)).toEqual(words);
    expect(disk.local.get('labels')).toBe(text);
  });

  it('are there all the same where they cannot be kept', async () => {
    brings(disk, text);
    await startWorker(disk, tabs);
    const { wordsFor } = await import('#core/browser/worker/labels.ts');
    disk.ordered = { at: disk.calls.length, trouble: 'full', lasting: true };
    expect(await wordsFor(tab, id)).toEqual(words);
  });
});

describe('a page, where the words cannot be had', () => {
  const [, page, sender] = story.find(([name]) => name === 'the run')!;

  it('is judged by nobody: its reader comes again', async () => {
    vi.doMock('#core/browser/worker/labels.ts', () => ({ hasLabels: () => Promise.resolve(false) }));
    const worker = await startWorker(disk, tabs);
    expect(await worker.send(page, sender)).toEqual({ ok: true, next: 'wait', said: null });
    expect(JSON.stringify([...disk.session, ...disk.local])).not.toContain(activity);
  });
});
