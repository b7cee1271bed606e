import { createComputed, createEffect, on } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';

/** A question that was answered takes the focus away with it: it goes on to the heading of what came of the answer. */
export function createFocusAfter(root: () => HTMLElement | undefined, state: () => FaceState): void {
  const active = () => root()?.ownerDocument.activeElement;
  const what = () => [state().record?.run.id, ...state().questions.map(({ activity }) => activity)].join();
  let isOwed = false;
  // Before the question leaves the page, and then after it.
  createComputed(on(what, () => (isOwed ||= active()?.closest('.question') != null), { defer: true }));
  createEffect(
    on(
      what,
      () => {
        if (!isOwed || active() !== root()?.ownerDocument.body) return;
        const heading = root()?.querySelector<HTMLElement>('h1') ?? root()?.querySelector<HTMLElement>('.question h2');
        heading?.focus();
      },
      { defer: true },
    ),
  );
}
