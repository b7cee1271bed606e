import type { FaceState } from '../state.ts';

/**
 * What an overlay needs of a state. It sits in a page's process: body, health and what was reported stay with us, and so does what
 * other pages wait for. Its own page's form it is given.
 */
export function forPage(state: FaceState, activity: string): FaceState {
  const { quiet, age = 18 } = state.profile;
  const profile = quiet || age < 18 ? { quiet: true } : {};
  const questions = state.questions.filter((question) => question.kind === 'fields' && question.activity === activity);
  return { ...state, profile, checkIns: [], questions, notices: [], granted: [] };
}
