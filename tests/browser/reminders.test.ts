import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsSchema } from '#core/browser/settings.ts';
import type { Settings } from '#core/browser/state.ts';
import { erase } from '#core/browser/worker/erase.ts';
import { openReminder, remind, reminderAlarm } from '#core/browser/worker/reminders.ts';
import { en } from '#core/texts/en/index.ts';
import * as states from '../gallery/states.ts';

/** What the worker does about reminders: over a browser that notes what it was asked to tell. */

const told = vi.hoisted(() => ({
  notes: [] as { id: string; message: string }[],
  isAllowed: true,
  opened: [] as string[],
  hold: Promise.resolve(),
}));

vi.mock('#core/browser/extension.ts', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const notifications = {
    create: (id: string, { message }: { message: string }) => Promise.resolve(told.notes.push({ id, message })),
    clear: () => Promise.resolve(true),
  };
  const permissions = { contains: () => told.hold.then(() => told.isAllowed) };
  const runtime = { getURL: (path: string) => `chrome-extension://ours${path}` };
  const i18n = { getMessage: () => 'Something is due.' };
  const tabs = { create: ({ url }: { url: string }) => Promise.resolve(told.opened.push(url)) };
  return { browser: { storage: fake.storage, alarms: fake.alarms, notifications, permissions, runtime, i18n, tabs } };
});

// What erasing reaches beside the reminders is the matter of its own test.
vi.mock('#core/browser/store/backup.ts', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { eraseAll: () => fake.storage.local.clear() };
});
vi.mock('#core/browser/sync/sync.ts', () => ({ turnOff: () => Promise.resolve() }));
vi.mock('#core/browser/worker/publish.ts', () => ({ inTurn: (act: () => unknown) => act(), overlayPorts: new Map() }));
vi.mock('#core/browser/worker/toolbar.ts', () => ({ showBadge: () => Promise.resolve() }));

const minute = 60_000;
const { state } = states;
const record = state.record!;
const begun = Date.parse(record.run.startTime) + 3 * 60 * minute;
const reminders = { on: true, details: false, quietFrom: '00:00', quietUntil: '00:00' };

/** A plan with one step to eat, that is due for an hour from `begun` on. */
async function given(changes: Partial<NonNullable<Settings['reminders']>> | null = {}, shown = record): Promise<void> {
  const settings: Settings = { units: 'metric', overlay: {}, ...(changes ? { reminders: { ...reminders, ...changes } } : {}) };
  const refuel = state.plan!.steps.find(({ kind }) => kind === 'refuel')!;
  const window = { from: new Date(begun).toISOString(), until: new Date(begun + 60 * minute).toISOString() };
  const plan = { ...state.plan!, readiness: null, steps: [{ ...refuel, window, state: 'later' as const }] };
  await fakeBrowser.storage.local.set({
    settings,
    latest: { ...state, texts: en, record: shown, settings, plan, ticks: [], timeZone: 'UTC' },
  });
}
const at = (minutes: number) => vi.setSystemTime(begun + minutes * minute);
const alarm = async () => (await fakeBrowser.alarms.getAll()).find(({ name }) => name === reminderAlarm)?.scheduledTime;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(told, { notes: [], isAllowed: true, opened: [] });
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubEnv('TZ', 'UTC');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the worker', () => {
  it('wakes itself for what is due, tells it once, and never again when the clock is set back', async () => {
    await given();
    at(-30);
    await remind();
    expect([told.notes.length, await alarm()]).toEqual([0, begun]);
    at(0);
    await Promise.all([remind(), remind()]);
    expect(told.notes).toHaveLength(1);
    for (const minutes of [-90, -1, 0, 5, -30, 10]) {
      at(minutes);
      await remind();
    }
    expect(told.notes).toHaveLength(1);
  });

  it('writes nothing down that was erased while it looked', async () => {
    await given();
    at(1);
    let go = () => {};
    told.hold = new Promise((resolve) => (go = resolve));
    const looking = remind();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const erasing = erase();
    setTimeout(go, 20);
    await Promise.all([looking, erasing]);
    told.hold = Promise.resolve();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await alarm()).toBeUndefined();
  });

  it('says nothing of health on a lock screen unless the runner chose it', async () => {
    await given();
    at(1);
    await remind();
    expect(told.notes.map(({ message }) => message)).toEqual(['Something is due.']);
    fakeBrowser.reset();
    await given({ details: true });
    await remind();
    expect(told.notes[1]?.message).not.toBe('Something is due.');
  });

  it('says that something is due once, however much is; with details, each by itself', async () => {
    for (const details of [false, true]) {
      await given({ details });
      const { latest } = (await fakeBrowser.storage.local.get('latest')) as { latest: typeof state };
      const [refuel] = latest.plan!.steps;
      const steps = [refuel!, { ...refuel!, id: 'hydrate', kind: 'hydrate' as const }];
      await fakeBrowser.storage.local.set({ reminded: [], latest: { ...latest, plan: { ...latest.plan!, steps } } });
      told.notes = [];
      at(1);
      await remind();
      const { reminded } = await fakeBrowser.storage.local.get('reminded');
      expect([told.notes.length, reminded]).toEqual([details ? 2 : 1, [`${record.run.id} refuel`, `${record.run.id} hydrate`]]);
    }
  });

  it('tells nothing in quiet hours, without the permission, of the demo run, or when reminders are off or were never set', async () => {
    at(1);
    const wall = (minutes: number) => new Date(begun + minutes * minute).toISOString().slice(11, 16);
    await given({ quietFrom: wall(-60), quietUntil: wall(20) });
    await remind();
    expect([told.notes.length, Math.floor(((await alarm()) ?? 0) / minute)]).toEqual([0, Math.floor(begun / minute) + 20]);
    for (const changes of [{ on: false }, null]) {
      await given(changes);
      await remind();
      expect([told.notes.length, await alarm()]).toEqual([0, undefined]);
    }
    await given({}, { ...record, site: 'demo' });
    await remind();
    await given();
    told.isAllowed = false;
    await remind();
    expect(told.notes).toEqual([]);
    told.isAllowed = true;
    await remind();
    expect(told.notes).toHaveLength(1);
  });

  it('keeps the quiet hours of the zone that it is in now, whatever zone the plan was made in', async () => {
    at(1);
    await given({ quietFrom: '22:00', quietUntil: '07:00' });
    const night = ['Pacific/Auckland', 'Europe/Berlin', 'America/Denver'].filter((zone) => {
      const hour = Number(new Date().toLocaleString('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }));
      return hour >= 22 || hour < 7;
    });
    expect(night).not.toEqual([]);
    for (const zone of night) {
      vi.stubEnv('TZ', zone);
      await remind();
      expect(told.notes, zone).toEqual([]);
    }
    vi.stubEnv('TZ', 'UTC');
    await remind();
    expect(told.notes).toHaveLength(1);
  });

  it('tells nothing twice when the run is shown under another account', async () => {
    await given();
    at(1);
    await remind();
    await given({}, { ...record, run: { ...record.run, id: 'garmin:77' }, accounts: ['garmin:77', record.run.id] });
    await remind();
    expect(told.notes).toHaveLength(1);
  });

  it('opens the step, or the check-in, at a click', async () => {
    await openReminder('strava:1 stretch.calf');
    await openReminder('strava:1 checkIn');
    expect(told.opened).toEqual([
      'chrome-extension://ours/popup.html#step-stretch.calf',
      'chrome-extension://ours/popup.html#checkIn',
    ]);
  });
});

describe('settings from before there were reminders', () => {
  it('are still settings, and times that are none are refused', () => {
    const old = { units: 'metric', overlay: {} };
    expect(settingsSchema.safeParse(old).success).toBe(true);
    expect(settingsSchema.safeParse({ ...old, reminders }).success).toBe(true);
    for (const quietFrom of ['24:00', '7:00', '', '12:60'])
      expect(settingsSchema.safeParse({ ...old, reminders: { ...reminders, quietFrom } }).success).toBe(false);
  });
});
