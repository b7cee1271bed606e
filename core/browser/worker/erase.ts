import { browser } from '../extension.ts';
import { eraseAll } from '../store/backup.ts';
import { inTurn, overlayPorts } from './publish.ts';
import { showBadge } from './toolbar.ts';

/** Erases everything of the runner's, wherever it is kept or shown; grants stay, for they are the browser's. */
export function erase(): Promise<void> {
  return inTurn(async () => {
    await eraseAll();
    await browser.alarms.clearAll();
    await showBadge(null).catch(() => undefined);
    for (const port of overlayPorts.values()) {
      try {
        port.postMessage({ type: 'worker:leave' });
      } catch {
        // Its page is gone.
      }
    }
  });
}
