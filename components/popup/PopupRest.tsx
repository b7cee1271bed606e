import type { FaceState } from '#core/browser/state.ts';
import type { Plan } from '#core/engine/contract.ts';
import { Rest } from '../plan/Rest.tsx';
import type { Actions } from '../state/actions.ts';
import type { MakeCalendar } from '../plan/TakeAlong.tsx';
import { Charts } from './Charts.tsx';

const bringCalendar = async (ask: Actions['ask']): Promise<MakeCalendar> => {
  const { calendarFile } = await import('../plan/calendarFile.ts');
  return async (plan, run, now, say) => {
    const answer = await ask({ type: 'face:calendar', made: now });
    return calendarFile(plan, run, now, say, answer.ok ? answer.calendar : undefined);
  };
};

/** What follows the checklist in the popup. Loaded after the first paint: the checklist does not wait for it. */
export function PopupRest(props: { state: FaceState; plan: Plan; actions: Actions }) {
  return (
    <Rest state={props.state} plan={props.plan} actions={props.actions} calendar={() => bringCalendar(props.actions.ask)}>
      <Charts state={props.state} actions={props.actions} />
    </Rest>
  );
}
