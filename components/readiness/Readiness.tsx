import { Show } from 'solid-js';
import type { Readiness as ReadinessData } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';
import type { WhyLinks } from '../why/links.ts';
import { Why } from '../why/Why.tsx';
import { RecoveryClock } from './RecoveryClock.tsx';
import { elapsedHours, remaining } from './remaining.ts';
import { Windows } from './Windows.tsx';

/** When may I run again: the clock, both hours in words, what holds the runner back, and why. */
export function Readiness(props: { readiness: ReadinessData; size?: number } & WhyLinks) {
  const words = useWords();
  const easyLeft = () => remaining(props.readiness.easyAt, words.now());
  const hardLeft = () => remaining(props.readiness.hardAt, words.now());
  const when = (instant: string, left: unknown) => (left === null ? words.t('readiness.now') : words.show({ instant }));
  const range = () => ({ low: props.readiness.range.low, high: props.readiness.range.high, unit: 'h' as const });
  const label = () =>
    words.t('readiness.label', {
      easy: when(props.readiness.easyAt, easyLeft()),
      hard: when(props.readiness.hardAt, hardLeft()),
    });
  const value = () => {
    const left = hardLeft();
    return left === null ? words.t('readiness.ready') : words.show(left);
  };
  return (
    <section class="card readiness" aria-label={words.t('readiness.title')}>
      <RecoveryClock
        size={props.size ?? 104}
        easyHours={props.readiness.easyHours}
        hardHours={props.readiness.hardHours}
        range={props.readiness.range}
        elapsed={elapsedHours(props.readiness.hardAt, props.readiness.hardHours, words.now())}
        value={value()}
        caption={words.t(hardLeft() === null ? 'readiness.forHard' : 'readiness.toHard')}
        label={hardLeft() === null ? label() : `${label()} ${words.t('readiness.estimate', { range: range() })}`}
      />
      <dl class="readiness-hours">
        <div>
          <dt class="muted small">
            <span class="key key-easy" />
            {words.t('readiness.easyFrom')}
          </dt>
          <dd class="num">
            {when(props.readiness.easyAt, easyLeft())}
            <Show when={easyLeft()}>{(left) => <small class="muted"> {words.t('step.in', { time: left() })}</small>}</Show>
          </dd>
        </div>
        <div>
          <dt class="muted small">
            <span class="key key-hard" />
            {words.t('readiness.hardFrom')}
          </dt>
          <dd class="num">
            {when(props.readiness.hardAt, hardLeft())}
            <Show when={hardLeft()}>
              <small class="muted"> {words.show(range())}</small>
            </Show>
          </dd>
        </div>
      </dl>
      <div class="readiness-limit">
        <p>
          <Show when={hardLeft() !== null}>{words.t(`readiness.limiter.${props.readiness.limiter}`)} </Show>
          {words.t('readiness.lastWord')}
        </p>
        <Why
          about={words.t('readiness.title')}
          reasons={props.readiness.reasons}
          onThreshold={props.onThreshold}
          onSources={props.onSources}
        >
          <Windows readiness={props.readiness} />
        </Why>
      </div>
    </section>
  );
}
