// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWhenReady } from '#core/browser/readWhenReady.ts';
import type { Reading, ReadingResult } from '#core/reading/reading.ts';

const found: Reading = { ok: true, site: 's', activity: 's:1', owner: 'self', run: {}, fields: {}, unread: [] };
const notReady: ReadingResult = { ok: false, refusal: 'not-ready', detail: '' };

const isReady = (page: Document) => page.querySelector('main') !== null;
const start = (more: Partial<Parameters<typeof readWhenReady>[0]> = {}) => {
  const abort = new AbortController();
  const read = vi.fn(() => (isReady(document) ? found : notReady) as ReadingResult);
  let settled: ReadingResult | undefined;
  const done = readWhenReady({ document, isReady, read, activity: () => '1', signal: abort.signal, ...more }).then(
    (result) => (settled = result),
  );
  return { abort, read, done, settled: () => settled };
};

describe('an activity page that is still loading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '';
  });
  afterEach(() => vi.useRealTimers());

  it('is read when its content has come and is quiet', async () => {
    const { read, settled } = start();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(read).not.toHaveBeenCalled();
    document.body.innerHTML = '<main></main>';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled()).toEqual(found);
    expect(read).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is read even when it never comes to rest', async () => {
    document.body.innerHTML = '<main></main>';
    const { settled } = start();
    for (let i = 0; i < 40; i++) {
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(settled()).toEqual(found);
  });

  it('is not read while the activity before still stands there', async () => {
    document.body.innerHTML = '<main>old</main>';
    const isOld = vi.fn(() => document.body.textContent === 'old');
    const { settled } = start({ isOld });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(isOld).toHaveBeenCalled();
    expect(settled()).toBeUndefined();
    document.body.innerHTML = '<main>new</main>';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled()).toEqual(found);
  });

  it('is refused when the activity before never leaves', async () => {
    document.body.innerHTML = '<main>old</main>';
    const { settled } = start({ isOld: () => true });
    await vi.advanceTimersByTimeAsync(31_000);
    expect(settled()).toMatchObject({ ok: false, refusal: 'not-ready' });
  });

  it('is refused at the deadline when nothing came', async () => {
    const { settled } = start();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(settled()).toMatchObject({ ok: false, refusal: 'not-ready' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is read again after a first reading found too little', async () => {
    document.body.innerHTML = '<main></main>';
    let complete = false;
    const { settled } = start({
      read: () => (complete ? found : { ok: false, refusal: 'too-little', detail: '' }),
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled()).toBeUndefined();
    complete = true;
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled()).toEqual(found);
  });

  it('is let go when the address names another activity meanwhile', async () => {
    let activity = '1';
    const { settled, read } = start({ activity: () => activity });
    await vi.advanceTimersByTimeAsync(500);
    activity = '2';
    document.body.innerHTML = '<main></main>';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled()).toMatchObject({ refusal: 'activity-changed' });
    expect(read).not.toHaveBeenCalled();
  });

  it('leaves no timer behind when it is aborted', async () => {
    const { abort, settled } = start();
    await vi.advanceTimersByTimeAsync(500);
    abort.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(settled()).toMatchObject({ refusal: 'activity-changed' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
