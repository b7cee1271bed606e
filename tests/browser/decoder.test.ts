import { expect, test, vi } from 'vitest';
import { decodeHere, type DecoderScope } from '#core/browser/files/decodeHere.ts';
import type { ToDecoder } from '#core/browser/files/protocol.ts';

test('a decoder that breaks tells the page, which would wait for ever', async () => {
  const listeners: ((event: MessageEvent<ToDecoder>) => void)[] = [];
  const reportError = vi.fn<DecoderScope['reportError']>();
  const postMessage = vi.fn<DecoderScope['postMessage']>();
  decodeHere({ postMessage, reportError, addEventListener: (_type, listener) => listeners.push(listener) });
  const problem = new Error('gone');
  vi.stubGlobal('FileReaderSync', function () {
    throw problem;
  });
  const data: ToDecoder = {
    files: [{ name: 'a.fit', file: new File([], 'a.fit') }],
    options: { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' },
  };
  for (const listen of listeners) listen(new MessageEvent('message', { data }));
  await vi.waitFor(() => expect(reportError).toHaveBeenCalledWith(problem));
  expect(postMessage).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
