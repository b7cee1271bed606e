import { createSignal, onMount, Show, type JSX } from 'solid-js';
import type { CheckIn as CheckInData } from '#core/run/checkIn.ts';
import type { Drafts } from '#core/browser/drafts.ts';
import type { FaceState } from '#core/browser/state.ts';
import { replacesPlan } from '../care/care.ts';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';
import { draftOf, noAnswers, type Answers } from './draft.ts';
import { saidBy, type Said } from './changed.ts';
import { Changed } from './Changed.tsx';
import type { CheckIn } from './CheckIn.tsx';

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
  const [form, setForm] = createSignal<typeof CheckIn | null>(null);
  const [before, setBefore] = createSignal<Said | null>(null);
  // A red flag speaks alone.
  const urgent = () => props.state.plan !== null && replacesPlan(props.state.plan.triage.level);
  let opener: HTMLButtonElement | undefined;
  let first: Answers = noAnswers();
  const open = async (answers: Answers) => {
    first = answers;
    const loaded = await import('./CheckIn.tsx');
    setForm(() => loaded.CheckIn);
  };
  onMount(() => {
    const { isAsked, drafts } = props;
    // eslint-disable-next-line solid/reactivity -- looked at once, when the face opens
    void Promise.resolve(drafts?.read() ?? null).then((kept) => {
      const answers = draftOf(kept) ?? (isAsked ? noAnswers() : null);
      if (answers && !urgent()) void open(answers);
    });
  });
  const close = () => {
    setForm(null);
    opener?.focus();
  };
  const save = async (checkIns: CheckInData[]) => {
    setBefore(null);
    const said = saidBy(props.state.plan);
    close();
    let saved = true;
    for (const checkIn of checkIns) saved = (await props.actions.send({ type: 'face:checkIn', checkIn })) && saved;
    // What was not saved is said on its own; nothing is claimed about the plan then.
    if (!saved) return;
    setBefore(said);
    props.drafts?.keep(null);
  };
  const shown = (Form: typeof CheckIn) => (
    <Form
      quiet={props.state.profile.quiet === true || (props.state.profile.age ?? 18) < 18}
      onSave={(checkIns) => void save(checkIns)}
      first={first}
      onDraft={(answers) => props.drafts?.keep(answers)}
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
        onClick={() => void open(noAnswers())}
      >
        {words.t('checkIn.open')}
      </button>
    </div>
  );
  return (
    <Show when={form() === null} fallback={<Show when={form()}>{(loaded) => shown(loaded())}</Show>}>
      <div role="status">
        <Show when={!urgent() && before()}>
          {(said) => <Changed before={said()} plan={props.state.plan} onDismiss={() => setBefore(null)} />}
        </Show>
      </div>
      <Show when={!urgent()}>{asking()}</Show>
      {props.children}
      <Show when={urgent()}>{asking()}</Show>
    </Show>
  );
}
