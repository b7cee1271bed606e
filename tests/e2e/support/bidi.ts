/**
 * A WebDriver BiDi connection: numbered commands over one socket.
 * Source: W3C, WebDriver BiDi (https://w3c.github.io/webdriver-bidi/).
 */
export interface Bidi {
  send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  /** Calls back with each event that was subscribed to. */
  onEvent: (callback: (method: string, params: Record<string, unknown>) => void) => void;
  close: () => void;
}

interface Message {
  id?: number;
  type?: string;
  method?: string;
  params?: Record<string, unknown>;
  error?: string;
  message?: string;
  result?: Record<string, unknown>;
}

/** Connects to a browser's BiDi address and opens a session that accepts our own certificates. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((opened, failed) => {
    socket.addEventListener('open', () => opened());
    socket.addEventListener('error', () => failed(new Error(`no BiDi at ${address}`)));
  });
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (e: Error) => void }>();
  const listeners: Parameters<Bidi['onEvent']>[0][] = [];
  let last = 0;
  socket.addEventListener('message', (event) => {
    const message = JSON.parse(String(event.data)) as Message;
    if (message.type === 'event') for (const listener of listeners) listener(message.method ?? '', message.params ?? {});
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (!call || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.type === 'error') call.reject(new Error(`${message.error ?? ''}: ${message.message ?? ''}`));
    else call.resolve(message.result ?? {});
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed the connection'));
  });
  const send: Bidi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, onEvent: (callback) => void listeners.push(callback), close: () => socket.close() };
}
