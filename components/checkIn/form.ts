/** All that a check-in needs once it is asked for: the button that opens it stands there without. */
export { Changed } from './Changed.tsx';
export { saidBy } from './changed.ts';
export { CheckIn } from './CheckIn.tsx';
export { draftOf, noAnswers } from './draft.ts';
