import { createSignal, createUniqueId, Show } from 'solid-js';
import type { Found } from '#core/browser/messages.ts';
import { isReportable } from '../notices/Notices.tsx';
import { LateReport } from '../report/LateReport.tsx';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';

type Outcome = Found | 'reading' | 'not-allowed';
const told: ReadonlySet<Outcome> = new Set(['reading', 'run', 'older', 'asked', 'framed', 'not-allowed']);

/** Reads the page in front of the runner once, by their click, and says what came of it. */
export function ReadPage(props: { actions: Actions }) {
  const words = useWords();
  const about = createUniqueId();
  const [outcome, setOutcome] = createSignal<Outcome>();
  const read = async () => {
    setOutcome('reading');
    const tab = await props.actions.frontTab?.();
    const answer = typeof tab === 'number' ? await props.actions.ask({ type: 'face:read', tab }) : null;
    setOutcome(answer?.ok ? (answer.found ?? 'not-allowed') : 'not-allowed');
  };
  const says = () => {
    const now = outcome();
    if (now === undefined) return words.t('popup.read.hint');
    return words.t(told.has(now) ? `ask.${now}` : 'ask.refused');
  };
  // Refusals that are the reader's fault have the report beside their own line.
  const isOver = () => {
    const now = outcome();
    return now !== undefined && now !== 'reading' && now !== 'not-allowed' && !isReportable(now);
  };
  return (
    <div class="read-page">
      <button
        type="button"
        class="button"
        disabled={outcome() === 'reading'}
        aria-describedby={about}
        onClick={() => void read()}
      >
        {words.t('popup.read')}
      </button>
      <p id={about} role="status" class="muted small">
        {says()}
      </p>
      <Show when={isOver()}>
        <LateReport actions={props.actions} />
      </Show>
    </div>
  );
}
