import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext } from 'node:tls';
import { selfSigned } from './certificate.ts';

/**
 * The whole web, on loopback: a proxy that browsers are told to use for every host. It serves our pages under their
 * real addresses, answers 404 for everything else, and records every request of every host. Nothing leaves the machine.
 */

/** Strict, as such sites send it: nothing inline without a nonce, and Trusted Types. */
const contentPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // Framing is allowed: what stands in a frame must be left alone by us, not by a header.
    'frame-src https:',
    'frame-ancestors https:',
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ].join('; ');

/** Gives the HTML at an address, or null when there is no such page. */
export type Pages = (url: URL) => string | null;

export interface Web {
  /** Port of the proxy on 127.0.0.1. */
  port: number;
  /** What was asked for since the last `forget`: `GET https://host/path`, and `CONNECT host:port` for each connection. */
  requests: () => string[];
  forget: () => void;
  close: () => void;
}

/** Opens the loopback web with the given pages. */
export async function openWeb(pages: Pages): Promise<Web> {
  let recorded: string[] = [];
  const tunnels = new Set<Duplex>();
  const nonce = 'r4nd0m';

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const url = new URL(path, `${scheme}://${request.headers.host ?? 'unknown'}`);
    recorded.push(`${request.method ?? 'GET'} ${url.href}`);
    request.resume();
    const html = request.method === 'GET' && scheme === 'https' ? pages(url) : null;
    if (html === null) {
      response.writeHead(404, { 'content-type': 'text/plain', 'access-control-allow-origin': '*' }).end('not here');
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(html.replace(/<(script|style)\b/g, `<$1 nonce="${nonce}"`));
  };

  const contexts = new Map<string, ReturnType<typeof createSecureContext>>();
  const contextFor = (host: string) => {
    const context = contexts.get(host) ?? createSecureContext(selfSigned(host));
    contexts.set(host, context);
    return context;
  };
  const secure = createSecureServer(
    { ...selfSigned('localhost'), SNICallback: (host, give) => give(null, contextFor(host)) },
    answer('https'),
  );
  const proxy = createServer(answer('http'));
  for (const [server, scheme] of [[secure, 'wss'] as const, [proxy, 'ws'] as const]) {
    server.on('upgrade', (request, socket) => {
      recorded.push(`GET ${scheme}://${request.headers.host ?? 'unknown'}${request.url ?? ''}`);
      socket.destroy();
    });
    // A browser that gives a connection up is no error of ours.
    server.on('clientError', (_error, socket) => socket.destroy());
  }
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  proxy.on('connect', (request, socket, head) => {
    recorded.push(`CONNECT ${request.url ?? ''}`);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => tunnels.delete(socket));
    tunnels.add(socket);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));

  return {
    port: (proxy.address() as AddressInfo).port,
    requests: () => [...recorded],
    forget: () => {
      recorded = [];
    },
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
      for (const tunnel of tunnels) tunnel.destroy();
    },
  };
}
