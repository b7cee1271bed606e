import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { Step as StepData } from '#core/engine/contract.ts';
import { ChevronIcon } from '../icons/Icon.tsx';
import { useWords } from '../text/text.tsx';
import type { WhyLinks } from '../why/links.ts';
import { Why } from '../why/Why.tsx';
import { Foods } from './Foods.tsx';
import { SkipReasons } from './SkipReasons.tsx';
import { besideLine } from './when.ts';

export type Act = (step: string, state: 'done' | 'skipped' | 'open', reason?: string) => void;

/** One line of the checklist. Ticked or skipped it folds to its title; passed it says what still helps; a later one is short at first. */
export function Step(props: { step: StepData; reason?: string | undefined; onAct: Act } & WhyLinks) {
  const words = useWords();
  const title = createUniqueId();
  const [skipping, setSkipping] = createSignal(false);
  const [more, setMore] = createSignal(false);
  const long = () =>
    (props.step.detail?.length ?? 0) > 1 ||
    [props.step.muscles, props.step.foods, props.step.alternatives].some((one) => one?.length);
  const short = () => props.step.state === 'later' && long() && !more();
  const details = () => (short() ? props.step.detail?.slice(0, 1) : props.step.detail);
  const folded = () => props.step.state === 'done' || props.step.state === 'skipped';
  const act = (state: 'done' | 'skipped' | 'open', reason?: string) => {
    // Undone later, the step comes back as it was before, not with the question of why open.
    setSkipping(false);
    props.onAct(props.step.id, state, reason);
  };
  return (
    <li class={`step ${props.step.state}`} id={`step-${props.step.id}`} tabindex="-1">
      <input
        type="checkbox"
        class="tick"
        data-step={props.step.id}
        aria-labelledby={title}
        checked={props.step.state === 'done'}
        onChange={(event) => act(event.currentTarget.checked ? 'done' : 'open')}
      />
      <div class="step-body">
        <div class="step-head">
          <span class="when num">{besideLine(props.step, words)}</span>
          <h3 id={title}>{words.say(props.step.text)}</h3>
        </div>
        <Show when={folded()}>
          <Show when={props.reason && words.has(`skip.${props.reason}`)}>
            <p class="muted small">{words.t(`skip.${props.reason}`)}</p>
          </Show>
          <button type="button" class="quiet grey" onClick={() => act('open')}>
            {words.t('step.undo')} <span class="hidden-text">{words.say(props.step.text)}</span>
          </button>
        </Show>
        <Show when={!folded()}>
          <For each={details()}>{(text) => <p class="detail">{words.say(text)}</p>}</For>
          <Show when={!short() && !props.step.text.params?.muscles && props.step.muscles?.length}>
            <p class="detail">
              {words.show({
                list: (props.step.muscles ?? []).map((muscle) => words.name(`muscle.${muscle}`)),
              })}
            </p>
          </Show>
          <Show when={!short()}>
            <Show when={props.step.foods?.length}>
              <Foods combinations={props.step.foods ?? []} />
            </Show>
            <For each={props.step.alternatives}>{(text) => <p class="detail">{words.say(text)}</p>}</For>
          </Show>
          <div class="step-links">
            <Why
              about={words.say(props.step.text)}
              reasons={props.step.reasons}
              onThreshold={props.onThreshold}
              onSources={props.onSources}
            />
            <Show when={props.step.state === 'later' && long()}>
              <button type="button" class="quiet grey more" aria-expanded={more()} onClick={() => setMore(!more())}>
                {words.t('step.more')} <span class="hidden-text">{words.say(props.step.text)}</span>
                <ChevronIcon size={12} />
              </button>
            </Show>
            <Show when={props.step.state !== 'expired'}>
              <button type="button" class="quiet grey" aria-expanded={skipping()} onClick={() => setSkipping(!skipping())}>
                {words.t('step.skip')} <span class="hidden-text">{words.say(props.step.text)}</span>
              </button>
            </Show>
          </div>
          <Show when={skipping()}>
            <SkipReasons onSkip={(reason) => act('skipped', reason)} />
          </Show>
        </Show>
      </div>
    </li>
  );
}
