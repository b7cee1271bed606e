import { createEffect, Match, Show, Switch } from 'solid-js';
import type { Drafts } from '#core/browser/drafts.ts';
import type { FaceLink, FaceState } from '#core/browser/state.ts';
import { CareCard } from '../care/CareCard.tsx';
import { replacesPlan } from '../care/care.ts';
import { CheckInFlow } from '../checkIn/CheckInFlow.tsx';
import { SettingsIcon } from '../icons/Icon.tsx';
import { Notices } from '../notices/Notices.tsx';
import { NotSaved } from '../notices/NotSaved.tsx';
import { Questions } from '../questions/Questions.tsx';
import { RunHeader } from '../run/RunHeader.tsx';
import { showPlaceOf } from '../options/place.ts';
import { createActions } from '../state/actions.ts';
import { lateReasons } from '../why/late.ts';
import { useWords } from '../text/text.tsx';
import type { Charts } from './Charts.tsx';
import { createCharts } from './lateCharts.ts';
import { Empty } from './Empty.tsx';
import { ReadPage } from './ReadPage.tsx';
import { PlanView } from '../plan/PlanView.tsx';

const bringCalendar = () => import('../plan/calendarFile.ts').then((found) => found.calendarFile);

/** The toolbar popup: the latest run's plan, what is asked, and what went wrong. */
export function Popup(props: { state: FaceState; link: FaceLink; drafts?: Drafts | undefined }) {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a face keeps the link that it was born with
  const actions = createActions(props.link, () => props.state);
  const urgent = () => props.state.plan !== null && replacesPlan(props.state.plan.triage.level);
  const charts = createCharts();
  const isPlan = () => props.state.record !== null && props.state.plan !== null && !urgent();
  const isWhole = () => !isPlan() || charts() !== null;
  // A reminder opens the plan at its step, as soon as it stands there.
  let isPlaced = false;
  createEffect(() => {
    if (props.state.plan === null || isPlaced) return;
    isPlaced = true;
    queueMicrotask(() => showPlaceOf(window));
  });
  const pictures = (Pictures: typeof Charts) => <Pictures state={props.state} actions={actions} />;
  return (
    <div class="popup">
      <header class="popup-header">
        <Show when={props.state.record} fallback={<p class="brand">{words.t('product.name')}</p>}>
          {(record) => <RunHeader record={record()} />}
        </Show>
        <button
          type="button"
          class="icon-button"
          aria-label={words.t('popup.options')}
          title={words.t('popup.options')}
          onClick={() => actions.options()}
        >
          <SettingsIcon />
        </button>
      </header>
      <main class="popup-main">
        <NotSaved actions={actions} />
        <Notices notices={props.state.notices} actions={actions} />
        <Questions questions={props.state.questions} actions={actions} />
        <Switch
          fallback={
            <Empty
              granted={props.state.granted}
              onSites={() => actions.options('sites')}
              onDemo={() => void actions.send({ type: 'face:demo' })}
            />
          }
        >
          <Match when={props.state.questions.length > 0 && !props.state.record}>{null}</Match>
          <Match when={props.state.record && props.state.plan}>
            {(plan) => (
              <CheckInFlow state={props.state} actions={actions} drafts={props.drafts} isAsked={location.hash === '#checkIn'}>
                <Show when={!urgent()} fallback={<CareCard triage={plan().triage} />}>
                  <PlanView
                    reasons={lateReasons}
                    state={props.state}
                    plan={plan()}
                    actions={actions}
                    calendar={bringCalendar}
                    isWhole={isWhole()}
                  >
                    <Show when={charts()}>{(found) => pictures(found())}</Show>
                  </PlanView>
                </Show>
              </CheckInFlow>
            )}
          </Match>
        </Switch>
      </main>
      <Show when={isWhole()}>
        <div class="popup-read">
          <ReadPage actions={actions} />
        </div>
        <footer class="popup-footer muted">
          {words.t('product.disclaimer')} {words.t('product.unreviewed')}
        </footer>
      </Show>
    </div>
  );
}
