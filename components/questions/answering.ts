import type { Actions } from '../state/actions.ts';
import type { Values } from './form.ts';

/** What the form of an activity tells the worker. */
export const answering = (actions: Actions, activity: string) => ({
  onAnswer: (mine: boolean, values: Values) => void actions.send({ type: 'face:answer', activity, mine, values }),
  onDraft: (values: Values) => void actions.ask({ type: 'face:draft', activity, values }),
  onLater: () => void actions.send({ type: 'face:later', activity }),
});
