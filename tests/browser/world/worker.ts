import { vi } from 'vitest';
import { newScope } from './parts.ts';
import { databasesOf, meet, never, problemOf, truncated, type Disk } from './disk.ts';

/** A worker on a disk: the real one, from its door on, with the browser's API as a double. */

/**
 * What keeps nothing between two calls is loaded once for all lives of the worker; what stands in module scope elsewhere dies
 * with each.
 */
const stateless = import.meta.glob<object>(
  [
    '/core/{engine,texts,sites,reading,run,profile,evidence}/**/*.ts',
    '/core/browser/{schemas,messages,snapshotSchema}.ts',
    '!**/*.d.ts',
  ],
  { eager: true },
);
for (const [path, module] of Object.entries(stateless)) vi.doMock(path, () => module);

type Listener = (...values: never[]) => unknown;
interface Heard {
  message: Listener[];
  alarm: Listener[];
}

export const ourPage = { id: 'ours', url: 'chrome-extension://ours/options.html' };
export const scriptIn = (tab: number, url: string) => ({ id: 'ours', url, frameId: 0, tab: { id: tab } });

const event = (heard?: Listener[]) => ({
  addListener: (listener: Listener) => void heard?.push(listener),
  removeListener: () => undefined,
});

/** The extension API of one worker's life. `tabs` tells the address that a tab shows. */
function apiFor(disk: Disk, heard: Heard, tabs: Map<number, string>) {
  const { life } = disk;
  const call = async <Result>(name: string, effect: () => Result): Promise<Result> => {
    if (life !== disk.life) return never;
    const trouble = meet(disk, name);
    if (trouble === 'die') return never;
    const problem = problemOf(trouble);
    if (problem && (trouble === 'fail' || name.endsWith('.set'))) throw problem;
    const result = effect();
    await Promise.resolve();
    if (life !== disk.life) return never;
    return trouble === 'truncate' && name.endsWith('.get') ? (truncated(result) as Result) : result;
  };
  const area = (name: string, items: Map<string, unknown>) => ({
    get: (key: string | null) =>
      call(`${name}.get`, () =>
        Object.fromEntries(
          [...items].filter(([one]) => key === null || one === key).map(([one, value]) => [one, structuredClone(value)]),
        ),
      ),
    set: (values: Record<string, unknown>) =>
      call(`${name}.set`, () => {
        for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
      }),
    remove: (keys: string | string[]) =>
      call(`${name}.remove`, () => {
        for (const key of [keys].flat()) items.delete(key);
      }),
    clear: () => call(`${name}.clear`, () => items.clear()),
  });
  return {
    storage: {
      local: area('local', disk.local),
      session: area('session', disk.session),
      sync: area('sync', disk.synced),
      onChanged: event(),
    },
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      getManifest: () => ({ version: '1' }),
      onMessage: event(heard.message),
      onConnect: event(),
      onInstalled: event(),
      onStartup: event(),
    },
    tabs: {
      get: (id: number) => call('tabs.get', () => ({ id, url: tabs.get(id) })),
      query: () => call('tabs.query', () => []),
      create: () => call('tabs.create', () => ({})),
      sendMessage: () => call('tabs.sendMessage', () => undefined),
      onUpdated: event(),
      onRemoved: event(),
    },
    alarms: {
      create: (name: string, info: object) => call('alarms.create', () => void disk.alarms.set(name, info)),
      clear: (name: string) => call('alarms.clear', () => disk.alarms.delete(name)),
      clearAll: () => call('alarms.clearAll', () => disk.alarms.clear()),
      get: (name: string) => call('alarms.get', () => disk.alarms.get(name)),
      getAll: () => call('alarms.getAll', () => [...disk.alarms.keys()].map((name) => ({ name }))),
      onAlarm: event(heard.alarm),
    },
    action: {
      setBadgeText: ({ text }: { text: string }) => call('action.setBadgeText', () => void (disk.badge = text)),
      setTitle: () => call('action.setTitle', () => undefined),
      setBadgeBackgroundColor: () => call('action.setBadgeBackgroundColor', () => undefined),
    },
    permissions: {
      contains: () => Promise.resolve(true),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([]),
      registerContentScripts: () => Promise.resolve(),
      unregisterContentScripts: () => Promise.resolve(),
      executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) =>
        call('scripting.executeScript', () => {
          disk.injected.push(`${String(target.tabId)} ${files.join()}`);
          return disk.shows.get(files.join()) ?? [];
        }),
    },
    notifications: undefined,
    i18n: { getUILanguage: () => 'en', getMessage: () => '' },
  };
}

export interface Worker {
  /** Sends a message as the browser would; null when the worker ended before it answered. */
  send: (message: unknown, sender: object) => Promise<unknown>;
  /** Lets an alarm go off. */
  ring: (name: string) => void;
}

/** Starts a worker on a disk, as the browser does for an event. */
export async function startWorker(disk: Disk, tabs: Map<number, string>): Promise<Worker> {
  const heard: Heard = { message: [], alarm: [] };
  const died = new Promise<null>((resolve) => {
    disk.onDeath = () => resolve(null);
  });
  vi.resetModules();
  globalThis.indexedDB = databasesOf(disk);
  disk.brought = newScope(disk.lacks).brought;
  vi.doMock('#core/browser/extension.ts', () => ({ browser: apiFor(disk, heard, tabs) }));
  const { listen } = await import('#core/browser/worker/listen.ts');
  listen();
  return {
    send: (message, sender) => Promise.race([Promise.resolve(heard.message[0]?.(message as never, sender as never)), died]),
    ring: (name) => void heard.alarm[0]?.({ name } as never),
  };
}

/** Sends a message as a face does: to the worker that lives, and again to the next one when it ended before it answered. */
export async function insistOn(disk: Disk, tabs: Map<number, string>, worker: Worker, message: unknown, sender: object) {
  const answer = await worker.send(message, sender);
  if (answer !== null) return { answer, worker };
  const next = await startWorker(disk, tabs);
  return { answer: await next.send(message, sender), worker: next };
}
