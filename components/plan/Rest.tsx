import type { JSX } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';
import type { Plan } from '#core/engine/contract.ts';
import { RedFlags } from '../care/RedFlags.tsx';
import type { Actions } from '../state/actions.ts';
import { Missing } from '../statements/Missing.tsx';
import { Statements } from '../statements/Statements.tsx';
import { TakeAlong, type BringCalendar } from './TakeAlong.tsx';

/** What follows the checklist: the pictures of its face, what is worth understanding, what is lacking, the plan taken along, when to get help. */
export function Rest(props: {
  state: FaceState;
  plan: Plan;
  actions: Actions;
  calendar?: BringCalendar;
  children?: JSX.Element;
}) {
  return (
    <>
      <div class="card chapters">
        {props.children}
        <Statements kind="explain" statements={props.plan.explains} actions={props.actions} />
        <Missing missing={props.plan.missing} onOptions={() => props.actions.options('profile')} />
      </div>
      <TakeAlong state={props.state} plan={props.plan} calendar={props.calendar} />
      <RedFlags />
    </>
  );
}
