import { createEffect, createMemo, Match, onMount, Show, Switch, type Accessor } from 'solid-js';
import type { Drafts } from '#core/browser/drafts.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import type { Plan } from '#core/engine/contract.ts';
import { CareCard } from '../care/CareCard.tsx';
import { replacesPlan } from '../care/care.ts';
import { RedFlags } from '../care/RedFlags.tsx';
import { CheckInFlow } from '../checkIn/CheckInFlow.tsx';
import { SettingsIcon } from '../icons/Icon.tsx';
import { createLate } from '../late/late.ts';
import { NotLoaded } from '../late/NotLoaded.tsx';
import { Notices } from '../notices/Notices.tsx';
import { NotSaved } from '../notices/NotSaved.tsx';
import { createFocusAfter } from '../questions/focusAfter.ts';
import type { Questions } from '../questions/Questions.tsx';
import { RunHeader } from '../run/RunHeader.tsx';
import { showPlaceOf } from '../options/place.ts';
import { createActions } from '../state/actions.ts';
import { lateReasons } from '../why/late.ts';
import { useWords } from '../text/text.tsx';
import { Empty } from './Empty.tsx';
import type { PopupRest } from './PopupRest.tsx';
import { ReadPage } from './ReadPage.tsx';
import { PlanView } from '../plan/PlanView.tsx';

/** The toolbar popup: the latest run's plan, what is asked, and what went wrong. */
export function Popup(props: { state: FaceState; link: FaceLink; drafts?: Drafts | undefined }) {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a face keeps the link that it was born with
  const actions = createActions(props.link, () => props.state);
  const urgent = () => props.state.plan !== null && replacesPlan(props.state.plan.triage.level);
  const isPlan = () => props.state.record !== null && props.state.plan !== null && !urgent();

  const rest = createLate(() => import('./PopupRest.tsx').then((found) => found.PopupRest));
  onMount(() => void rest.bring());
  // What follows the checklist comes all at once, and nothing moves.
  const isWhole = () => !isPlan() || rest.part() !== null || rest.isLost();

  const questions = createLate(() => import('../questions/Questions.tsx').then((found) => found.Questions));
  const isAsked = () => props.state.questions.length > 0;
  createEffect(() => isAsked() && void questions.bring());
  // What stands under a question waits for it when the popup opens; a question that comes later takes nothing away.
  const isReady = createMemo((before: boolean) => before || !isAsked() || questions.part() !== null || questions.isLost(), false);

  let root: HTMLDivElement | undefined;
  createFocusAfter(
    () => root,
    () => props.state,
  );

  // A reminder opens the plan at its step, as soon as it stands there.
  let isPlaced = false;
  createEffect(() => {
    if (props.state.plan === null || isPlaced) return;
    isPlaced = true;
    queueMicrotask(() => showPlaceOf(window));
  });
  const asking = (Asked: typeof Questions) => <Asked questions={props.state.questions} actions={actions} />;
  const following = (Following: typeof PopupRest, plan: Accessor<Plan>) => (
    <Following state={props.state} plan={plan()} actions={actions} />
  );
  return (
    <div class="popup" ref={(element) => (root = element)}>
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
        <Show when={isAsked()}>
          <NotLoaded late={questions} onAgain={questions.bring} />
        </Show>
        <Show when={questions.part()}>{(found) => asking(found())}</Show>
        <Show when={isReady()}>
          <Switch
            fallback={
              <Empty
                granted={props.state.granted}
                onSites={() => actions.options('sites')}
                onDemo={() => void actions.send({ type: 'face:demo' })}
              />
            }
          >
            <Match when={isAsked() && !props.state.record}>{null}</Match>
            <Match when={props.state.record && props.state.plan}>
              {(plan) => (
                <CheckInFlow state={props.state} actions={actions} drafts={props.drafts} isAsked={location.hash === '#checkIn'}>
                  <Show when={!urgent()} fallback={<CareCard triage={plan().triage} />}>
                    <PlanView reasons={lateReasons} state={props.state} plan={plan()} actions={actions}>
                      <NotLoaded late={rest} onAgain={rest.bring} />
                      {/* They stand below every plan, whatever else could not be loaded. */}
                      <Show when={rest.isLost()}>
                        <RedFlags />
                      </Show>
                      <Show when={rest.part()}>{(found) => following(found(), plan)}</Show>
                    </PlanView>
                  </Show>
                </CheckInFlow>
              )}
            </Match>
          </Switch>
        </Show>
      </main>
      <Show when={isReady() && isWhole()}>
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
