import type { Profile, SessionKind } from '#core/profile/profile.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { Run } from '#core/run/run.ts';
import type { Confidence, Load, Plan, Readiness } from './contract.ts';
import type { Spike } from './formulas/spike.ts';

/** What is known after a run, derived once per plan and read by every step. SI; instants in ms since the epoch. */
export interface Facts {
  run: Run;
  profile: Profile;
  /** Sorted by time, none after `now`. */
  checkIns: CheckIn[];
  now: number;
  timeZone: string;
  runStart: number;
  /** Start + elapsed time (else timer, moving). Windows count from here. */
  runEnd: number;
  /** Minutes that count as running: moving, else timer, else elapsed time. */
  minutes: number;
  session: SessionType;
  intensity: 'low' | 'threshold' | 'high';
  /** Perceived effort 0–10: of a check-in, else of the page. */
  effort: { value: number; certainty: 'asked' | 'read' } | null;
  load: Load | null;
  /** Where effort and heart rate differ by more than 40 %: which way the run felt, and both loads. */
  felt: { way: 'harder' | 'easier'; byEffort: number; byHeartRate: number } | null;
  /** Energy used, kcal, with what the body uses at rest. */
  energy: Estimate | null;
  /** Carbohydrate used, g. */
  carbohydrateUsed: Estimate | null;
  /** Less speed for a heartbeat in the second half, %; null where the run was not steady and long enough. */
  drift: number | null;
  /** Metres of descent; null when nothing tells. */
  drop: number | null;
  doms: { points: number; risk: 'low' | 'moderate' | 'high'; reasons: string[] };
  triage: Plan['triage'];
  readiness: Readiness | null;
  /** Why there are no hours: key of the reason; null when there are. */
  withheld: 'triage' | 'pregnancy' | 'illness' | 'tooLittle' | null;
  soreness: Plan['soreness'];
  /** Soreness stays longer than muscle soreness usually does. */
  longSoreness: boolean;
  /** Newest reported soreness and pain of this run, with hours since the run's end. */
  reportedSoreness: { value: number; hours: number; regions: string[]; bilateral?: boolean | undefined } | null;
  reportedPain: {
    value: number;
    region: string | undefined;
    days: number | undefined;
    signs: string[];
  } | null;
  /** A sign that asked for help at once or the same day was told and taken back. */
  takenBack: boolean;
  /** Newest night told since the day before the run, h. */
  lastSleep: number | null;
  /** Hours from the run's end to the next session, and whether the runner said so or we assume the usual day. */
  nextSession: { hours: number; kind: SessionKind; certainty: 'asked' | 'assumed' } | null;
  /** Weather of the run; null when the page told none. */
  weather: { temperature: number; humidity: number | null; wbgt: number | null; hot: boolean } | null;
  /** Fluid lost, l. `measured` from weights, `learned` from own measured rates, `estimated` from the fit. */
  sweat: ({ method: 'measured' | 'learned' | 'estimated'; hours: number } & Estimate) | null;
  /** Before and after weights of this run, as reported. */
  weights: { before: number; after: number; drunk: number; urine: number } | null;
  training: Training;
  /** Runs that were handed in and not used, by id. */
  setAside: { duplicate: string[]; future: string[]; later: string[] };
}

/** What the runs before this one and this one tell together. */
export interface Training {
  /** Days since the first run that is known. */
  knownDays: number;
  /** As the day of the run began (exponential averages over 42 and 7 days); null before 14 days are known. */
  form: { fitness: number; fatigue: number; form: number } | null;
  /** Of the seven days up to the run; null with fewer than 5 days of running. */
  week: { monotony: number; strain: number } | null;
  /** This run against the longest of the 30 days before. */
  spike: Spike;
  /** Longest run of the 30 days up to and with this one, m. */
  longest: number | null;
  /** Hard days in a row with the run's day. */
  hardDays: number;
  /** Days in a row with a run, with the run's day. */
  daysSinceRest: number;
  /** Days since the run before; null without one. */
  daysOff: number | null;
  /** This run lies in the first week after two weeks or more without one; null for any other. */
  comeback: Comeback | null;
  /** Hours to hard that the run before had left at this run's end. */
  hoursLeft: number;
}

/** A return after a break. m, days. */
export interface Comeback {
  days: number;
  /** Of the weeks before the break; null where no distance is known. */
  usualWeek: number | null;
  /** Run since the break, this run included: in all, and the longest. */
  sinceThen: number;
  longest: number | null;
}

export type SessionType = 'easy' | 'long' | 'tempo' | 'intervals' | 'race' | 'downhill';

/** A number with its range and what it rests on. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  confidence: Confidence;
  because: string[];
  missing: string[];
}
