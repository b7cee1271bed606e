/** What could send something out of the browser, or run code that came from text. Data for the audit of the built files. */

const nothingLeaves = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'sendBeacon',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'Image',
  'Worker',
  'SharedWorker',
];

const noCodeFromText = ['eval', 'Function', 'execScript'];

/** Names that may not occur at all: as a variable, a member, a key, or a text. */
export const bannedNames: ReadonlySet<string> = new Set([...nothingLeaves, ...noCodeFromText]);

/** Markup that makes a browser load something from another host. */
export const remoteMarkup =
  /<(?:img|link|script|iframe|audio|video|source|object|embed|form|base)\b[^>]*?(?:src|srcset|href|data|action)\s*=\s*["']?\s*(?:https?:)?\/\//i;

/** Style that does so. */
export const remoteStyle = /(?:@import\s+|url\(\s*)["']?\s*(?:https?:)?\/\//i;

/** An address outside of the extension. */
export const remoteAddress = /^\s*(?:https?:|wss?:|data:text\/javascript|blob:)?\/\//i;
