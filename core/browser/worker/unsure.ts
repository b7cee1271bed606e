import type { Reading, Refusal, RefusalName } from '#core/reading/reading.ts';
import { authorOf } from '#core/sites/author.ts';
import type { Owner } from '#core/sites/site.ts';

/** Refusals of pages that show a run, of which not all can be told apart: the runner can say the rest. */
const open: ReadonlySet<RefusalName> = new Set(['unsupported-page', 'inconsistent', 'too-little']);

/** Whether a refusal leaves something to go on with. */
export const isUnsure = ({ refusal, fields }: Refusal): boolean => open.has(refusal) && Object.keys(fields ?? {}).length > 0;

/**
 * What a refused page still said, as a reading that lacks the rest.
 * @param activity `SITE:ID`.
 */
export function partOf(refusal: Refusal, activity: string, owner: Owner): Reading {
  const site = activity.split(':')[0] ?? '';
  const author = authorOf(site, owner);
  const fields = refusal.fields ?? {};
  const sure = Object.entries(fields).filter(([name, field]) => field.certainty === 'read' || name === 'startTime');
  return {
    ok: true,
    site,
    activity,
    owner: owner.whose === 'self' ? 'self' : 'unknown',
    ...(author === undefined ? {} : { author }),
    run: Object.fromEntries(sure.map(([name, field]) => [name, field.value])),
    fields,
    unread: [],
  };
}
