import type { FaceState } from '#core/browser/state.ts';
import * as engine from './engine.ts';
import { longReport, report } from './reports.ts';
import * as states from './states.ts';

type FaceName = 'popup' | 'overlay' | 'options' | 'welcome';

/** One picture: a face in a state, and what is opened before it is taken. */
export interface Scene {
  face: FaceName;
  name: string;
  state: FaceState;
  /** Keys of the texts of buttons, summaries and labels that are pressed in turn. */
  press?: string[];
  /** ms since the epoch, where it is another moment. */
  now?: number;
  /** Selector of what is loaded later, and waited for. */
  loads?: string;
  /** That nobody answers: shown in the place of a face, or above one that was painted from what was kept. */
  isSilent?: boolean;
  /** What follows the checklist cannot be loaded. */
  isLost?: boolean;
  /** What a report of the page in front holds, and whether the browser lets it be copied. */
  report?: string;
  mayCopy?: boolean;
  /** Shown in the overlay's place: the form of a page of which the reader is unsure. */
  isForm?: boolean;
  /** Where the page is scrolled to. */
  at?: string;
}

export const scenes: Scene[] = [
  { face: 'popup', name: 'fresh', state: states.empty },
  { face: 'popup', name: 'no-run', state: { ...states.empty, granted: ['strava', 'garmin'] } },
  { face: 'popup', name: 'plan', state: states.state, loads: '.curve' },
  {
    face: 'popup',
    name: 'plan-imperial',
    state: { ...states.state, settings: { units: 'imperial', overlay: {} } },
  },
  { face: 'popup', name: 'why', state: states.state, press: ['why.open', 'food.chocolateMilk'], loads: '.reason' },
  { face: 'popup', name: 'check-in', state: states.state, press: ['checkIn.open'], loads: '.check-in' },
  { face: 'popup', name: 'pain', state: states.state, press: ['checkIn.open', 'checkIn.pain.yes'], loads: '.check-in' },
  {
    face: 'popup',
    name: 'ahead',
    state: states.trained,
    press: ['ahead.title', 'soreness.title', 'weeks.title', 'redFlags.title'],
  },
  { face: 'popup', name: 'engine', state: engine.afterLongRun, loads: '.curve' },
  { face: 'popup', name: 'engine-why', state: engine.afterLongRun, press: ['why.open'], loads: '.reason' },
  { face: 'popup', name: 'quiet', state: engine.quiet },
  { face: 'popup', name: 'morning', state: engine.nextMorning, now: states.now + 20 * 3_600_000 },
  { face: 'popup', name: 'recovered', state: engine.nextMorning, now: states.now + 100 * 3_600_000 },
  { face: 'popup', name: 'skip', state: states.state, press: ['step.skip'] },
  { face: 'popup', name: 'demo', state: states.demo },
  { face: 'popup', name: 'progressed', state: states.progressed },
  { face: 'popup', name: 'owner', state: states.owner },
  { face: 'popup', name: 'asked', state: states.asked, loads: 'form' },
  { face: 'popup', name: 'refused', state: states.refused },
  { face: 'popup', name: 'report', state: states.refusedPage, press: ['report.open'], loads: 'textarea', report },
  {
    face: 'popup',
    name: 'report-of-page',
    state: states.empty,
    press: ['popup.read', 'report.open'],
    loads: 'textarea',
    report,
  },
  {
    face: 'popup',
    name: 'report-long-copied',
    state: states.refusedPage,
    press: ['report.open', 'report.copy'],
    loads: 'section.report [role=status]:not(:empty)',
    report: longReport,
    mayCopy: true,
  },
  {
    face: 'popup',
    name: 'report-not-copied',
    state: states.refusedPage,
    press: ['report.open', 'report.copy'],
    loads: 'section.report [role=status]:not(:empty)',
    report,
    mayCopy: false,
  },
  {
    face: 'popup',
    name: 'report-failed',
    state: states.refusedPage,
    press: ['report.open'],
    loads: '.report [role=status]:not(:empty)',
  },
  { face: 'popup', name: 'unsure', state: states.unsure, loads: 'form' },
  { face: 'popup', name: 'troubled', state: states.troubled },
  { face: 'popup', name: 'silent', state: states.empty, isSilent: true },
  { face: 'popup', name: 'still-silent', state: states.progressed, isSilent: true },
  { face: 'popup', name: 'not-loaded', state: states.progressed, isLost: true, loads: '.not-loaded .notice' },
  {
    face: 'popup',
    name: 'not-loaded-again',
    state: states.progressed,
    isLost: true,
    press: ['notSaved.retry'],
    loads: '.not-loaded .notice',
  },
  { face: 'popup', name: 'stop-running', state: states.stopRunning },
  { face: 'popup', name: 'emergency', state: states.emergency },
  { face: 'overlay', name: 'pill', state: states.opened(states.state, false) },
  { face: 'overlay', name: 'engine', state: states.opened(engine.afterLongRun) },
  { face: 'overlay', name: 'why', state: states.opened(engine.afterLongRun), press: ['why.open'] },
  { face: 'overlay', name: 'card', state: states.opened(states.state) },
  {
    face: 'overlay',
    name: 'values',
    state: states.opened(states.progressed),
    press: ['overlay.values', 'reading.check'],
  },
  {
    face: 'overlay',
    name: 'report',
    state: states.opened(states.lacking),
    press: ['report.open'],
    loads: 'textarea',
    report,
  },
  { face: 'overlay', name: 'form-pill', state: states.unsure, isForm: true },
  { face: 'overlay', name: 'form', state: states.opened(states.unsure), isForm: true },
  {
    face: 'overlay',
    name: 'form-answered',
    state: states.opened(states.unsureHalf),
    isForm: true,
    press: ['form.other'],
    loads: 'fieldset input:not([type=radio])',
  },
  { face: 'overlay', name: 'today', state: states.opened(states.state), press: ['today.title', 'soreness.title'] },
  { face: 'overlay', name: 'emergency', state: states.opened(states.emergency) },
  { face: 'overlay', name: 'emergency-pill', state: states.opened(states.emergency, false) },
  { face: 'options', name: 'profile', state: states.state },
  {
    face: 'options',
    name: 'thresholds',
    state: { ...states.state, profile: { ...states.state.profile, thresholds: { refuelProtein: 0.35 } } },
    at: 'threshold-refuelProtein',
  },
  { face: 'options', name: 'food', state: states.state, at: 'food' },
  { face: 'options', name: 'next', state: engine.afterLongRun, at: 'next' },
  { face: 'options', name: 'sites', state: states.state, at: 'sites' },
  { face: 'options', name: 'privacy', state: states.state, at: 'privacy' },
  { face: 'options', name: 'troubled', state: states.troubled },
  { face: 'options', name: 'silent', state: states.empty, isSilent: true },
  { face: 'options', name: 'data', state: states.state, press: ['data.erase'], at: 'data' },
  { face: 'options', name: 'health', state: states.state, at: 'health', press: ['health.open'] },
  { face: 'options', name: 'evidence', state: states.state, at: 'evidence' },
  { face: 'welcome', name: 'fresh', state: states.empty },
  { face: 'welcome', name: 'demo', state: states.demo },
];
