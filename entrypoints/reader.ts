import { startReader } from '#core/browser/startReader.ts';

/** Reads one activity page when it is ready, tells the worker, and is gone. Registered for granted sites by the worker. */
export default defineUnlistedScript(() => {
  void startReader();
});
