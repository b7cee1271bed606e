import type { FaceCommand } from '#core/browser/messages.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';

/**
 * A line to a worker that is not there: keeps what was sent, gives the states that it is told to give.
 * @param report what a report of the page in front holds, where one can be made.
 */
export function galleryLink(first: FaceState, answer: { ok: boolean } = { ok: true }, report?: string) {
  const callbacks = new Set<(state: FaceState) => void>();
  const sent: FaceCommand[] = [];
  let last = first;
  const link: FaceLink = {
    onState(callback) {
      callbacks.add(callback);
      callback(structuredClone(last));
      return () => callbacks.delete(callback);
    },
    send(command) {
      // As between processes: what cannot be copied never arrives (Firefox throws, Chromium would not).
      sent.push(structuredClone(command));
      if (command.type === 'face:read' && report !== undefined) return Promise.resolve({ ok: true, found: 'unsupported-page' });
      if (command.type === 'face:report' && report !== undefined) return Promise.resolve({ ok: true, text: report });
      return Promise.resolve(answer.ok ? { ok: true } : { ok: false, error: 'not-saved' });
    },
  };
  if (report !== undefined) link.frontTab = () => Promise.resolve(1);
  const give = (state: FaceState) => {
    last = state;
    for (const callback of callbacks) callback(structuredClone(state));
  };
  return { link, sent, give, answer };
}
