import { createEffect, For, on, Show, type JSX } from 'solid-js';
import type { Step as StepData } from '#core/engine/contract.ts';
import type { Tick } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';
import type { WhyLinks } from '../why/links.ts';
import { groupNames, stepsIn } from './groups.ts';
import { Step, type Act } from './Step.tsx';

interface Props extends WhyLinks {
  steps: StepData[];
  ticks: Tick[];
  onAct: Act;
  /** What stands after the first group: what is due now comes first. */
  between?: JSX.Element;
}

/** The checklist by time: now, next, later, then what is done and what has passed. */
export function StepList(props: Props) {
  const words = useWords();
  let root: HTMLDivElement | undefined;
  let acted: { step: string; byKeys: boolean } | null = null;
  const act: Act = (step, state, reason) => {
    acted = { step, byKeys: root?.querySelector(':focus-visible') !== null };
    props.onAct(step, state, reason);
  };
  // A ticked line moves to another group; the focus goes with it. Whoever goes by keys sees where it is; under a mouse
  // nothing jumps away.
  createEffect(
    on(
      () => props.steps.map((step) => step.id + step.state).join(),
      () => {
        const active = root?.getRootNode() as Document | ShadowRoot | undefined;
        if (acted === null || (active?.activeElement && active.activeElement.tagName !== 'BODY')) return;
        root?.querySelector<HTMLElement>(`[data-step="${CSS.escape(acted.step)}"]`)?.focus({ preventScroll: !acted.byKeys });
        acted = null;
      },
      { defer: true },
    ),
  );
  const first = () => groupNames.find((group) => stepsIn(group, props.steps).length > 0);
  const reasonOf = (step: string) => props.ticks.findLast((tick) => tick.step === step)?.reason;
  return (
    <div class="checklist" ref={(element) => (root = element)}>
      <For each={groupNames}>
        {(group) => (
          <Show when={stepsIn(group, props.steps).length > 0}>
            <section class={`group group-${group}`}>
              <h2>{words.t(`group.${group}`)}</h2>
              <ul class="plain card steps">
                <For each={stepsIn(group, props.steps)}>
                  {(step) => (
                    <Step
                      step={step}
                      reason={reasonOf(step.id)}
                      onAct={act}
                      onThreshold={props.onThreshold}
                      onSources={props.onSources}
                    />
                  )}
                </For>
              </ul>
            </section>
            <Show when={group === first()}>{props.between}</Show>
          </Show>
        )}
      </For>
      <Show when={first() === undefined}>{props.between}</Show>
    </div>
  );
}
