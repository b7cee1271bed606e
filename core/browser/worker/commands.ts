import { fieldNames } from '#core/run/run.ts';
import { browser } from '../extension.ts';
import type { Answer, FaceCommand } from '../messages.ts';
import { putCheckIn } from '../store/checkIns.ts';
import { readSettings, writeProfile, writeSettings } from '../store/local.ts';
import { putCorrections, runById } from '../store/runs.ts';
import { changeSession } from '../store/session.ts';
import { putTick } from '../store/ticks.ts';
import { publish } from './publish.ts';
import { answerFields, answerOwner } from './readings.ts';

/** A flat map of what faces may ask. Each handler stores facts first, then publishes what follows from them. */

type Handlers = {
  [Type in FaceCommand['type']]: (command: Extract<FaceCommand, { type: Type }>) => Promise<Answer | null>;
};

const done: Answer = { ok: true };

const handlers: Handlers = {
  'face:state': async () => done,
  'face:tick': async ({ run, step, state, reason }) => {
    await putTick({ run, step, state, at: new Date().toISOString(), ...(reason === undefined ? {} : { reason }) });
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
  'face:owner': ({ activity, mine }) => answerOwner(activity, mine),
  'face:correct': async ({ run, values }) => {
    const asked = await answerFields(run, values);
    if (asked) return asked;
    const record = await runById(run);
    if (!record) return { ok: false, error: 'unknown-run' };
    const corrections = { ...record.corrections };
    for (const name of fieldNames) {
      const value = values[name];
      if (value === null) delete corrections[name];
      else if (value !== undefined) corrections[name] = value;
    }
    await putCorrections(run, corrections);
    return done;
  },
  'face:dismiss': async ({ notice }) => {
    await changeSession((session) => ({ ...session, notices: session.notices.filter((one) => one.at !== notice) }));
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
  'face:options': async ({ section }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${section ? `#${section}` : ''}`) });
    return done;
  },
};

/** Commands that an overlay, which sits in a page, may send; the profile and the settings belong to our own pages. */
export const overlayCommands: ReadonlySet<FaceCommand['type']> = new Set([
  'face:state',
  'face:tick',
  'face:checkIn',
  'face:correct',
  'face:overlay',
  'face:options',
]);

/** Carries out a command and publishes what changed. A write that fails is said, never swallowed. */
export async function carryOut(command: FaceCommand): Promise<Answer> {
  try {
    const handler = handlers[command.type] as (command: FaceCommand) => Promise<Answer | null>;
    const answer = (await handler(command)) ?? done;
    await publish();
    return answer;
  } catch {
    const notice = { kind: 'not-saved' as const, what: command.type, at: new Date().toISOString() };
    await changeSession((session) => ({ ...session, notices: [...session.notices, notice].slice(-5) })).catch(() => undefined);
    return { ok: false, error: 'not-saved' };
  }
}
