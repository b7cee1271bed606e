import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportAll } from '#core/browser/store/backup.ts';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { listen } from '#core/browser/worker/listen.ts';

type Listener = (message: unknown, sender: unknown) => Promise<unknown>;
const heard = vi.hoisted(() => ({ messages: [] as unknown[] }));

vi.mock('#core/browser/extension.ts', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  // Like a browser that can't close its storage to content scripts.
  const storage = { ...fake.storage, local: { ...fake.storage.local, setAccessLevel: undefined } };
  const event = { addListener: () => undefined };
  const runtime = {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours${path}`,
    onMessage: { addListener: (listener: unknown) => heard.messages.push(listener) },
    onConnect: event,
    onInstalled: event,
    onStartup: event,
  };
  const permissions = { contains: () => Promise.resolve(false), onAdded: event, onRemoved: event };
  const scripting = {
    getRegisteredContentScripts: () => Promise.resolve([]),
    registerContentScripts: () => Promise.resolve(),
    unregisterContentScripts: () => Promise.resolve(),
  };
  return { browser: { storage, tabs: fake.tabs, alarms: fake.alarms, runtime, permissions, scripting } };
});

const page = { id: 'ours', url: 'chrome-extension://ours/options.html' };
const script = { id: 'ours', url: 'https://www.strava.com/activities/1', frameId: 0, tab: { id: 7 } };
const tick = { type: 'face:tick', run: 'strava:1', step: 'refuel', state: 'done' };

const send = (message: unknown, sender: unknown) => (heard.messages.at(-1) as Listener)(message, sender);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  heard.messages.length = 0;
  listen();
});

describe('a message to the worker', () => {
  it.each<[string, unknown, object]>([
    ['another extension', tick, { ...page, id: 'theirs' }],
    ['a frame inside a page', tick, { ...script, frameId: 3 }],
    ['a page of no site that we read', tick, { ...script, url: 'https://www.strava.com.example/activities/1' }],
    ['a page without encryption', tick, { ...script, url: 'http://www.strava.com/activities/1' }],
    ['a page that asks for all data', { type: 'face:export', as: 'json' }, script],
    ['a page that erases', { type: 'face:erase' }, script],
    ['a page that changes the profile', { type: 'face:profile', profile: { age: 40 } }, script],
    ['one of our pages that plays the reader', { type: 'reader:page' }, page],
    ['one of our pages that tells what a site has open', { type: 'reader:opened', url: script.url }, { ...page, tab: { id: 7 } }],
  ])('from %s is refused as a stranger’s, and nothing is stored', async (_who, message, sender) => {
    const before = await exportAll();
    expect(await send(message, sender)).toEqual({ ok: false, error: 'unknown-sender' });
    expect(await exportAll()).toEqual(before);
  });

  it.each<[string, unknown, object, string]>([
    ['an impossible state of a step', { ...tick, state: 'perhaps' }, page, 'state'],
    ['an impossible body mass', { type: 'face:profile', profile: { bodyMass: 9_000 } }, page, 'profile.bodyMass'],
    ['a page without what it shows', { type: 'reader:page', url: script.url, isLast: true }, script, 'snapshot'],
  ])('with %s is refused by the path of the bad field, and nothing is stored', async (_what, message, sender, path) => {
    const before = await exportAll();
    const answer = await send(message, sender);
    expect(answer).toMatchObject({ ok: false, error: 'invalid-message' });
    expect((answer as { paths: string[] }).paths).toContain(path);
    expect(await exportAll()).toEqual(before);
  });

  it('from one of our own pages is stored', async () => {
    expect(await send(tick, page)).toEqual({ ok: true });
    expect((await exportAll()).ticks).toMatchObject([{ run: 'strava:1', step: 'refuel', state: 'done' }]);
  });
});
