// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPanel } from '#core/browser/watchPanel.ts';

const open = (id: string | null) => {
  document.body.innerHTML = id === null ? '' : `<div data-id="${id}"></div>`;
};

const watches: { abort: AbortController }[] = [];
function watch() {
  const abort = new AbortController();
  watches.push({ abort });
  const told: (string | null)[] = [];
  let isStill = true;
  const onEnd = vi.fn();
  watchPanel({
    document,
    openId: () => document.querySelector('[data-id]')?.getAttribute('data-id') ?? null,
    onChange: (id) => told.push(id),
    isStill: () => isStill,
    onEnd,
    signal: abort.signal,
  });
  return { told, abort, onEnd, leave: () => (isStill = false) };
}

describe('a page on which activities open in place', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    open(null);
  });
  afterEach(() => {
    for (const { abort } of watches.splice(0)) abort.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('is told at once what it has open, then each change of it, and nothing else', async () => {
    open('1');
    const { told } = watch();
    expect(told).toEqual(['1']);
    document.querySelector('[data-id]')?.append('more of the same');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['1']);
    document.querySelector('[data-id]')?.setAttribute('data-id', '2');
    await vi.advanceTimersByTimeAsync(1_000);
    open(null);
    await vi.advanceTimersByTimeAsync(1_000);
    open('2');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['1', '2', null, '2']);
  });

  it('is not looked at for every change of a busy page', async () => {
    const { told } = watch();
    for (let id = 1; id <= 50; id += 1) {
      open(String(id));
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.length).toBeLessThan(6);
    expect(told.at(-1)).toBe('50');
  });

  it('has nothing of ours that listens to its changes while nothing is open and nobody touches it', async () => {
    const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const { told } = watch();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(disconnected).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    // Opened by nobody: not seen until somebody does something.
    open('1');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([null]);
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([null, '1']);
  });

  it.each(['keydown', 'click'])('is looked at again after a %s, for half a minute', async (type) => {
    const { told } = watch();
    await vi.advanceTimersByTimeAsync(60_000);
    document.body.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(29_000);
    open('1');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([null, '1']);
  });

  it('is watched for as long as something is open, however long nobody touches it', async () => {
    open('1');
    const { told } = watch();
    await vi.advanceTimersByTimeAsync(3_600_000);
    open(null);
    await vi.advanceTimersByTimeAsync(1_000);
    open('2');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['1', null, '2']);
  });

  it('is left alone when its address moves on or the watch is ended', async () => {
    for (const end of ['leave', 'abort'] as const) {
      open(null);
      const watching = watch();
      if (end === 'leave') watching.leave();
      else watching.abort.abort();
      open('1');
      await vi.advanceTimersByTimeAsync(1_000);
      expect(watching.told).toEqual([null]);
      expect(watching.onEnd).toHaveBeenCalledTimes(1);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});
