import * as z from 'zod/mini';
import { profileSchema } from '#core/profile/profile.ts';
import { checkInSchema } from '#core/run/checkIn.ts';
import { instantSchema, runSchema, timeZoneSchema } from '#core/run/run.ts';

/** The engine's request and plan: the contract of `npm run plan` and of every face. SI; instants as ISO strings. */

export const planRequestSchema = z.strictObject({
  profile: z.optional(profileSchema),
  run: runSchema,
  history: z.optional(z.array(runSchema)),
  checkIns: z.optional(z.array(checkInSchema)),
  now: instantSchema,
  timeZone: timeZoneSchema,
});
export type PlanRequest = z.infer<typeof planRequestSchema>;

/** A sentence as key and parameters; catalogues (core/texts) hold the words. Instants stand as ISO strings. */
export interface Text {
  key: string;
  params?: Record<string, TextParam>;
}
/** A number in SI with its unit (shown in the runner's units), an instant, a nested text, a list, or plain text/number. */
export type TextParam =
  | string
  | number
  /** `round: 'down'` for ceilings: no conversion may raise them. */
  | { value: number; unit: Unit; digits?: number; round?: 'down' }
  | { low: number; high: number; unit: Unit; digits?: number }
  | { instant: string }
  | { text: Text }
  | { list: TextParam[] };
export type Unit =
  'm' | 'km' | 's' | 'min' | 'h' | 'kg' | 'g' | 'mg' | 'l' | 'l/h' | '°C' | 'bpm' | 'spm' | 'kcal' | 's/km' | '%' | 'W';

export type Grade = 'strong' | 'some' | 'weak' | 'convention' | 'ourEstimate';
export type Confidence = 'high' | 'medium' | 'low' | 'none';
export type InputCertainty = 'read' | 'labelled' | 'estimated' | 'asked' | 'assumed' | 'missing';

export interface Reason {
  /** Id of the engine rule. */
  rule: string;
  inputs: Record<string, { value: number | string | boolean | null; certainty: InputCertainty; unit?: Unit }>;
  /** The personal threshold that moves this line, with the value in force. */
  threshold?: { id: string; value: number };
  /** Ids in core/evidence/sources.ts. */
  sources: string[];
  grade: Grade;
  /** What the rule says in words, for the reader who asks why. */
  text?: Text;
}

export type StepKind =
  | 'coolDown'
  | 'stretch'
  | 'refuel'
  | 'hydrate'
  | 'sleep'
  | 'ice'
  | 'heat'
  | 'compression'
  | 'roll'
  | 'massage'
  | 'restDay'
  | 'activeRecovery'
  | 'strength'
  | 'warmUp'
  | 'nextRun'
  | 'stitch'
  | 'nap';
export type StepState = 'now' | 'next' | 'later' | 'done' | 'skipped' | 'expired';

export interface Dose {
  minutes?: number;
  carbohydrate?: number;
  protein?: number;
  fluid?: { low: number; high: number };
  fluidPerHourMax?: number;
  sodium?: number;
  temperature?: number;
  bedtime?: string;
  sleepHours?: number;
  distanceMax?: number;
}

export interface Step {
  id: string;
  kind: StepKind;
  window: { from: string; until: string };
  state: StepState;
  /** The line of the checklist. */
  text: Text;
  /** One or two sentences below it. */
  detail?: Text[];
  reasons: Reason[];
  dose: Dose;
  muscles?: string[];
  /** Ids in core/evidence/foods.ts. */
  foods?: string[][];
  alternatives?: Text[];
}

export type TriageLevel =
  | 'none'
  | 'normal-acute'
  | 'normal-doms'
  | 'monitor'
  | 'see-clinician'
  | 'stop-running-reassess'
  | 'stop-see-clinician'
  | 'urgent-same-day'
  | 'emergency';

export type Limiter = 'load' | 'intensity' | 'glycogen' | 'muscle' | 'race';

export interface Readiness {
  easyAt: string;
  hardAt: string;
  /** Hours from the end of the run. */
  easyHours: number;
  hardHours: number;
  range: { low: number; high: number };
  limiter: Limiter;
  /** Hours of each named window before modifiers; `multiplier` and `carryOver` beside them. */
  windows: { load?: number; intensity?: number; glycogen?: number; muscle?: number; race?: number };
  multiplier: number;
  carryOver: number;
  reasons: Reason[];
}

export interface Load {
  value: number;
  low: number;
  high: number;
  confidence: Confidence;
  method: 'stream' | 'zones' | 'averageHeartRate' | 'gradedPace' | 'pace' | 'effort' | 'minutes';
  because: string[];
  missing: string[];
}

export interface Statement {
  text: Text;
  reasons: Reason[];
}

export interface Plan {
  triage: { level: TriageLevel; text: Text | null };
  readiness: Readiness | null;
  load: Load | null;
  soreness: { peakAt: string; endsAt: string; curve: [hours: number, value: number][] } | null;
  steps: Step[];
  explains: Statement[];
  cautions: Statement[];
  missing: { input: string; would: Text }[];
}
