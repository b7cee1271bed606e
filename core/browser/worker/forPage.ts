import type { FaceState } from '../state.ts';

/**
 * What an overlay needs of a state. It sits in a page's process: body, health and what was reported stay with us, and so does what
 * waits for an answer, but for what is asked about the activity of that very page.
 */
export function forPage(state: FaceState, activity: string): FaceState {
  const { quiet, age = 18 } = state.profile;
  const questions = state.questions.filter((question) => question.kind === 'fields' && question.activity === activity);
  return { ...state, profile: quiet || age < 18 ? { quiet: true } : {}, checkIns: [], questions, notices: [], granted: [] };
}
