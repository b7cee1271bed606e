import { syncNow } from '../sync/sync.ts';
import { publish } from './publish.ts';

/** Shares what changed with the runner's other browsers, where that is on; nobody waits for it, and a failure is tried again later. */
export function shareLater(): void {
  void syncNow()
    .then((hasNews) => (hasNews ? publish() : null))
    .catch(() => undefined);
}
