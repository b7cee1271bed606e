import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Face, patience } from '#components/state/Face.tsx';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import { en } from '#core/texts/en/index.ts';
import * as states from '../gallery/states.ts';

/** A page of ours whose worker says nothing. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function faceOfSilence(kept?: FaceState) {
  let callback: ((state: FaceState) => void) | undefined;
  let answered = false;
  const again = vi.fn();
  const link: FaceLink = {
    onState(given) {
      callback = given;
      if (kept) given(kept);
      return () => undefined;
    },
    send: () => new Promise(() => undefined),
    again,
    hasAnswered: () => answered,
  };
  const texts = { id: (language: string) => `other-${language}`, load: () => Promise.resolve(en) };
  render(() => (
    <Face link={link} texts={texts} whole wanted={['en-GB']}>
      {(state) => <p>{`a face of revision ${String(state.revision)}`}</p>}
    </Face>
  ));
  return { again, answer: () => ((answered = true), callback?.(states.state)) };
}
const words = () => screen.queryByText(/does not answer/);

it('says in words that nobody answers, but not before it had the time to', async () => {
  faceOfSilence();
  await vi.advanceTimersByTimeAsync(patience - 100);
  expect(words()).toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  expect(words()).not.toBeNull();
});

it('asks again by itself, and at a tap', async () => {
  const { again } = faceOfSilence();
  await vi.advanceTimersByTimeAsync(patience + 100);
  const before = again.mock.calls.length;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(again.mock.calls.length).toBe(before + 1);
  await vi.advanceTimersByTimeAsync(patience + 100);
  expect(again.mock.calls.length).toBeGreaterThan(before + 1);
});

it('goes on by itself as soon as somebody answers', async () => {
  const { answer } = faceOfSilence();
  await vi.advanceTimersByTimeAsync(patience + 100);
  answer();
  await vi.advanceTimersByTimeAsync(10);
  expect(words()).toBeNull();
  expect(screen.getByText('a face of revision 1')).toBeTruthy();
});

it('says nothing of the kind where the answer came in time', async () => {
  const { answer, again } = faceOfSilence();
  answer();
  await vi.advanceTimersByTimeAsync(2 * patience);
  expect(words()).toBeNull();
  expect(again).not.toHaveBeenCalled();
});

it('says it above a face that was painted from what was kept, which stays, and asks again at a tap', async () => {
  const { answer, again } = faceOfSilence({ ...states.state, revision: 7 });
  await vi.advanceTimersByTimeAsync(patience - 100);
  expect(words()).toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  expect(words()).not.toBeNull();
  expect(screen.getByText('a face of revision 7')).toBeTruthy();
  const before = again.mock.calls.length;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(again.mock.calls.length).toBe(before + 1);
  answer();
  expect(words()).toBeNull();
  await vi.advanceTimersByTimeAsync(2 * patience);
  expect(words()).toBeNull();
});
