import type { FaceState } from '#core/browser/state.ts';
import type { Plan } from '#core/engine/contract.ts';
import { Rest } from '../plan/Rest.tsx';
import type { Actions } from '../state/actions.ts';
import { Charts } from './Charts.tsx';

const bringCalendar = () => import('../plan/calendarFile.ts').then((found) => found.calendarFile);

/** What follows the checklist in the popup. Loaded after the first paint: the checklist does not wait for it. */
export function PopupRest(props: { state: FaceState; plan: Plan; actions: Actions }) {
  return (
    <Rest state={props.state} plan={props.plan} actions={props.actions} calendar={bringCalendar}>
      <Charts state={props.state} actions={props.actions} />
    </Rest>
  );
}
