import type { Profile, SessionKind } from '#core/profile/profile.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { Run } from '#core/run/run.ts';
import type { Confidence, Load, Plan, Readiness } from './contract.ts';

/** What is known after a run, derived once per plan and read by every step. SI; instants in ms since the epoch. */
export interface Facts {
  run: Run;
  profile: Profile;
  /** Valid, sorted by start, without the run itself and without runs after it. */
  history: Run[];
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
  load: Load | null;
  /** Energy used, kcal. */
  energy: Estimate | null;
  /** Carbohydrate used, g. */
  carbohydrateUsed: Estimate | null;
  doms: { points: number; risk: 'low' | 'moderate' | 'high'; reasons: string[] };
  triage: Plan['triage'];
  readiness: Readiness | null;
  soreness: Plan['soreness'];
  /** Newest reported soreness and pain of this run, with hours since the run's end. */
  reportedSoreness: { value: number; hours: number; regions: string[] } | null;
  reportedPain: { value: number; region: string | undefined; days: number | undefined; signs: string[] } | null;
  /** Hours from the run's end to the next session, and whether the runner said so or we assume the usual day. */
  nextSession: { hours: number; kind: SessionKind; certainty: 'asked' | 'assumed' } | null;
  /** Weather of the run; null when the page told none. */
  weather: { temperature: number; humidity: number | null; wbgt: number | null; hot: boolean } | null;
  /** Fluid lost, l. `measured` from weights, `learned` from own measured rates, `estimated` from the fit. */
  sweat: ({ method: 'measured' | 'learned' | 'estimated'; hours: number } & Estimate) | null;
  /** Before and after weights of this run, as reported. */
  weights: { before: number; after: number; drunk: number; urine: number } | null;
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
