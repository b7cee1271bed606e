import type { Plan } from '#core/engine/contract.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { FieldReading, RefusalName } from '#core/reading/reading.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { FieldName, Run } from '#core/run/run.ts';

/** What the faces are given by the worker. Plain data: it survives storage and ports. */

/** A stored run with what the reading said of it. */
export interface RunRecord {
  run: Run;
  /** Id of the site's entry, `general`, `demo` or `file`. */
  site: string;
  /** Where the runner can see it; absent for files. */
  url?: string;
  fields: Partial<Record<FieldName, FieldReading>>;
  unread: FieldName[];
  /** Values that the runner put right by hand, in SI; they win over any reading. */
  corrections: Partial<Record<FieldName, number | string>>;
  /** When each was put right, or taken back: the later word counts, wherever it was said. */
  correctedAt: Partial<Record<FieldName, string>>;
  readAt: string;
  /** Ids of all records that were found to be this one run, itself among them; absent where it is alone. */
  accounts?: string[];
}

/** A tick: what became of a step. Facts; the newest of a step counts. */
export interface Tick {
  run: string;
  step: string;
  state: 'done' | 'skipped' | 'open';
  at: string;
  reason?: string;
}

export type Units = 'metric' | 'imperial';

/** How things are shown, apart from the runner's body. */
export interface Settings {
  units: Units;
  /** BCP 47; absent: the browser's. */
  language?: string;
  /** Absent: never turned on. `details`: say what is due, also on a lock screen. Quiet hours as "HH:MM". */
  reminders?: { on: boolean; details: boolean; quietFrom: string; quietUntil: string };
  /** Per site: overlay collapsed or open, and the corner it is parked in. */
  overlay: Record<string, { open: boolean; corner: Corner }>;
}
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';

/** A reading that waits for the runner: whose run is it, or which value is right? */
export interface Question {
  kind: 'owner' | 'fields';
  activity: string;
  site: string;
  url: string;
  fields: Partial<Record<FieldName, FieldReading>>;
  unread: FieldName[];
  /** The page does not say whose run it is either: one form asks both. */
  asksOwner?: boolean;
  /** Why the page alone was not enough. */
  because?: RefusalName;
  /** What the runner typed so far, SI. */
  draft?: Partial<Record<FieldName, number | string | null>>;
}

/** Something that the runner should know and that is not the plan: one quiet line. */
export type Notice =
  | { kind: 'refused'; refusal: RefusalName; site: string; url: string; at: string }
  /** Stored data that could not be read and was set aside. */
  | { kind: 'set-aside'; what: string; at: string }
  /** A later version wrote more into it than this one knows: that is kept, and does not count. */
  | { kind: 'kept-newer'; what: string; at: string }
  /** The store cannot be read at all: the state is the one that was kept last, and nothing can be changed. */
  | { kind: 'unreachable'; what: string; at: string }
  /** The engine cannot be brought: the plan is the one that was kept last; everything else is kept and counts. */
  | { kind: 'not-planned'; at: string }
  /** A write that did not succeed. */
  | { kind: 'not-saved'; what: string; at: string };

/** Load and form of the last weeks, of days in a row. */
export interface Weeks {
  /** The local day of the first, as days since 1 January 1970. */
  from: number;
  /** Load of a day, and fitness and fatigue at its end; null while too few days are known to tell them. */
  days: [load: number, fitness: number | null, fatigue: number | null][];
}

/** All that a face paints from. */
export interface FaceState {
  /** Of the facts that it was made from: counts every change of a run, check-in, tick or answer. */
  revision: number;
  record: RunRecord | null;
  plan: Plan | null;
  /** The sentences that a face beside this plan needs, in the runner's language; absent while the worker has none. */
  texts?: Record<string, string>;
  /** Language and version of those sentences. */
  textsOf?: string;
  ticks: Tick[];
  /** Absent where training is no subject, and in overlays. */
  weeks?: Weeks;
  checkIns: CheckIn[];
  profile: Profile;
  settings: Settings;
  questions: Question[];
  notices: Notice[];
  /** Ids of the sites that are granted. */
  granted: string[];
  timeZone: string;
}

/** Where a page of ours gets sentences from. */
export interface TextsLink {
  /** The name by which a language's sentences of this version are known. */
  id: (language: string) => string;
  /** All sentences of a language. Rejects where the browser could not load them. */
  load: (language: string) => Promise<Record<string, string>>;
}
