import { browser } from './extension.ts';
import type { Answer, FaceCommand } from './messages.ts';
import type { FaceLink } from './link.ts';
import type { FaceState } from './state.ts';
import { isState, readLatest } from './store/latest.ts';
import { insist } from './insist.ts';

/** What is shown before anything is known, and after everything was erased. Grants are the browser's, and stay. */
const nothing = (granted: string[], notices: FaceState['notices']): FaceState => ({
  revision: 0,
  record: null,
  plan: null,
  ticks: [],
  checkIns: [],
  profile: {},
  settings: { units: 'metric', overlay: {} },
  questions: [],
  notices,
  granted,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/**
 * The line of our own pages to the worker. They paint from one read of the cached state, then ask the worker for the
 * state of this moment; every later state arrives as a change of that cache, whoever caused it.
 */
export function pageLink(): FaceLink {
  let last: FaceState | null = null;
  let answered = false;
  const callbacks = new Set<(state: FaceState) => void>();
  const give = (state: FaceState) => {
    last = state;
    for (const callback of callbacks) callback(state);
  };
  const ask = async (command: FaceCommand): Promise<Answer | null> => {
    const answer = (await insist(() => browser.runtime.sendMessage(command), command.type)) as Answer | null;
    answered ||= answer !== null;
    if (answer?.ok && answer.state) give(answer.state);
    return answer;
  };
  const send = async (command: FaceCommand): Promise<Answer> =>
    (await (own(command) ?? ask(command))) ?? { ok: false, error: 'not-saved' };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session' || !changes.latest) return;
    answered = true;
    const next = changes.latest.newValue;
    if (isState(next)) give(next);
    else if (next === undefined) give(nothing(last?.granted ?? [], []));
  };
  const begin = async () => {
    const latest = await readLatest().catch(() => null);
    if (latest && !last) give(latest);
    const answer = await ask({ type: 'face:state' });
    // Nobody there: the face says so, and asks again.
    if (last || !answer) return;
    const made = await readLatest().catch(() => null);
    // Neither a cache nor a worker that could make one: the page says so instead of staying empty.
    give(made ?? nothing([], [{ kind: 'unreachable', what: 'storage', at: new Date().toISOString() }]));
  };
  let beginning: Promise<void> | null = null;
  const again = () => {
    beginning ??= begin().finally(() => (beginning = null));
  };
  return {
    onState(callback) {
      callbacks.add(callback);
      if (callbacks.size === 1) browser.storage.onChanged.addListener(onChanged);
      if (last) callback(last);
      again();
      return () => {
        callbacks.delete(callback);
        if (callbacks.size === 0) browser.storage.onChanged.removeListener(onChanged);
      };
    },
    send,
    frontTab,
    again,
    hasAnswered: () => answered,
  };
}

/** What a page answers itself, with a part that is brought for it; null where that fails, undefined where it is the worker's to answer. */
function own(command: FaceCommand): Promise<Answer | null> | undefined {
  const answer = () => {
    if (command.type === 'face:proposals')
      return import('./learned.ts').then(async ({ proposalsNow }): Promise<Answer> => ({
        ok: true,
        proposals: await proposalsNow(),
      }));
    if (command.type === 'face:calendar')
      return import('./store/calendarCount.ts').then(async ({ nextCalendar }): Promise<Answer> => ({
        ok: true,
        calendar: await nextCalendar(command.made),
      }));
  };
  return answer()?.catch(() => null);
}

/** The tab that is in front; where that is a page of ours (a popup that a browser shows as a tab), the one before it. */
async function frontTab(): Promise<number | null> {
  const own = (await browser.tabs.getCurrent())?.id;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined && active.id !== own) return active.id;
  const others = (await browser.tabs.query({ currentWindow: true })).filter((tab) => tab.id !== own);
  return others.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0]?.id ?? null;
}
