import { createMemo, For, Show } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';
import type { Actions } from '../state/actions.ts';
import { answering } from './answering.ts';
import { FieldsQuestion } from './FieldsQuestion.tsx';
import { OwnerQuestion } from './OwnerQuestion.tsx';

/** What waits for the runner: whose run is it, or what did the page not tell? Seldom needed, so its page loads it only then. */
export function Questions(props: { questions: FaceState['questions']; actions: Actions }) {
  // By activity: a form that became another page's would keep what was typed for the first.
  const activities = createMemo(() => props.questions.map(({ activity }) => activity));
  return (
    <For each={activities()}>
      {(activity) => (
        <Show when={props.questions.find((question) => question.activity === activity)}>
          {(question) => (
            <Show
              when={question().kind === 'owner'}
              fallback={<FieldsQuestion question={question()} {...answering(props.actions, activity)} />}
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
