import { createSignal, onMount, Show, type JSX } from 'solid-js';
import type { CheckIn as CheckInData } from '#core/run/checkIn.ts';
import type { Drafts } from '#core/browser/drafts.ts';
import type { FaceState } from '#core/browser/state.ts';
import { replacesPlan } from '../care/care.ts';
import { createLate } from '../late/late.ts';
import { NotLoaded } from '../late/NotLoaded.tsx';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';
import type { Answers } from './draft.ts';
import type { Said } from './changed.ts';
import type * as form from './form.ts';

interface Props {
  state: FaceState;
  actions: Actions;
  /** Keeps what is answered and not saved; absent where nothing outlives the page. */
  drafts?: Drafts | undefined;
  /** Opens with the form: a reminder asked for it. */
  isAsked?: boolean | undefined;
  children: JSX.Element;
}

/** The check-in in place of the plan while it is open, and after it what changed. What was begun is there again. */
export function CheckInFlow(props: Props) {
  const words = useWords();
  // The form is loaded when it is asked for: the plan paints without it.
  const late = createLate(() => import('./form.ts'));
  // What it starts from, and whether the runner's own tap opened it: then the focus goes with it.
  const [begun, setBegun] = createSignal<{ answers: Answers; byTap: boolean } | null>(null);
  const [before, setBefore] = createSignal<Said | null>(null);
  // A red flag speaks alone.
  const urgent = () => props.state.plan !== null && replacesPlan(props.state.plan.triage.level);
  let opener: HTMLButtonElement | undefined;
  const open = async () => {
    const loaded = await late.bring();
    if (loaded) setBegun({ answers: loaded.noAnswers(), byTap: true });
  };
  const goOn = async (kept: unknown) => {
    if (!props.isAsked && (kept === null || kept === undefined)) return;
    const loaded = await late.bring();
    const answers = loaded?.draftOf(kept) ?? (props.isAsked ? loaded?.noAnswers() : null);
    if (answers && !urgent()) setBegun({ answers, byTap: false });
  };
  onMount(() => void Promise.resolve(props.drafts?.read() ?? null).then(goOn));
  const close = () => {
    setBegun(null);
    opener?.focus();
  };
  const save = async (checkIns: CheckInData[], said: Said) => {
    setBefore(null);
    close();
    let saved = true;
    for (const checkIn of checkIns) saved = (await props.actions.send({ type: 'face:checkIn', checkIn })) && saved;
    // What was not saved is said on its own; nothing is claimed about the plan then.
    if (!saved) return;
    setBefore(said);
    props.drafts?.keep(null);
  };
  const shown = ({ CheckIn, saidBy }: typeof form, { answers, byTap }: { answers: Answers; byTap: boolean }) => (
    <CheckIn
      quiet={props.state.profile.quiet === true || (props.state.profile.age ?? 18) < 18}
      onSave={(checkIns) => void save(checkIns, saidBy(props.state.plan))}
      first={answers}
      takesFocus={byTap}
      onDraft={(given) => props.drafts?.keep(given)}
      onCancel={() => {
        props.drafts?.keep(null);
        close();
      }}
    />
  );
  // On top of the plan, in the flow: what stays at an edge would cover a control below it. A red flag comes before it.
  const asking = () => (
    <div class="feel">
      <button
        type="button"
        class="button"
        classList={{ main: !urgent() }}
        ref={(button) => (opener = button)}
        onClick={() => void open()}
      >
        {words.t('checkIn.open')}
      </button>
      <NotLoaded late={late} onAgain={open} />
    </div>
  );
  const changed = ({ Changed }: typeof form, said: Said) => (
    <Changed before={said} plan={props.state.plan} onDismiss={() => setBefore(null)} />
  );
  const parts = late.part;
  return (
    <Show
      when={begun()}
      fallback={
        <>
          <div role="status">
            <Show when={!urgent() && before()}>
              {(said) => <Show when={parts()}>{(loaded) => changed(loaded(), said())}</Show>}
            </Show>
          </div>
          <Show when={!urgent()}>{asking()}</Show>
          {props.children}
          <Show when={urgent()}>{asking()}</Show>
        </>
      }
    >
      {(now) => <Show when={parts()}>{(loaded) => shown(loaded(), now())}</Show>}
    </Show>
  );
}
