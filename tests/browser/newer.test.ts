import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportWhatIsThere, importAll } from '#core/browser/store/backup.ts';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { itemsOfNewer, readProfile, readSettings, writeProfile, writeSettings } from '#core/browser/store/local.ts';

vi.mock('#core/browser/extension.ts', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

/** What a later version of Homestretch wrote, found by this one. */
const newer = { age: 41, shoe: 'left', health: { diabetes: true, asthma: true }, thresholds: { refuelProtein: 0.4 } };
const stored = async () => (await fakeBrowser.storage.local.get(null)) as Record<string, unknown>;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('a profile of a newer version', () => {
  beforeEach(() => fakeBrowser.storage.local.set({ profile: newer }));

  it('counts as far as it is known, and stays as it is', async () => {
    expect(await readProfile()).toEqual({ age: 41, health: { diabetes: true }, thresholds: { refuelProtein: 0.4 } });
    expect(await stored()).toEqual({ profile: newer });
    expect(await itemsOfNewer()).toEqual(['profile']);
  });

  it('keeps what is unknown when what is known is changed', async () => {
    await writeProfile({ age: 42, health: { pregnant: true } });
    expect((await stored()).profile).toEqual({ age: 42, shoe: 'left', health: { pregnant: true, asthma: true } });
  });

  it('loses all health answers when the runner deletes them', async () => {
    await writeProfile({ age: 41 });
    expect((await stored()).profile).toEqual({ age: 41, shoe: 'left' });
  });

  it('is not complete in an export, which says so, and an import keeps what is unknown', async () => {
    const { backup, isPartial } = await exportWhatIsThere('all');
    expect(isPartial).toBe(true);
    expect(await importAll(JSON.stringify({ ...backup, profile: { age: 30 } }))).toMatchObject({ ok: true });
    expect((await stored()).profile).toEqual({ age: 30, shoe: 'left' });
  });
});

it('settings of a newer version keep what is unknown', async () => {
  const settings = { units: 'imperial', overlay: {}, theme: 'night' };
  await fakeBrowser.storage.local.set({ settings });
  expect(await readSettings()).toEqual({ units: 'imperial', overlay: {} });
  await writeSettings({ units: 'metric', overlay: {} });
  expect((await stored()).settings).toEqual({ units: 'metric', overlay: {}, theme: 'night' });
});

it('a profile that is damaged, not newer, is set aside', async () => {
  await fakeBrowser.storage.local.set({ profile: { age: 'old' } });
  expect(await readProfile()).toEqual({});
  expect(await stored()).toMatchObject({ 'setAside.profile': { value: { age: 'old' } } });
  expect(await itemsOfNewer()).toEqual([]);
});
