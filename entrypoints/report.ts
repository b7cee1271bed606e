import { pageReport } from '#core/browser/pageReport.ts';

/** Makes the report of the page in front of the runner, on request; the worker that injects it is given the text. */
export default defineUnlistedScript(() => pageReport());
