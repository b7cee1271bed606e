import type { Answer, FaceCommand, OpenedMessage, ReaderAnswer, ReaderMessage } from './messages.ts';
import { insist } from './insist.ts';
import type { FaceLink } from './link.ts';
import type { FaceState } from './state.ts';
import { untilAnswered } from './untilAnswered.ts';

/**
 * The extension API as content scripts see it: the browser's own promise-based object, without the polyfill, which would
 * cost every activity page 2.5 kB. When the extension is updated under an open page, its API is gone: all of this is then quiet.
 */
interface ContentPort {
  postMessage: (message: unknown) => void;
  disconnect: () => void;
  onMessage: { addListener: (listener: (message: OverlayMessage) => void) => void };
  onDisconnect: { addListener: (listener: () => void) => void };
}
interface ContentApi {
  runtime: {
    id?: string;
    sendMessage: (message: unknown) => Promise<unknown>;
    connect: (info: { name: string }) => ContentPort;
    onMessage: {
      addListener: (listener: (message: unknown) => void) => void;
      removeListener: (listener: (message: unknown) => void) => void;
    };
    getURL: (path: string) => string;
  };
}

/** What the worker tells an overlay. */
type OverlayMessage = { type: 'worker:state'; state: FaceState } | { type: 'worker:leave' };
/** What the worker tells a tab without waking a port: look again. */
type PokeMessage = { type: 'worker:changed' };

const api = (): ContentApi => {
  const scope = globalThis as unknown as { browser?: ContentApi; chrome?: ContentApi };
  const found = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!found?.runtime.id) throw new Error('the extension was invalidated');
  return found;
};

/** Shows the worker a page. Null when the extension was updated or removed under this page: nobody is left to tell. */
export async function sendPage(message: ReaderMessage | OpenedMessage): Promise<ReaderAnswer | null> {
  return (await untilAnswered(() => sendMessage(message))) as ReaderAnswer | null;
}

/** Rejects also where the API is gone altogether. */
const sendMessage = async (message: unknown): Promise<unknown> => api().runtime.sendMessage(message);

/**
 * The overlay's line to the worker: a port for the state, messages for commands. The port is opened again when the worker
 * says that something changed, and when the page becomes visible; a worker that has gone to sleep is not kept awake.
 */
export function overlayLink(onLeave: () => void): FaceLink & { close: () => void } {
  let port: ContentPort | null = null;
  let last: FaceState | null = null;
  const callbacks = new Set<(state: FaceState) => void>();

  const connect = () => {
    if (port) return;
    try {
      const opening = api().runtime.connect({ name: 'overlay' });
      port = opening;
      opening.onMessage.addListener((message) => {
        if (message.type === 'worker:leave') return onLeave();
        last = message.state;
        for (const callback of callbacks) callback(message.state);
      });
      opening.onDisconnect.addListener(() => {
        if (port === opening) port = null;
      });
    } catch {
      onLeave();
    }
  };
  const onMessage = (message: unknown) => {
    if (isPoke(message)) connect();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') connect();
  };

  api().runtime.onMessage.addListener(onMessage);
  document.addEventListener('visibilitychange', onVisible);
  connect();

  return {
    onState(callback) {
      callbacks.add(callback);
      if (last) callback(last);
      return () => callbacks.delete(callback);
    },
    async send(command: FaceCommand): Promise<Answer> {
      connect();
      const answer = (await insist(() => sendMessage(command), command.type)) as Answer | null;
      return answer ?? { ok: false, error: 'not-saved' };
    },
    close() {
      callbacks.clear();
      document.removeEventListener('visibilitychange', onVisible);
      try {
        api().runtime.onMessage.removeListener(onMessage);
      } catch {
        // Gone with the extension.
      }
      port?.disconnect();
      port = null;
    },
  };
}

const isPoke = (message: unknown): message is PokeMessage =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'worker:changed';
