import { createSignal, Show, type JSX } from 'solid-js';
import type { CheckIn as CheckInData } from '#core/run/checkIn.ts';
import type { FaceState } from '#core/browser/state.ts';
import { replacesPlan } from '../care/care.ts';
import type { Actions } from '../state/actions.ts';

import { useWords } from '../text/text.tsx';
import { saidBy, type Said } from './changed.ts';
import { Changed } from './Changed.tsx';
import type { CheckIn } from './CheckIn.tsx';

/** The check-in in place of the plan while it is open, and after it what changed. */
export function CheckInFlow(props: { state: FaceState; actions: Actions; children: JSX.Element }) {
  const words = useWords();
  // The form is loaded when it is asked for: the plan paints without it.
  const [form, setForm] = createSignal<typeof CheckIn | null>(null);
  const [before, setBefore] = createSignal<Said | null>(null);
  // A red flag speaks alone.
  const urgent = () => props.state.plan !== null && replacesPlan(props.state.plan.triage.level);
  let opener: HTMLButtonElement | undefined;
  const open = async () => {
    const loaded = await import('./CheckIn.tsx');
    setForm(() => loaded.CheckIn);
  };
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
    if (saved) setBefore(said);
  };
  const shown = (Form: typeof CheckIn) => (
    <Form
      quiet={props.state.profile.quiet === true || (props.state.profile.age ?? 18) < 18}
      onSave={(checkIns) => void save(checkIns)}
      onCancel={close}
    />
  );
  return (
    <Show when={form() === null} fallback={<Show when={form()}>{(loaded) => shown(loaded())}</Show>}>
      <Show when={!urgent() && before()}>
        {(said) => <Changed before={said()} plan={props.state.plan} onDismiss={() => setBefore(null)} />}
      </Show>
      {props.children}
      <div class="feel">
        <button type="button" class="button main" ref={(button) => (opener = button)} onClick={() => void open()}>
          {words.t('checkIn.open')}
        </button>
      </div>
    </Show>
  );
}
