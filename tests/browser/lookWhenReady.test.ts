// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookWhenReady, type Waiting } from '#core/browser/lookWhenReady.ts';

const isReady = (page: Document) => page.querySelector('main') !== null;
const start = (more: Partial<Waiting> = {}) => {
  const abort = new AbortController();
  const look = vi.fn((_isLast: boolean) => Promise.resolve(true));
  let hasEnded = false;
  const done = lookWhenReady({ document, isReady, look, isStill: () => true, signal: abort.signal, ...more }).then(
    () => (hasEnded = true),
  );
  return { abort, look, done, hasEnded: () => hasEnded };
};

describe('an activity page that is still loading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '';
  });
  afterEach(() => vi.useRealTimers());

  it('is looked at once when its content has come and is quiet', async () => {
    const { look, hasEnded } = start();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(look).not.toHaveBeenCalled();
    document.body.innerHTML = '<main></main>';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look.mock.calls).toEqual([[false]]);
    expect(hasEnded()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is looked at even when it never comes to rest', async () => {
    document.body.innerHTML = '<main></main>';
    const { look } = start();
    for (let i = 0; i < 40; i++) {
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is looked at again at its next change while that was not enough', async () => {
    document.body.innerHTML = '<main></main>';
    let isEnough = false;
    const look = vi.fn(() => Promise.resolve(isEnough));
    const { hasEnded } = start({ look });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).toHaveBeenCalledTimes(1);
    isEnough = true;
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look).toHaveBeenCalledTimes(2);
    expect(hasEnded()).toBe(true);
  });

  it('is looked at again when it changed while it was being judged', async () => {
    document.body.innerHTML = '<main></main>';
    let rounds = 0;
    const look = vi.fn(async () => {
      rounds += 1;
      if (rounds === 1) document.body.append('more');
      await Promise.resolve();
      return rounds > 1;
    });
    const { hasEnded } = start({ look });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(rounds).toBe(2);
    expect(hasEnded()).toBe(true);
  });

  it('is looked at for the last time at the deadline', async () => {
    const look = vi.fn((_isLast: boolean) => Promise.resolve(false));
    const { hasEnded } = start({ look });
    await vi.advanceTimersByTimeAsync(31_000);
    expect(look.mock.calls).toEqual([[true]]);
    expect(hasEnded()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is let go when the address names another activity meanwhile', async () => {
    let isStill = true;
    const { hasEnded, look } = start({ isStill: () => isStill });
    await vi.advanceTimersByTimeAsync(500);
    isStill = false;
    document.body.innerHTML = '<main></main>';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look).not.toHaveBeenCalled();
    expect(hasEnded()).toBe(true);
  });

  it('leaves no timer behind when it is aborted', async () => {
    const { abort, hasEnded } = start();
    await vi.advanceTimersByTimeAsync(500);
    abort.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(hasEnded()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
