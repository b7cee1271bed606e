import { Show } from 'solid-js';
import type { FaceState, RunRecord } from '#core/browser/state.ts';
import { CareCard } from '../care/CareCard.tsx';
import { replacesPlan } from '../care/care.ts';
import { Soreness } from '../forecast/Soreness.tsx';
import { Today } from '../forecast/Today.tsx';
import { NotSaved } from '../notices/NotSaved.tsx';
import { PlanView } from '../plan/PlanView.tsx';
import { Rest } from '../plan/Rest.tsx';
import { lackingOf } from '../reading/Lacking.tsx';
import { ReadingValues } from '../reading/ReadingValues.tsx';
import { Report } from '../report/Report.tsx';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';
import { ReasonCard } from '../why/ReasonCard.tsx';
import { CardFrame, type Seat } from './CardFrame.tsx';

interface Props {
  state: FaceState;
  actions: Actions;
  seat: Seat;
}

/** The overlay opened: readiness, the checklist with its reasons, and what was read from this page. */
export function Card(props: Props) {
  const words = useWords();
  const urgent = () => props.state.plan !== null && replacesPlan(props.state.plan.triage.level);
  // The report stands beside what is lacking, where that is said.
  const saysLacking = (record: RunRecord) => props.state.plan !== null && !urgent() && lackingOf(record).length > 0;
  return (
    <CardFrame seat={props.seat}>
      <NotSaved actions={props.actions} />
      <Show when={props.state.plan} fallback={<p class="muted">{words.t('overlay.noPlan')}</p>}>
        {(plan) => (
          <Show when={!urgent()} fallback={<CareCard triage={plan().triage} />}>
            <PlanView
              state={props.state}
              plan={plan()}
              actions={props.actions}
              reasons={() => ReasonCard}
              clock={88}
              today={<Today plan={plan()} />}
              report={<Report actions={props.actions} />}
            >
              <Rest state={props.state} plan={plan()} actions={props.actions}>
                <Soreness state={props.state} />
              </Rest>
            </PlanView>
          </Show>
        )}
      </Show>
      <Show when={props.state.record}>
        {(record) => (
          <details class="card folded">
            <summary>{words.t('overlay.values')}</summary>
            <ReadingValues record={record()} quiet={props.state.profile.quiet === true} onCorrect={props.actions.correct} />
            <Show when={!saysLacking(record())}>
              <Report actions={props.actions} />
            </Show>
          </details>
        )}
      </Show>
    </CardFrame>
  );
}
