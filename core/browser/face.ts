import { browser } from './extension.ts';
import type { Answer } from './messages.ts';
import type { FaceLink } from './state.ts';
import { isState, readLatest } from './store/latest.ts';

/**
 * The line of our own pages to the worker. They paint from one read of the cached state, then ask the worker for the
 * state of this moment; every later state arrives as a change of that cache, whoever caused it.
 */
export function pageLink(): FaceLink {
  return {
    onState(callback) {
      let stopped = false;
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const next = changes.latest?.newValue;
        if (area === 'local' && isState(next)) callback(next);
      };
      browser.storage.onChanged.addListener(onChanged);
      void readLatest()
        .then((latest) => {
          if (latest && !stopped) callback(latest);
        })
        .finally(() => browser.runtime.sendMessage({ type: 'face:state' }))
        .catch(() => undefined);
      return () => {
        stopped = true;
        browser.storage.onChanged.removeListener(onChanged);
      };
    },
    async send(command) {
      try {
        return (await browser.runtime.sendMessage(command)) as Answer;
      } catch {
        return { ok: false, error: 'not-saved' };
      }
    },
  };
}
