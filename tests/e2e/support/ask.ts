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

/** Everything that the extension keeps, in every place where it could. */
export async function memory(
  tab: Tab,
): Promise<{ local: Record<string, unknown>; session: unknown; databases: string[]; alarms: string[] }> {
  await tab.document.evaluate((root) => {
    interface Api {
      storage: Record<'local' | 'session', { get: (keys: null) => Promise<unknown> }>;
      alarms: { getAll: () => Promise<{ name: string }[]> };
    }
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const body = (root as Document).body;
    delete body.dataset.memory;
    void Promise.all([
      api.storage.local.get(null),
      api.storage.session.get(null),
      indexedDB.databases(),
      api.alarms.getAll(),
    ]).then(([local, session, databases, alarms]) => {
      const names = [databases.map((one) => one.name), alarms.map((one) => one.name)];
      body.dataset.memory = JSON.stringify({ local, session, databases: names[0], alarms: names[1] });
    });
  });
  const said = await eventually('the memory', () =>
    tab.document.evaluate((root) => (root as Document).body.dataset.memory ?? null),
  );
  return JSON.parse(said) as Awaited<ReturnType<typeof memory>>;
}

/** All facts as the runner exports them. */
export async function exported(
  tab: Tab,
): Promise<{
  text: string;
  runs: { run: { id: string } }[];
  ticks: { run: string; step: string; state: string }[];
  checkIns: { at: string }[];
}> {
  const { text } = await ask(tab, { type: 'face:export', as: 'json' });
  return { ...(JSON.parse(String(text)) as Omit<Awaited<ReturnType<typeof exported>>, 'text'>), text: String(text) };
}

export const openOptions = (driver: Driver): Promise<Tab> => driver.openExtension('options.html');
