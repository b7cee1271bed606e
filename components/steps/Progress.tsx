import { Show } from 'solid-js';
import type { Step } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';

/** How far the checklist is, as a plain count. */
export function Progress(props: { steps: Step[] }) {
  const words = useWords();
  const open = () => props.steps.filter((step) => step.state !== 'expired' && step.state !== 'skipped');
  const done = () => open().filter((step) => step.state === 'done').length;
  return (
    <Show when={open().length > 0}>
      <p class="progress muted small num">
        <progress max={open().length} value={done()} aria-label={words.t('progress.label')} />
        {words.t('progress.count', { done: done(), all: open().length })}
      </p>
    </Show>
  );
}
