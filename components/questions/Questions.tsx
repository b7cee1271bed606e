import { createEffect, createMemo, createSignal, For, Show, type Accessor } from 'solid-js';
import type { FaceState, Question } from '#core/browser/state.ts';
import type { Actions } from '../state/actions.ts';
import { answering } from './answering.ts';
import type { FieldsQuestion } from './FieldsQuestion.tsx';
import { OwnerQuestion } from './OwnerQuestion.tsx';

/** What waits for the runner: whose run is it, or what did the page not tell? */
export function Questions(props: { questions: FaceState['questions']; actions: Actions }) {
  // The form is seldom needed, so it is loaded only then.
  const [form, setForm] = createSignal<typeof FieldsQuestion>();
  createEffect(() => {
    if (!props.questions.some((question) => question.kind === 'fields')) return;
    void import('./FieldsQuestion.tsx').then((loaded) => setForm(() => loaded.FieldsQuestion));
  });
  const fields = (Form: typeof FieldsQuestion, question: Accessor<Question>, activity: string) => (
    <Form question={question()} {...answering(props.actions, activity)} />
  );
  // By activity: a form that became another page's would keep what was typed for the first.
  const activities = createMemo(() => props.questions.map(({ activity }) => activity));
  return (
    <For each={activities()}>
      {(activity) => (
        <Show when={props.questions.find((question) => question.activity === activity)}>
          {(question) => (
            <Show
              when={question().kind === 'owner'}
              fallback={<Show when={form()}>{(loaded) => fields(loaded(), question, activity)}</Show>}
            >
              <OwnerQuestion
                question={question()}
                onAnswer={(mine) => void props.actions.send({ type: 'face:owner', activity, mine })}
              />
            </Show>
          )}
        </Show>
      )}
    </For>
  );
}
