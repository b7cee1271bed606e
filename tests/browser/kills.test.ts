import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDisk } from './world/disk.ts';
import { played, readAt, story } from './world/story.ts';

/**
 * The worker may be ended between any two of its steps: what a face was told is saved stays, and nothing is there twice. All
 * calls of all messages with `SOAK=1`, every seventeenth else.
 */

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(readAt) });
});
afterEach(() => vi.useRealTimers());

const every = process.env.SOAK ? 1 : 17;

describe('a worker that is ended between two steps', () => {
  it.each(story.map(([name], message) => [name, message] as const))(
    'while it saves %s: the same is there, once, and the same plan to the letter',
    async (_name, message) => {
      const { counts, end } = await played(emptyDisk());
      expect([...end.injected]).toEqual(['7 /overlay.js']);
      const calls = counts[message]!;
      expect(calls).toBeGreaterThan(10);
      for (let at = message % every; at < calls; at += every) {
        const disk = emptyDisk();
        const again = await played(disk, { message, at, trouble: 'die' });
        expect(again.end, `ended at call ${String(at)}, ${disk.met ?? ''}`).toEqual(end);
        expect(disk.met).not.toBeNull();
      }
    },
    600_000,
  );
});
