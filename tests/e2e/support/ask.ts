import type { FaceCommand } from '#core/browser/messages.ts';
import type { Driver, Tab } from './driver.ts';
import { eventually } from './look.ts';

/** What a page of ours can ask of the worker and of the browser's memory, without a click. */

/** A face's command, sent until a worker answers it; each may be sent twice. */
export async function ask(tab: Tab, command: FaceCommand, seconds = 30): Promise<Record<string, unknown>> {
  const name = `a${String(Math.random()).slice(2)}`;
  await tab.document.evaluate(
    (root, message, slot) => {
      const api = (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } })
        .chrome;
      const body = (root as Document).body;
      const send = (triesLeft: number): void => {
        const again = () => setTimeout(() => send(triesLeft - 1), 150);
        api.runtime.sendMessage(message).then(
          (answer) => (answer === undefined && triesLeft > 0 ? again() : (body.dataset[slot] = JSON.stringify(answer))),
          (error) => (triesLeft > 0 ? again() : (body.dataset[slot] = JSON.stringify({ ok: false, error: String(error) }))),
        );
      };
      send(5);
    },
    command,
    name,
  );
  const said = await eventually(
    `an answer to ${command.type}`,
    () => tab.document.evaluate((root, slot) => (root as Document).body.dataset[slot] ?? null, name),
    seconds,
  );
  return JSON.parse(said) as Record<string, unknown>;
}

interface Memory {
  local: Record<string, unknown>;
  session: unknown;
  /** Records in all databases. An empty database is none of the runner's: the next look into it makes one. */
  records: number;
  alarms: string[];
}

/** Everything that the extension keeps, in every place where it could. */
export async function memory(tab: Tab): Promise<Memory> {
  await tab.document.evaluate((root) => {
    interface Api {
      storage: Record<'local' | 'session', { get: (keys: null) => Promise<unknown> }>;
      alarms: { getAll: () => Promise<{ name: string }[]> };
    }
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const body = (root as Document).body;
    const answerOf = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('unreadable'));
      });
    const recordsIn = async (name: string) => {
      const database = await answerOf(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const reading = stores.length > 0 ? database.transaction(stores) : null;
      const counts = await Promise.all(
        stores.map((store) => (reading ? answerOf(reading.objectStore(store).count()) : Promise.resolve(0))),
      );
      database.close();
      return counts.reduce((sum, count) => sum + count, 0);
    };
    const records = async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      return (await Promise.all(names.map(recordsIn))).reduce((sum, count) => sum + count, 0);
    };
    delete body.dataset.memory;
    void Promise.all([api.storage.local.get(null), api.storage.session.get(null), records(), api.alarms.getAll()]).then(
      ([local, session, held, alarms]) => {
        body.dataset.memory = JSON.stringify({ local, session, records: held, alarms: alarms.map((one) => one.name) });
      },
    );
  });
  const said = await eventually('the memory', () =>
    tab.document.evaluate((root) => (root as Document).body.dataset.memory ?? null),
  );
  return JSON.parse(said) as Memory;
}

/** Ids of the notifications that stand there now. */
export async function notificationsShown(tab: Tab): Promise<string[]> {
  await tab.document.evaluate((root) => {
    const { notifications } = (globalThis as unknown as { chrome: { notifications: { getAll: () => Promise<object> } } }).chrome;
    const body = (root as Document).body;
    delete body.dataset.notifications;
    void notifications.getAll().then((all) => (body.dataset.notifications = JSON.stringify(Object.keys(all))));
  });
  const said = await eventually('the notifications', () =>
    tab.document.evaluate((root) => (root as Document).body.dataset.notifications ?? null),
  );
  return JSON.parse(said) as string[];
}

/** All facts as the runner exports them. */
export async function exported(tab: Tab): Promise<{
  text: string;
  runs: { run: { id: string } }[];
  ticks: { run: string; step: string; state: string }[];
  checkIns: { at: string }[];
}> {
  const { text } = await ask(tab, { type: 'face:export', as: 'json' });
  return { ...(JSON.parse(String(text)) as Omit<Awaited<ReturnType<typeof exported>>, 'text'>), text: String(text) };
}

export const openOptions = (driver: Driver): Promise<Tab> => driver.openExtension('options.html');
