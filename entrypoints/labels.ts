import { labels, units } from '#core/reading/labels/index.ts';

/** The words of pages, as a script of its own: the worker, which can load none, runs it in a tab that it reads and keeps them. */
export default defineUnlistedScript(() => JSON.stringify({ labels, units }));
