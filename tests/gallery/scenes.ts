import type { FaceState } from '#core/browser/state.ts';
import * as states from './states.ts';

export type FaceName = 'popup' | 'overlay' | 'options' | 'welcome';

/** One picture: a face in a state, and what is opened before it is taken. */
export interface Scene {
  face: FaceName;
  name: string;
  state: FaceState;
  /** Texts of buttons and summaries that are pressed in turn. */
  press?: string[];
  /** Where the page is scrolled to. */
  at?: string;
}

export const scenes: Scene[] = [
  { face: 'popup', name: 'fresh', state: states.empty },
  { face: 'popup', name: 'no-run', state: { ...states.empty, granted: ['strava', 'garmin'] } },
  { face: 'popup', name: 'plan', state: states.state },
  {
    face: 'popup',
    name: 'plan-imperial',
    state: { ...states.state, settings: { units: 'imperial', overlay: {} } },
  },
  { face: 'popup', name: 'why', state: states.state, press: ['Why?', 'low-fat chocolate milk + banana'] },
  { face: 'popup', name: 'check-in', state: states.state, press: ['How do you feel?'] },
  { face: 'popup', name: 'pain', state: states.state, press: ['How do you feel?', 'Yes'] },
  {
    face: 'popup',
    name: 'ahead',
    state: states.trained,
    press: ['Two days ahead', 'Soreness to expect', 'Load and form', 'When to get help'],
  },
  { face: 'popup', name: 'progressed', state: states.progressed },
  { face: 'popup', name: 'owner', state: states.owner },
  { face: 'popup', name: 'asked', state: states.asked },
  { face: 'popup', name: 'refused', state: states.refused },
  { face: 'popup', name: 'troubled', state: states.troubled },
  { face: 'popup', name: 'stop-running', state: states.stopRunning },
  { face: 'popup', name: 'emergency', state: states.emergency },
  { face: 'overlay', name: 'pill', state: states.opened(states.state, false) },
  { face: 'overlay', name: 'card', state: states.opened(states.state) },
  {
    face: 'overlay',
    name: 'values',
    state: states.opened(states.progressed),
    press: ['What we read from this page', 'Is this right?'],
  },
  { face: 'overlay', name: 'today', state: states.opened(states.state), press: ['Today', 'Soreness to expect'] },
  { face: 'overlay', name: 'emergency', state: states.opened(states.emergency) },
  { face: 'overlay', name: 'emergency-pill', state: states.opened(states.emergency, false) },
  { face: 'options', name: 'profile', state: states.state },
  {
    face: 'options',
    name: 'thresholds',
    state: { ...states.state, profile: { ...states.state.profile, thresholds: { refuelProtein: 0.35 } } },
    at: 'threshold-refuelProtein',
  },
  { face: 'options', name: 'data', state: states.state, press: ['Erase everything'], at: 'data' },
  { face: 'options', name: 'health', state: states.state, at: 'health', press: ['Answer health questions'] },
  { face: 'options', name: 'evidence', state: states.state, at: 'evidence' },
  { face: 'welcome', name: 'fresh', state: states.empty },
  { face: 'welcome', name: 'demo', state: states.demo },
];
