import { createEffect, For, on, Show } from 'solid-js';
import type { Step as StepData } from '#core/engine/contract.ts';
import type { Tick } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';
import type { WhyLinks } from '../why/Why.tsx';
import { groupNames, stepsIn, type GroupName } from './groups.ts';
import { Step, type Act } from './Step.tsx';

interface Props extends WhyLinks {
  steps: StepData[];
  ticks: Tick[];
  onAct: Act;
  groups?: readonly GroupName[];
  brief?: boolean;
}

/** The checklist by time: now, next, later, then what is done and what has passed. */
export function StepList(props: Props) {
  const words = useWords();
  let root: HTMLDivElement | undefined;
  let acted: string | null = null;
  const act: Act = (step, state, reason) => {
    acted = step;
    props.onAct(step, state, reason);
  };
  // A ticked line moves to another group; the focus goes with it.
  createEffect(
    on(
      () => props.steps.map((step) => step.id + step.state).join(),
      () => {
        const active = root?.getRootNode() as Document | ShadowRoot | undefined;
        if (acted === null || (active?.activeElement && active.activeElement.tagName !== 'BODY')) return;
        root?.querySelector<HTMLElement>(`[data-step="${CSS.escape(acted)}"]`)?.focus({ preventScroll: true });
        acted = null;
      },
      { defer: true },
    ),
  );
  const reasonOf = (step: string) => props.ticks.findLast((tick) => tick.step === step)?.reason;
  return (
    <div class="checklist" ref={(element) => (root = element)}>
      <For each={props.groups ?? groupNames}>
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
                      brief={props.brief ?? false}
                      onThreshold={props.onThreshold}
                      onSources={props.onSources}
                    />
                  )}
                </For>
              </ul>
            </section>
          </Show>
        )}
      </For>
    </div>
  );
}
