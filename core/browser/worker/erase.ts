import { browser } from '../extension.ts';
import { eraseAll } from '../store/backup.ts';
import { turnOff } from '../sync/sync.ts';
import { inTurn, overlayPorts } from './publish.ts';
import { betweenLooks } from './reminders.ts';
import { showBadge } from './toolbar.ts';

/** Erases everything of the runner's, wherever it is kept or shown; grants stay, for they are the browser's. */
export function erase(): Promise<void> {
  return inTurn(async () => {
    // Also what lies in the browser's own sync; where it can't be reached, what is here goes all the same.
    await turnOff().catch(() => undefined);
    await betweenLooks(async () => {
      await eraseAll();
      await browser.alarms.clearAll();
    });
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
