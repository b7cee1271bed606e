import { activityOf } from '#core/sites/activityOf.ts';
import { browser } from '../extension.ts';
import type { Answer, WorkerCommand } from '../messages.ts';
import { readSession } from '../store/session.ts';
import { accountsOf } from './accounts.ts';
import { carryOut } from './commands.ts';
import { notSaved } from './notSaved.ts';

/**
 * Commands of an overlay. It sits in a page, whose process could forge any of them: each counts for the run of its own tab
 * alone, and what it is answered holds nothing else of the runner's.
 */

type Type = WorkerCommand['type'];

/** What an overlay may ask; the profile and the settings belong to our own pages. */
const overlayCommands: ReadonlySet<Type> = new Set<Type>([
  'face:state',
  'face:tick',
  'face:correct',
  'face:overlay',
  'face:options',
  'face:report',
  'face:answer',
  'face:draft',
  'face:later',
]);

/** The run that a command is about; null where it is about none. */
function subjectOf(command: WorkerCommand): string | null {
  if ('activity' in command) return command.activity;
  return 'run' in command ? command.run : null;
}

/** Where a command comes from: the tab of an overlay, and the address that the browser gives of its page. */
export interface OverlayPlace {
  tab: number;
  url: string;
}

/** A report is that of the page which the overlay stands in, while it is still the page of its run. */
async function ownReport(activity: string | undefined, { tab, url }: OverlayPlace): Promise<WorkerCommand | Answer> {
  const now = (await browser.tabs.get(tab)).url ?? url;
  const isOwn = activity !== undefined && activityOf(now, activity.slice(activity.indexOf(':') + 1)) === activity;
  return isOwn ? { type: 'face:report', tab } : { ok: false, error: 'not-allowed' };
}

/** The command as it may be carried out, or the answer that refuses it. */
async function ofOwnRun(command: WorkerCommand, place: OverlayPlace): Promise<WorkerCommand | Answer> {
  if (!overlayCommands.has(command.type)) return { ok: false, error: 'unknown-sender' };
  const names = subjectOf(command);
  if (names === null && command.type !== 'face:report') return command;
  const { tabs, waiting } = await readSession();
  const activity = tabs[place.tab];
  if (command.type === 'face:report') return ownReport(activity, place);
  // Whose run it is, where nothing else is asked, is for our own pages to ask.
  const isOthers = 'activity' in command && waiting[command.activity]?.kind === 'owner';
  if (activity !== undefined && names === activity && !isOthers) return command;
  // The run that it shows may be known by another record of it; a question is of one page alone.
  const isAccount =
    activity !== undefined && 'run' in command && (await accountsOf(activity)).some(({ run }) => run.id === names);
  return isAccount ? command : { ok: false, error: 'unknown-run' };
}

/** Carries out what an overlay asks for. */
export async function carryOutForOverlay(command: WorkerCommand, place: OverlayPlace): Promise<Answer> {
  try {
    const own = await ofOwnRun(command, place);
    if ('ok' in own) return own;
    const answer = await carryOut(own);
    if (!answer.ok) return answer;
    // The state is the runner's whole: an overlay is told its part by its port.
    const { state: _, found: __, ...told } = answer;
    return told;
  } catch (error) {
    return notSaved(command.type, error);
  }
}
