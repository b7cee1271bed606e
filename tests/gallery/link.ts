import type { FaceCommand } from '#core/browser/messages.ts';
import type { FaceLink, FaceState } from '#core/browser/state.ts';

/** A line to a worker that is not there: keeps what was sent, gives the states that it is told to give. */
export function galleryLink(first: FaceState, answer: { ok: boolean } = { ok: true }) {
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
      return Promise.resolve(answer.ok ? { ok: true } : { ok: false, error: 'not-saved' });
    },
  };
  const give = (state: FaceState) => {
    last = state;
    for (const callback of callbacks) callback(structuredClone(state));
  };
  return { link, sent, give, answer };
}
