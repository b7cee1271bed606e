import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { readProfile, writeProfile } from '#core/browser/store/local.ts';
import { putTick, ticksOf } from '#core/browser/store/ticks.ts';
import { packed, profileKey, tickKey, type Entry } from '#core/browser/sync/entries.ts';
import { syncAlarm, syncNow, syncState, turnOff, turnOn } from '#core/browser/sync/sync.ts';

vi.mock('#core/browser/extension.ts', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(async () => {
  vi.restoreAllMocks();
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const inSync = async () => JSON.stringify(await fakeBrowser.storage.sync.get(null));
const tick = (at: number) => ({ run: 'strava:1', step: 'refuel', state: 'done' as const, at: new Date(at).toISOString() });

describe('the sync of a browser', () => {
  it('puts nothing anywhere before it is turned on', async () => {
    await writeProfile({ age: 40 });
    expect(await syncNow()).toBe(false);
    expect(await inSync()).toBe('{}');
    expect(await syncState()).toEqual({ isOn: false, withHealth: false, problem: null });
  });

  it('puts profile and ticks there, and health answers only where that was chosen', async () => {
    await writeProfile({ age: 40, health: { diabetes: true }, thresholds: { coolDownMinutes: 12 } });
    await putTick(tick(Date.now() - 60_000));
    await turnOn(false);
    await syncNow();
    expect(await inSync()).toMatch(/age.*40/);
    expect(await inSync()).toMatch(/coolDownMinutes/);
    expect(await inSync()).toMatch(/refuel/);
    expect(await inSync()).not.toMatch(/diabetes/);
    await turnOn(true);
    await syncNow();
    expect(await inSync()).toMatch(/diabetes/);
  });

  it('takes in what another browser said later, and keeps its own later word', async () => {
    const now = Date.now();
    await turnOn(false);
    await writeProfile({ age: 40, bodyMass: 61 });
    await syncNow();
    const others = new Map<string, Entry>([
      [profileKey('age'), [now + 5_000, 41]],
      [profileKey('bodyMass'), [now - 5_000, 99]],
      [tickKey('strava:1', 'refuel'), [now - 1_000, ['done']]],
    ]);
    await fakeBrowser.storage.sync.set(packed('bbbbbbbb', others, now));
    expect(await syncNow()).toBe(true);
    expect(await readProfile()).toEqual({ age: 41, bodyMass: 61 });
    expect(await ticksOf('strava:1')).toMatchObject([{ step: 'refuel', state: 'done' }]);
  });

  it('fills from the profile that it is turned on with, and takes the place of nothing by it', async () => {
    const now = Date.now();
    await writeProfile({ age: 30, bodyMass: 61 });
    await fakeBrowser.storage.sync.set(packed('bbbbbbbb', new Map([[profileKey('age'), [now - 9_000_000, 41] as Entry]]), now));
    await turnOn(false);
    await syncNow();
    expect(await readProfile()).toEqual({ age: 41, bodyMass: 61 });
    expect(await inSync()).toMatch(/bodyMass.*61/);
  });

  it('says that there is no room, tries again later, and loses nothing', async () => {
    await putTick(tick(Date.now() - 60_000));
    await turnOn(false);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await syncNow();
    expect((await syncState()).problem).toBe('full');
    expect(await fakeBrowser.alarms.get(syncAlarm)).toBeTruthy();
    set.mockRestore();
    await turnOn(false);
    await syncNow();
    expect((await syncState()).problem).toBeNull();
    expect(await inSync()).toMatch(/refuel/);
  });

  it('puts fewer ticks there where there is no room for all', async () => {
    await putTick(tick(Date.now() - 3 * 86_400_000));
    await putTick({ ...tick(Date.now() - 60_000), step: 'sleep' });
    await turnOn(false);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await syncNow();
    expect(await inSync()).toMatch(/sleep/);
    expect(await inSync()).not.toMatch(/refuel/);
    expect((await syncState()).problem).toBeNull();
  });

  it('tells a store that fails from one that is full', async () => {
    await writeProfile({ age: 40 });
    await turnOn(false);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('signed out'));
    await syncNow();
    expect((await syncState()).problem).toBe('failed');
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('leaves a pause between two writes, and says the rest later', async () => {
    await writeProfile({ age: 40 });
    await turnOn(false);
    await syncNow();
    await writeProfile({ age: 41 });
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await syncNow();
    expect(set).not.toHaveBeenCalled();
    expect(await fakeBrowser.alarms.get(syncAlarm)).toBeTruthy();
  });

  it('runs one at a time: of two at once the second knows what the first has put there', async () => {
    await writeProfile({ age: 40 });
    await turnOn(false);
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const store = fakeBrowser.storage.sync as { set: (items: object) => Promise<void> };
    const set = vi.spyOn(store, 'set').mockReturnValue(held);
    const both = Promise.all([syncNow(), syncNow()]);
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    // Time enough for the second to come as far, were it not to wait.
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    goOn();
    await both;
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('goes on after one that failed', async () => {
    await writeProfile({ age: 40 });
    await turnOn(false);
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('gone'));
    await expect(syncNow()).rejects.toThrow('gone');
    await syncNow();
    expect(await inSync()).toMatch(/age.*40/);
  });

  it('takes everything of ours out when it is turned off, and nothing else', async () => {
    await writeProfile({ age: 40 });
    await turnOn(false);
    await syncNow();
    await fakeBrowser.storage.sync.set({ other: 1 });
    await turnOff();
    expect(await inSync()).toBe('{"other":1}');
    expect(await readProfile()).toEqual({ age: 40 });
    expect(await syncNow()).toBe(false);
  });
});
