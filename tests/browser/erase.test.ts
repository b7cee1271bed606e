import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { emptyDisk } from './world/disk.ts';
import { played, tabs } from './world/story.ts';
import { ourPage, startWorker } from './world/worker.ts';

it('erasing leaves nothing of the runner: not here, and not in what the browser carries to others', async () => {
  const disk = emptyDisk();
  await played(disk);
  const worker = await startWorker(disk, tabs);
  expect(await worker.send({ type: 'face:sync', isOn: true, withHealth: false }, ourPage)).toMatchObject({ ok: true });
  await expect.poll(() => disk.synced.size).toBeGreaterThan(0);
  expect(disk.local.size).toBeGreaterThan(2);
  expect(await worker.send({ type: 'face:erase' }, ourPage)).toEqual({ ok: true });
  expect([...disk.local.keys(), ...disk.session.keys(), ...disk.synced.keys(), ...disk.alarms.keys()]).toEqual([]);
  expect(await disk.databases.databases()).toEqual([]);
});

it('what erasing would take away is counted as the runner counts, and not at all where some of it cannot be read', async () => {
  const disk = emptyDisk();
  await played(disk);
  const worker = await startWorker(disk, tabs);
  expect(await worker.send({ type: 'face:kept' }, ourPage)).toEqual({ ok: true, runs: 1, checkIns: 1, ticks: 2 });
  disk.local.set('setAside.profile', { value: { age: 'old' }, at: '2026-05-01T12:00:00Z' });
  expect(await worker.send({ type: 'face:kept' }, ourPage)).toEqual({ ok: true, partial: true });
  expect(await worker.send({ type: 'face:export', as: 'json' }, ourPage)).toMatchObject({ ok: true, partial: true });
  expect(await worker.send({ type: 'face:export', as: 'csv' }, ourPage)).not.toHaveProperty('partial');
});
