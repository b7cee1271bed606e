import { bringPart } from '#core/browser/worker/parts.ts';
import { judge } from '#core/sites/judge.ts';

/** The judgement of pages, as a script that the worker brings when it is shown one. */
export default defineUnlistedScript(() => {
  bringPart({ judging: { judge } });
});
