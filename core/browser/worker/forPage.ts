import type { FaceState } from '../state.ts';

/**
 * What an overlay needs of a state. It sits in a page's process: body, health and what was reported stay with us, and so does what
 * waits for an answer.
 */
export function forPage(state: FaceState): FaceState {
  const { quiet, age = 18 } = state.profile;
  return { ...state, profile: quiet || age < 18 ? { quiet: true } : {}, checkIns: [], questions: [], notices: [], granted: [] };
}
