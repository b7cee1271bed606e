import { Show, type JSX } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import type { FaceState } from '#core/browser/state.ts';
import { CareCard } from '../care/CareCard.tsx';
import { Lacking } from '../reading/Lacking.tsx';
import { Readiness } from '../readiness/Readiness.tsx';
import type { Actions } from '../state/actions.ts';
import { Statements } from '../statements/Statements.tsx';
import { Progress } from '../steps/Progress.tsx';
import { StepList } from '../steps/StepList.tsx';
import { useWords } from '../text/text.tsx';
import { ReasonsProvider, type BringReasons } from '../why/bringing.ts';

/** A plan from the top: care, readiness, cautions, the checklist, and under it what its face has of the rest. */
export function PlanView(props: {
  state: FaceState;
  plan: Plan;
  actions: Actions;
  reasons: BringReasons;
  clock?: number;
  today?: JSX.Element;
  /** Stands beside what the page did not tell. */
  report?: JSX.Element;
  children?: JSX.Element;
}) {
  const words = useWords();
  return (
    // eslint-disable-next-line solid/reactivity -- a face has its reasons from one place
    <ReasonsProvider value={props.reasons}>
      <Show when={props.state.record?.site === 'demo'}>
        <p class="notice small">{words.t('popup.demo')}</p>
      </Show>
      <Show when={props.state.record}>{(record) => <Lacking record={record()}>{props.report}</Lacking>}</Show>
      <CareCard triage={props.plan.triage} />
      <Show when={props.plan.readiness}>
        {(readiness) => (
          <Readiness
            readiness={readiness()}
            size={props.clock ?? 104}
            onThreshold={props.actions.onThreshold}
            onSources={props.actions.onSources}
          />
        )}
      </Show>
      {props.today}
      <Progress steps={props.plan.steps} />
      <StepList
        steps={props.plan.steps}
        ticks={props.state.ticks}
        onAct={props.actions.act}
        onThreshold={props.actions.onThreshold}
        onSources={props.actions.onSources}
        between={<Statements kind="caution" statements={props.plan.cautions} actions={props.actions} />}
      />
      {props.children}
    </ReasonsProvider>
  );
}
