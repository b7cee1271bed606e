import { labels } from '#core/reading/labels/index.ts';

/** The words of labels, as a script of its own: the worker, which can load none, runs it in a tab that it reads and keeps them. */
export default defineUnlistedScript(() => JSON.stringify(labels));
