import { startReader } from '#core/browser/startReader.ts';

/** Reads one activity page when it is ready, tells the worker, and is gone. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: startReader,
});
