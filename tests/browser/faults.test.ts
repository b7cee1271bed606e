import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDisk, type Trouble } from './world/disk.ts';
import { played, readAt, story } from './world/story.ts';

/**
 * A store that fails, is full, or gives back half of what it holds, at each call in turn: what was confirmed is there, and what
 * was not is said, and saved by another try. All calls of all messages with `SOAK=1`, every twenty-ninth else.
 */

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(readAt) });
});
afterEach(() => vi.useRealTimers());

const every = process.env.SOAK ? 1 : 29;
const troubles: [string, { trouble: Trouble; lasting?: boolean }][] = [
  ['fails once', { trouble: 'fail' }],
  ['fails from then on', { trouble: 'fail', lasting: true }],
  ['is full once', { trouble: 'full' }],
  ['is full from then on', { trouble: 'full', lasting: true }],
  ['gives back half of what it holds, once', { trouble: 'truncate' }],
];

describe.each(troubles)('a store that %s', (_what, trouble) => {
  it('loses nothing that was confirmed, and says what was not saved', async () => {
    const { counts, end } = await played(emptyDisk());
    for (const message of story.keys()) {
      for (let at = message % every; at < counts[message]!; at += every) {
        const disk = emptyDisk();
        const again = await played(disk, { message, at, ...trouble });
        expect(again.end, `${story[message]![0]}, call ${String(at)}, ${disk.met ?? ''}`).toEqual(end);
      }
    }
  }, 600_000);
});
