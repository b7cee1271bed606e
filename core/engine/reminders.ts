import type { Plan, Readiness, Step, StepKind } from './contract.ts';
import { isQuiet, quietEnd, quietSince, type QuietHours } from './quietHours.ts';

/** What is to be reminded of, and when. Pure: whoever calls it has the clock, the ledger and the bell. */

export interface Reminder {
  /** Names it for good: `RUN ID`. What the ledger holds under any account of the run was told, whatever the clock says now. */
  key: string;
  about: StepKind | 'checkIn' | 'hardDay';
  /** The step to open; absent where it is none. */
  step?: string;
  /** ms since the epoch: not before, not after. */
  from: number;
  until: number;
}

export interface Look {
  plan: Plan | null;
  /** Id of the plan's run. */
  run: string;
  /** Ids of all accounts of that run: it may have been shown, and told of, under another one before they were merged. */
  accounts?: readonly string[];
  settings: QuietHours;
  /** Keys of all that was told. */
  ledger: readonly string[];
  /** Instants (ms) of the runner's check-ins. */
  checkedIn: readonly number[];
  /** ms since the epoch. */
  now: number;
  timeZone: string;
}

const hour = 3_600_000;
const kinds: readonly StepKind[] = ['refuel', 'hydrate', 'sleep'];
/** A red flag speaks for itself: nothing else is asked for meanwhile. */
const silent: readonly string[] = ['emergency', 'urgent-same-day', 'stop-see-clinician', 'stop-running-reassess'];

const windDown = 45 * 60_000;
/** Time for an alarm that comes late, before quiet hours begin. */
const slack = 15 * 60_000;

/**
 * When to wind down: from 45 minutes before bedtime until then; nothing without a bedtime. Quiet hours win: where it would come in
 * them, or so close before them that a late alarm would, it comes at the last moment before they begin. That may be hours early,
 * but a bedtime that lies in the quiet hours, as most do, is not silently left out.
 */
function windDownOf({ dose, window }: Step, settings: QuietHours, timeZone: string): [number, number] {
  if (dose.bedtime === undefined) return [0, 0];
  const bedtime = Date.parse(dose.bedtime);
  const from = bedtime - windDown;
  const latest = Math.min(Date.parse(window.until), bedtime);
  if (!isQuiet(from + slack, settings, timeZone)) return [from, latest];
  const begin = quietSince(from + slack, settings, timeZone);
  return [begin - slack, Math.min(begin, latest)];
}

/** Every reminder of a plan that is still of use: neither done nor skipped, whenever it is due. */
export function remindersOf({ plan, run, settings, checkedIn, timeZone }: Look): Reminder[] {
  if (!plan || silent.includes(plan.triage.level)) return [];
  const steps = plan.steps
    .filter(({ kind, state }) => kinds.includes(kind) && state !== 'done' && state !== 'skipped')
    .map((step): Reminder => {
      const window: [number, number] = [Date.parse(step.window.from), Date.parse(step.window.until)];
      const [from, until] = step.kind === 'sleep' ? windDownOf(step, settings, timeZone) : window;
      return { key: `${run} ${step.id}`, about: step.kind, step: step.id, from, until };
    });
  const later = plan.readiness === null ? [] : laterOf(plan.readiness, { run, settings, checkedIn, timeZone });
  return [...steps, ...later].filter(({ from, until }) => until > from);
}

/**
 * How it feels, asked from the first end of quiet hours that comes four hours after the run or later, unless something was told from then on; and
 * that hard running is fine.
 */
function laterOf(
  { hardAt, hardHours }: Readiness,
  { run, settings, checkedIn, timeZone }: Pick<Look, 'run' | 'settings' | 'checkedIn' | 'timeZone'>,
): Reminder[] {
  const hard = Date.parse(hardAt);
  const rested = hard - hardHours * hour + 4 * hour;
  const hardDay: Reminder = { key: `${run} hardDay`, about: 'hardDay', from: hard, until: hard + 12 * hour };
  if (checkedIn.some((at) => at >= rested)) return [hardDay];
  const morning = quietEnd(rested, settings, timeZone);
  return [{ key: `${run} checkIn`, about: 'checkIn', from: morning, until: morning + 4 * hour }, hardDay];
}

/**
 * What is due at this moment, and when to look again (ms; null: never). In quiet hours nothing is; what is still open when they
 * end is told then, the rest is dropped.
 */
export function dueReminders(look: Look): { due: Reminder[]; next: number | null } {
  const { now, settings, timeZone, ledger, run, accounts = [] } = look;
  const wasTold = (key: string) => [run, ...accounts].some((id) => ledger.includes(`${id}${key.slice(run.length)}`));
  const open = remindersOf(look).filter(({ key, until }) => !wasTold(key) && until > now);
  const begun = open.filter(({ from }) => from <= now);
  const coming = open.filter(({ from }) => from > now).map(({ from }) => from);
  const quiet = isQuiet(now, settings, timeZone);
  if (quiet && begun.length > 0) coming.push(Math.max(now + 60_000, quietEnd(now, settings, timeZone)));
  return { due: quiet ? [] : begun, next: coming.length > 0 ? Math.min(...coming) : null };
}

/** The ledger with what is being told now, no longer than a year of runs; the newest stay, whatever the clock says. */
export const told = (ledger: readonly string[], due: readonly Reminder[]): string[] =>
  [...ledger, ...due.map(({ key }) => key)].slice(-2_000);
