import { correcting, isSaidAlready, latestCorrections, type Corrections } from '#core/run/corrections.ts';
import { runsAsCsv } from '#core/run/csv.ts';
import type { FieldName } from '#core/run/run.ts';
import { browser } from '../extension.ts';
import type { Answer, WorkerCommand } from '../messages.ts';
import { exportWhatIsThere, importAll } from '../store/backup.ts';
import { putCheckIn } from '../store/checkIns.ts';
import { addFileRuns, knownRuns } from '../store/fileRuns.ts';
import { dismissProposal } from '../store/dismissed.ts';
import { readSettings, writeProfile, writeSettings } from '../store/local.ts';
import { notRunsAmong, putNotRuns } from '../store/notRuns.ts';
import { putApart, putCorrections } from '../store/runs.ts';
import { readLatest } from '../store/latest.ts';
import { syncState, turnOff, turnOn } from '../sync/sync.ts';
import { changeSession } from '../store/session.ts';
import { tickNow } from '../store/ticks.ts';
import { accountsOf } from './accounts.ts';
import { readAsked } from './asked.ts';
import { erase } from './erase.ts';
import { keptNow } from './kept.ts';
import { notSaved } from './notSaved.ts';
import { publish } from './publish.ts';
import { shareLater } from './shareLater.ts';
import { answerFields, answerQuestion } from './answers.ts';
import { drop, keepDraft } from './questions.ts';
import { reportOf } from './report.ts';
import { shownRuns } from '../shownRun.ts';
import { hiding } from './stateOf.ts';

/** A flat map of what faces may ask. Each handler stores facts first, then publishes what follows from them. */

type Handlers = {
  [Type in WorkerCommand['type']]: (command: Extract<WorkerCommand, { type: Type }>) => Promise<Answer | null>;
};

const done: Answer = { ok: true };

const handlers: Handlers = {
  'face:state': async () => done,
  'face:tick': async ({ run, step, state, reason }) => {
    await tickNow({ run, step, state, ...(reason === undefined ? {} : { reason }) }, Date.now());
    return done;
  },
  'face:profile': async ({ profile }) => {
    await writeProfile(profile);
    return done;
  },
  'face:settings': async ({ settings }) => {
    await writeSettings(settings);
    return done;
  },
  'face:checkIn': async ({ checkIn }) => {
    await putCheckIn(checkIn);
    return done;
  },
  'face:owner': ({ activity, mine }) => answerQuestion(activity, mine, {}),
  'face:answer': ({ activity, mine, values }) => answerQuestion(activity, mine, values),
  'face:draft': async ({ activity, values }) => {
    await keepDraft(activity, values);
    return done;
  },
  'face:later': async ({ activity }) => {
    await drop(activity);
    return done;
  },
  'face:read': ({ tab }) => readAsked(tab),
  'face:report': ({ tab, url }) => reportOf(tab, url),
  'face:correct': async ({ run, values }) => {
    const asked = await answerFields(run, values);
    if (asked) return asked;
    const records = await accountsOf(run);
    if (records.length === 0) return { ok: false, error: 'unknown-run' };
    // The newest word counts for the whole run, whichever of its records it was given for.
    const ids = records.map((record) => record.run.id);
    const holder = ids.includes(run) ? run : ids[0];
    const named = Object.keys(values) as FieldName[];
    // A clock that was set back meanwhile must not make the later word the older one.
    const said = records.flatMap(({ correctedAt }) => named.map((name) => Date.parse(correctedAt[name] ?? '') || 0));
    const at = new Date(Math.max(Date.now(), ...said.map((last) => last + 1))).toISOString();
    // Sent again after its worker ended, a word is no later one.
    if (isSaidAlready(latestCorrections(records), values)) return done;
    const none = Object.fromEntries(named.map((name) => [name, null]));
    const changed = records.map((record) => [record.run.id, correcting(record, record.run.id === holder ? values : none, at)]);
    await putCorrections(Object.fromEntries(changed) as Record<string, Corrections>);
    return done;
  },
  'face:unmerge': async ({ run }) => {
    const accounts = (await accountsOf(run)).map((record) => record.run.id);
    if (accounts.length === 0) return { ok: false, error: 'unknown-run' };
    const others = accounts.filter((id) => id !== run);
    if (others.length > 0) await putApart(run, others);
    return done;
  },
  'face:export': async ({ as }) => {
    const { backup, isPartial } = await exportWhatIsThere(as === 'json' ? 'all' : 'runs');
    const text = as === 'json' ? JSON.stringify(backup) : runsAsCsv(shownRuns(backup.runs, backup.apart));
    return { ok: true, text, ...(isPartial ? { partial: true } : {}) };
  },
  'face:kept': () => keptNow(),
  'face:import': ({ text }) => importAll(text),
  'face:addRuns': async ({ runs }) => ({ ok: true, count: await addFileRuns(runs, new Date().toISOString()) }),
  'face:knownRuns': async ({ ids }) => ({ ok: true, ids: await knownRuns(ids), notRuns: await notRunsAmong(ids) }),
  'face:notRuns': async ({ ids }) => {
    await putNotRuns(ids, Date.now());
    return done;
  },
  'face:erase': async () => {
    await erase();
    return done;
  },
  'face:dismiss': async ({ notice }) => {
    const lasting = (await readLatest())?.notices.filter((one) => one.at === notice).map(hiding) ?? [];
    await changeSession((session) => {
      const notices = session.notices.filter((one) => one.at !== notice);
      if (notices.length < session.notices.length) return { ...session, notices };
      return { ...session, hidden: [...new Set([...session.hidden, ...lasting])].slice(-20) };
    });
    return done;
  },
  'face:overlay': async ({ site, open, corner }) => {
    const settings = await readSettings();
    await writeSettings({ ...settings, overlay: { ...settings.overlay, [site]: { open, corner } } });
    return done;
  },
  'face:demo': async () => {
    await changeSession((session) => ({ ...session, demo: session.demo ?? new Date().toISOString() }));
    return done;
  },
  'face:dismissProposal': async ({ id }) => {
    await dismissProposal(id);
    return done;
  },
  'face:syncState': async () => ({ ok: true, sync: await syncState() }),
  'face:sync': async ({ isOn, withHealth }) => {
    await (isOn ? turnOn(withHealth) : turnOff());
    return { ok: true, sync: await syncState() };
  },
  'face:options': async ({ section }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${section ? `#${section}` : ''}`) });
    return done;
  },
};

/** Commands after which no face has anything new to show: of many batches only what follows the last is published. */
const quiet: ReadonlySet<WorkerCommand['type']> = new Set([
  'face:addRuns',
  'face:knownRuns',
  'face:notRuns',
  'face:kept',
  'face:dismissProposal',
  'face:syncState',
  'face:report',
]);

/** Commands that change what other browsers of the runner are told. */
const shared: ReadonlySet<WorkerCommand['type']> = new Set(['face:tick', 'face:profile', 'face:import', 'face:sync']);

/**
 * Carries out a command and publishes what changed. A write that fails is said, never swallowed; a write that stands is
 * confirmed even where the faces could not be told of it.
 */
export async function carryOut(command: WorkerCommand): Promise<Answer> {
  let answer: Answer;
  try {
    const handler = handlers[command.type] as (command: WorkerCommand) => Promise<Answer | null>;
    answer = (await handler(command)) ?? done;
  } catch (error) {
    answer = await notSaved(command.type, error);
  }
  // Publishing would write again what was just erased.
  if (command.type === 'face:erase' && answer.ok) return answer;
  if (answer.ok && quiet.has(command.type)) return answer;
  if (answer.ok && shared.has(command.type)) shareLater();
  const unkept = await publish().catch(() => null);
  return unkept && answer.ok ? { ...answer, state: unkept } : answer;
}
