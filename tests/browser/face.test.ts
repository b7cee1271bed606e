import { beforeEach, expect, it, vi } from 'vitest';
import { pageLink } from '#core/browser/face.ts';
import { sequenceOf } from '#core/calendar/ics.ts';
import type { FaceState } from '#core/browser/state.ts';
import * as states from '../gallery/states.ts';

/** The line of a page of ours: a state that was kept paints it, and is not taken for somebody who answers. */

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const browser = vi.hoisted(() => ({
  kept: undefined as unknown,
  answers: [] as unknown[],
  heard: new Set<unknown>(),
}));
vi.mock('#core/browser/extension.ts', () => {
  const area = () => ({
    get: () => Promise.resolve(browser.kept === undefined ? {} : { latest: browser.kept }),
    set: () => Promise.resolve(),
  });
  return {
    browser: {
      runtime: {
        // A worker that is not there rejects; one that is gives an answer.
        sendMessage: () =>
          browser.answers.length > 0 ? Promise.resolve(browser.answers.shift()) : Promise.reject(new Error('nobody')),
      },
      storage: {
        session: area(),
        local: area(),
        onChanged: {
          addListener: (listener: unknown) => void browser.heard.add(listener),
          removeListener: (listener: unknown) => void browser.heard.delete(listener),
        },
      },
    },
  };
});

const kept: FaceState = { ...states.state, revision: 7 };
const made: FaceState = { ...states.state, revision: 8 };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(browser, { kept, answers: [], heard: new Set() });
  return () => void vi.useRealTimers();
});

/** A page that has painted, and has waited out all tries for a worker. */
async function painted() {
  const link = pageLink();
  const seen: number[] = [];
  const leave = link.onState(({ revision }) => void seen.push(revision));
  await vi.advanceTimersByTimeAsync(2_000);
  return { link, seen, leave };
}
const change = (changes: Record<string, { newValue?: unknown }>, area = 'session') => {
  for (const listener of browser.heard) (listener as Listener)(changes, area);
};

it('gives what was kept, and says that nobody has answered', async () => {
  const { link, seen } = await painted();
  expect(seen).toEqual([7]);
  expect(link.hasAnswered?.()).toBe(false);
});

it('says that somebody has when a message is answered, also one that was refused', async () => {
  browser.answers = [{ ok: false, error: 'not-saved' }];
  const { link, seen } = await painted();
  expect(seen).toEqual([7]);
  expect(link.hasAnswered?.()).toBe(true);
});

it('says that somebody has when the kept state is written anew, and gives that', async () => {
  const { link, seen } = await painted();
  change({ latest: { newValue: made } });
  expect(seen).toEqual([7, 8]);
  expect(link.hasAnswered?.()).toBe(true);
});

it.each<[string, Parameters<typeof change>]>([
  ['in another place', [{ latest: { newValue: made } }, 'local']],
  ['of something else', [{ 'draft.checkIn': { newValue: {} } }]],
])('takes no change %s for an answer', async (_, changed) => {
  const { link, seen } = await painted();
  change(...changed);
  expect(seen).toEqual([7]);
  expect(link.hasAnswered?.()).toBe(false);
});

it('hears nothing once the page has left', async () => {
  const { seen, leave } = await painted();
  leave();
  change({ latest: { newValue: made } });
  expect([seen, browser.heard.size]).toEqual([[7], 0]);
});

it('numbers a calendar file by itself, with no worker there', async () => {
  const { link } = await painted();
  const answer = await link.send({ type: 'face:calendar', made: states.now });
  expect(answer).toEqual({ ok: true, calendar: sequenceOf(states.now) });
});
