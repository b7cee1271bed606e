import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import { createActions } from '../state/actions.ts';
import { Card } from './Card.tsx';
import { Parked } from './Parked.tsx';
import { Pill } from './Pill.tsx';

/** The overlay on an activity page: hours and next step as a pill, the plan as a card. */
export function Overlay(props: { state: FaceState; link: FaceLink; takesFocus?: boolean }) {
  // eslint-disable-next-line solid/reactivity -- a face keeps the link that it was born with
  const actions = createActions(props.link, () => props.state);
  return (
    <Parked
      state={props.state}
      actions={actions}
      site={props.state.record?.site ?? 'general'}
      takesFocus={props.takesFocus}
      pill={(onOpen) => <Pill plan={props.state.plan} onOpen={onOpen} />}
      card={(seat) => <Card state={props.state} actions={actions} seat={seat} />}
    />
  );
}
