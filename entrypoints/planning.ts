import { bringPart } from '#core/browser/worker/parts.ts';
import { weeksOf } from '#core/browser/worker/weeksOf.ts';
import { entryOf } from '#core/engine/history/entry.ts';
import { isTooLittle, planFrom } from '#core/engine/plan.ts';

/** The engine, as a script that the worker brings when a plan is made. */
export default defineUnlistedScript(() => {
  bringPart({ planning: { entryOf, isTooLittle, planFrom, weeksOf } });
});
