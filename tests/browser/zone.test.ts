import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FaceState } from '#core/browser/state.ts';
import { emptyDisk } from './world/disk.ts';
import { played, readAt } from './world/story.ts';
import { startWorker } from './world/worker.ts';

/** A runner who flew home: nothing that was told has changed, but the clock on the wall has. */

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(readAt) });
  vi.stubEnv('TZ', 'Asia/Tokyo');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const disk = emptyDisk();
const latest = () => disk.local.get('latest') as FaceState;
const hourOfBed = (zone: string) => {
  const bedtime = latest().plan?.steps.find(({ dose }) => dose.bedtime !== undefined)?.dose.bedtime;
  return new Date(bedtime ?? NaN).toLocaleString('en', { timeZone: zone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
};

describe('a change of the time zone', () => {
  it('moves the plan to the new nights when the worker starts, and when it lives on and an alarm goes off', async () => {
    await played(disk);
    expect(latest().timeZone).toBe('Asia/Tokyo');
    const abroad = hourOfBed('Asia/Tokyo');

    disk.life += 1;
    vi.stubEnv('TZ', 'Europe/Berlin');
    const worker = await startWorker(disk, new Map());
    await vi.waitFor(() => expect(latest().timeZone).toBe('Europe/Berlin'));
    expect(hourOfBed('Europe/Berlin')).toBe(abroad);

    vi.stubEnv('TZ', 'America/Denver');
    worker.ring('reminders');
    await vi.waitFor(() => expect(latest().timeZone).toBe('America/Denver'));
    expect(hourOfBed('America/Denver')).toBe(abroad);
  });
});
