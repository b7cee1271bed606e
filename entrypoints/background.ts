import { listen } from '#core/browser/worker/listen.ts';

/** The worker: validates what readers say, keeps facts, makes plans. It may be killed at any moment and loses nothing. */
export default defineBackground({
  main() {
    listen();
  },
});
