import { dueReminders, told, type Reminder } from '#core/engine/reminders.ts';
import { withProgress } from '#core/engine/progress.ts';
import { formatText } from '#core/texts/format.ts';
import { browser } from '../extension.ts';
import type { FaceState } from '../state.ts';
import { readLatest } from '../store/latest.ts';
import { readSettings } from '../store/local.ts';
import { spokenWith } from './texts.ts';

/** Reminders: looked for at each start of the worker, at each change of a fact and by an alarm; each is told once. */

export const reminderAlarm = 'reminders';

let looking: Promise<unknown> = Promise.resolve();

/** Acts while no look is on its way: none tells what another has told, and none writes down what was erased meanwhile. */
export function betweenLooks<Result>(act: () => Promise<Result>): Promise<Result> {
  const next = looking.then(act);
  looking = next.catch(() => undefined);
  return next;
}

/** Tells what is due and sets the alarm for what comes next. */
export const remind = (): Promise<void> => betweenLooks(look);

async function look(): Promise<void> {
  const { reminders } = await readSettings();
  const state = await readLatest();
  const isAllowed = await browser.permissions.contains({ permissions: ['notifications'] });
  if (!reminders?.on || !isAllowed || !state?.plan || !state.record || state.record.site === 'demo') {
    await browser.alarms.clear(reminderAlarm);
    return;
  }
  const now = Date.now();
  const { due, next } = dueReminders({
    plan: withProgress(state.plan, state.ticks, new Date(now).toISOString()),
    run: state.record.run.id,
    accounts: state.record.accounts ?? [],
    settings: reminders,
    ledger: await readLedger(),
    checkedIn: state.checkIns.map(({ at }) => Date.parse(at)),
    now,
    // Not the one that the plan was made in: the runner may have flown home since.
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  if (due.length > 0) {
    // Entered before it is told: a worker that dies in between loses a reminder, but never gives it twice.
    await browser.storage.local.set({ reminded: told(await readLedger(), due) });
    // Without details all say the same words: once is enough.
    for (const reminder of reminders.details ? due : due.slice(0, 1)) await tell(reminder, state, reminders.details, now);
  }
  if (next === null) await browser.alarms.clear(reminderAlarm);
  else await wakeAt(next, now);
}

/** An alarm may come half a minute late: what is nearer is waited for. */
async function wakeAt(when: number, now: number): Promise<void> {
  if (when - now < 25_000) setTimeout(() => void remind().catch(() => undefined), Math.max(0, when - now));
  await browser.alarms.create(reminderAlarm, { when });
}

async function readLedger(): Promise<string[]> {
  const { reminded } = await browser.storage.local.get('reminded');
  return Array.isArray(reminded) ? reminded.filter((key) => typeof key === 'string') : [];
}

/** On a lock screen stands no more than that something is due, unless the runner chose otherwise. */
async function tell(reminder: Reminder, state: FaceState, details: boolean, now: number): Promise<void> {
  const context = await spokenWith(state.settings, now);
  const catalogue = { ...context.catalogue, ...state.texts };
  const say = (key: string) => formatText({ key }, { ...context, catalogue });
  const line = state.plan?.steps.find((step) => step.id === reminder.step)?.text;
  const known = line ? formatText(line, { ...context, catalogue }) : say(`reminder.${reminder.about}`);
  const message = (details && known) || say('reminder.due') || browser.i18n.getMessage('reminder');
  await browser.notifications.create(reminder.key, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Homestretch',
    message,
  });
}

/** A click on a reminder opens the plan at its step, or the check-in that it asks for. */
export async function openReminder(key: string): Promise<void> {
  const step = key.slice(key.lastIndexOf(' ') + 1);
  await browser.notifications.clear(key);
  const place = step === 'checkIn' ? step : `step-${encodeURIComponent(step)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html#${place}`) });
}

let isListening = false;

/** Clicks can be heard once the permission is there: at start, or when it is given. */
export function hearClicks(): void {
  const { notifications } = browser as { notifications?: typeof browser.notifications };
  if (isListening || !notifications?.onClicked) return;
  isListening = true;
  notifications.onClicked.addListener((key) => void openReminder(key).catch(() => undefined));
}
