import { Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { replacesPlan } from '../care/care.ts';
import { AlertIcon, LogoIcon } from '../icons/Icon.tsx';
import { ClockMark } from '../readiness/RecoveryClock.tsx';
import { elapsedHours, remaining } from '../readiness/remaining.ts';
import { nextStep } from '../steps/groups.ts';
import { whenOf } from '../steps/when.ts';
import { useWords } from '../text/text.tsx';

/** The overlay's first sight: the hours until easy and hard running, and what is due. */
export function Pill(props: { plan: Plan | null; onOpen: () => void; ref?: (button: HTMLButtonElement) => void }) {
  const words = useWords();
  const readiness = () => props.plan?.readiness ?? null;
  const urgent = () => props.plan !== null && replacesPlan(props.plan.triage.level);
  const easy = () => {
    const known = readiness();
    const left = known && remaining(known.easyAt, words.now());
    return left && words.t('overlay.pill.easy', { time: left });
  };
  const hard = () => {
    const known = readiness();
    const left = known && remaining(known.hardAt, words.now());
    return left ? words.t('overlay.pill.hard', { time: left }) : known && words.t('overlay.ready');
  };
  const due = () => nextStep(props.plan?.steps ?? []);
  return (
    <button
      type="button"
      class="pill"
      classList={{ urgent: urgent() }}
      aria-expanded="false"
      ref={(button) => props.ref?.(button)}
      onClick={() => props.onOpen()}
    >
      <span class="hidden-text">{words.t('overlay.open')}</span>
      <Show
        when={!urgent()}
        fallback={
          <>
            <AlertIcon size={20} />
            <span>{words.t('overlay.care')}</span>
          </>
        }
      >
        <Show when={readiness()} fallback={<LogoIcon size={22} />}>
          {(known) => (
            <ClockMark
              size={28}
              easyHours={known().easyHours}
              hardHours={known().hardHours}
              range={known().range}
              elapsed={elapsedHours(known().hardAt, known().hardHours, words.now())}
            />
          )}
        </Show>
        <span class="pill-lines">
          <span class="num">{[easy(), hard()].filter(Boolean).join(' · ') || words.t('overlay.title')}</span>
          <Show when={due()}>
            {(step) => (
              <small class="muted num">
                <span class="pill-step">{words.name(`step.kind.${step().kind}`)}</span> · <span>{whenOf(step(), words)}</span>
              </small>
            )}
          </Show>
        </span>
      </Show>
    </button>
  );
}
