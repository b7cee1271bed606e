// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://flow.polar.com/training/analysis/710" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderMessage } from '#core/browser/messages.ts';
import { startReader } from '#core/browser/startReader.ts';
import { whatNext } from '#core/browser/worker/whatNext.ts';
import { activityOf } from '#core/sites/activityOf.ts';
import { judge } from '#core/sites/judge.ts';
import { polar } from '#core/sites/polar.ts';

/** A reader beside a worker that judges as ours does, but takes as long as a test wants. */

let held: (() => void)[] = [];
let isHeld: (message: ReaderMessage) => boolean = () => false;
let breaks: (message: ReaderMessage) => boolean = () => false;
const found: string[] = [];

vi.mock('#core/browser/content.ts', () => ({
  sendPage: async (message: ReaderMessage) => {
    const activity = activityOf(message.url) ?? '';
    const context = { url: message.url, timeZone: 'UTC', now: '2026-11-20T20:00:00Z' };
    const next = whatNext(judge(message.snapshot, polar, activity.split(':')[1] ?? '', context), message, activity);
    if (breaks(message)) throw new Error('the page broke it');
    if (isHeld(message)) await new Promise<void>((resolve) => held.push(resolve));
    if (next.next === 'done' && next.result.ok && !message.isTrial)
      found.push(`${activity} ${String(next.result.fields.distance?.value)}`);
    return { ok: true, next: next.next, said: next.said };
  },
}));

const pageOf = (kilometres: string, time: string, pace: string) =>
  `<main><h1>Evening run</h1><dl><dt>Distance</dt><dd>${kilometres} km</dd><dt>Duration</dt><dd>${time}</dd>
  <dt>Avg Pace</dt><dd>${pace} /km</dd></dl></main>`;
const first = pageOf('9.74', '51:02', '5:14');
const second = pageOf('6.20', '34:06', '5:30');

function go(id: number, html: string): void {
  history.pushState(null, '', `/training/analysis/${String(id)}`);
  document.body.innerHTML = html;
}
const soon = () => vi.advanceTimersByTimeAsync(3_000);

beforeEach(() => {
  vi.useFakeTimers();
  // A tab of its own.
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('homestretch.reader')];
  held = [];
  isHeld = () => false;
  breaks = () => false;
  found.length = 0;
});
afterEach(() => vi.useRealTimers());

const open = async (id: number, html: string) => {
  go(id, html);
  void startReader();
  await soon();
};

describe('a runner who goes on to the next run', () => {
  it('while the answer to the first is on its way, is shown the next', async () => {
    isHeld = ({ snapshot }) => snapshot.region !== undefined;
    await open(110, first);
    expect(held).toHaveLength(1);
    await open(120, second);
    isHeld = () => false;
    for (const answer of held) answer();
    await soon();
    expect(found).toEqual(['polar:110 9740', 'polar:120 6200']);
  });

  it('while the first is looked at more closely, is shown none of it under the name of the next', async () => {
    isHeld = ({ snapshot }) => snapshot.region === undefined;
    await open(130, first);
    expect(held).toHaveLength(1);
    go(140, first);
    isHeld = () => false;
    for (const answer of held) answer();
    void startReader();
    await soon();
    expect(found).toEqual([]);
  });

  it('whose first reader broke, is shown the next, and the first when it is opened again', async () => {
    breaks = () => true;
    go(150, first);
    startReader().catch(() => undefined);
    await soon();
    breaks = () => false;
    await open(160, first);
    document.body.innerHTML = second;
    await soon();
    await open(150, first);
    expect(found).toEqual(['polar:160 6200', 'polar:150 9740']);
  });

  it('whose page still shows the first, is shown no run of two names', async () => {
    await open(210, first);
    await open(220, first);
    expect(found).toEqual(['polar:210 9740']);
    await open(230, first);
    expect(found).toEqual(['polar:210 9740']);
    document.body.innerHTML = second;
    await soon();
    expect(found).toEqual(['polar:210 9740', 'polar:230 6200']);
  });

  it('which stood there before its reader did, is shown the one after it', async () => {
    go(310, '<main></main>');
    void startReader();
    await open(320, first);
    expect(found).toEqual([]);
    await open(330, second);
    expect(found).toEqual(['polar:330 6200']);
  });

  it('and comes back at once, is shown the first again', async () => {
    await open(410, first);
    go(420, first);
    void startReader();
    await open(410, first);
    expect(found).toEqual(['polar:410 9740', 'polar:410 9740']);
  });

  it('and comes back to a run that never stood there, is shown none under its name', async () => {
    await open(510, first);
    await open(520, first);
    go(530, first);
    void startReader();
    await open(520, first);
    expect(found).toEqual(['polar:510 9740']);
  });

  it('and comes back to a run that was given up, is shown none under its name', async () => {
    await open(610, first);
    await open(620, first);
    await vi.advanceTimersByTimeAsync(40_000);
    go(630, first);
    void startReader();
    await open(620, first);
    expect(found).toEqual(['polar:610 9740']);
  });
});
