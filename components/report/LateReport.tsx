import { onMount, Show } from 'solid-js';
import { createLate } from '../late/late.ts';
import { NotLoaded } from '../late/NotLoaded.tsx';
import type { Actions } from '../state/actions.ts';
import type { Report } from './Report.tsx';

/** The offer of a page's report, loaded where it is made. For our own pages: an overlay is one file, and has it on hand. */
export function LateReport(props: { actions: Actions; url?: string }) {
  const late = createLate(() => import('./Report.tsx').then((found) => found.Report));
  onMount(() => void late.bring());
  const shown = (Found: typeof Report) => (
    <Found actions={props.actions} {...(props.url === undefined ? {} : { url: props.url })} />
  );
  return (
    <>
      <NotLoaded late={late} onAgain={late.bring} />
      <Show when={late.part()}>{(found) => shown(found())}</Show>
    </>
  );
}
