import { Show } from 'solid-js';
import type { FaceState, RunRecord } from '#core/browser/state.ts';
import { CareCard } from '../care/CareCard.tsx';
import { replacesPlan } from '../care/care.ts';
import { Soreness } from '../forecast/Soreness.tsx';
import { Today } from '../forecast/Today.tsx';
import { CornerIcon, LogoIcon, MinusIcon } from '../icons/Icon.tsx';
import { NotSaved } from '../notices/NotSaved.tsx';
import { PlanView } from '../plan/PlanView.tsx';
import { lackingOf } from '../reading/Lacking.tsx';
import { ReadingValues } from '../reading/ReadingValues.tsx';
import { Report } from '../report/Report.tsx';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';

interface Props {
  state: FaceState;
  actions: Actions;
  onCollapse: () => void;
  onCorner: () => void;
}

/** The overlay opened: readiness, the checklist with its reasons, and what was read from this page. */
export function Card(props: Props) {
  const words = useWords();
  const urgent = () => props.state.plan !== null && replacesPlan(props.state.plan.triage.level);
  // The report stands beside what is lacking, where that is said.
  const saysLacking = (record: RunRecord) => props.state.plan !== null && !urgent() && lackingOf(record).length > 0;
  return (
    <section
      class="overlay-card"
      aria-label={words.t('overlay.title')}
      onKeyDown={(event) => event.key === 'Escape' && props.onCollapse()}
    >
      <header>
        <span class="overlay-mark">
          <LogoIcon size={20} />
        </span>
        <h2>{words.t('overlay.title')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.t('overlay.corner')}
          title={words.t('overlay.corner')}
          onClick={() => props.onCorner()}
        >
          <CornerIcon />
        </button>
        <button
          type="button"
          class="icon-button collapse"
          aria-expanded="true"
          aria-label={words.t('overlay.collapse')}
          title={words.t('overlay.collapse')}
          onClick={() => props.onCollapse()}
        >
          <MinusIcon />
        </button>
      </header>
      <div class="overlay-body" tabindex="0" role="group" aria-label={words.t('overlay.title')}>
        <NotSaved actions={props.actions} />
        <Show when={props.state.plan} fallback={<p class="muted">{words.t('overlay.noPlan')}</p>}>
          {(plan) => (
            <Show when={!urgent()} fallback={<CareCard triage={plan().triage} />}>
              <PlanView
                state={props.state}
                plan={plan()}
                actions={props.actions}
                clock={88}
                today={<Today plan={plan()} />}
                report={<Report actions={props.actions} />}
              >
                <Soreness state={props.state} />
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
        <p class="muted overlay-foot">
          {words.t('product.disclaimer')} {words.t('product.unreviewed')}
        </p>
      </div>
    </section>
  );
}
